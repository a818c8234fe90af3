/** The whole program, as it is started: nothing in it is replaced. */
@NullMarked
package coach.limber.bot.endtoend;

import org.jspecify.annotations.NullMarked;
