/** If-then plans and when a nudge is right. Pure. */
@NullMarked
package coach.limber.bot.habit;

import org.jspecify.annotations.NullMarked;
