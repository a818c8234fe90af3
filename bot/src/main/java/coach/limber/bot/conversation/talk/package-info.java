/** The rules of everyday talk, in their order. */
@NullMarked
package coach.limber.bot.conversation.talk;

import org.jspecify.annotations.NullMarked;
