/** The check-in: which question is next, what a tap means, how a day reads. Pure. */
@NullMarked
package coach.limber.bot.checkin;

import org.jspecify.annotations.NullMarked;
