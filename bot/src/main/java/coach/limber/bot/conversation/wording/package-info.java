/** All that the coach says by itself, in one place. */
@NullMarked
package coach.limber.bot.conversation.wording;

import org.jspecify.annotations.NullMarked;
