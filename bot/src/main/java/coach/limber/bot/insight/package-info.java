/** From the diary to what it shows. Pure. */
@NullMarked
package coach.limber.bot.insight;

import org.jspecify.annotations.NullMarked;
