/** Plans, what is done of them, and the nudges towards them, as far as words tell. */
@NullMarked
package coach.limber.bot.conversation.habits;

import org.jspecify.annotations.NullMarked;
