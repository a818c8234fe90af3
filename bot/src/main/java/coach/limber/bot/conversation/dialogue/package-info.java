/** Where a person stands, what comes in, what goes out: the types that all the others speak in. */
@NullMarked
package coach.limber.bot.conversation.dialogue;

import org.jspecify.annotations.NullMarked;
