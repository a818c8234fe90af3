/** What a person told us, day by day. Pure; everything that thinks about people reads it. */
@NullMarked
package coach.limber.bot.diary;

import org.jspecify.annotations.NullMarked;
