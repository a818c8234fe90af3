/** Conversations in memory: the real coach with nobody, no database and no platform around it. */
@NullMarked
package coach.limber.bot.rehearsal;

import org.jspecify.annotations.NullMarked;
