/** When somebody is asked, and when they are left alone. */
@NullMarked
package coach.limber.bot.conversation.times;

import org.jspecify.annotations.NullMarked;
