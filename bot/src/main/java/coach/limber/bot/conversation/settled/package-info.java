/** Those who do for a settled person what the rules decide. */
@NullMarked
package coach.limber.bot.conversation.settled;

import org.jspecify.annotations.NullMarked;
