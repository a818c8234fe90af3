/** How well the coach understands: labelled sets played through it and scored. */
@NullMarked
package coach.limber.bot.evaluation;

import org.jspecify.annotations.NullMarked;
