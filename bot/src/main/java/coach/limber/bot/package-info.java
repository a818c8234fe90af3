/** What the coach does with people: remember, ask, answer, deliver. */
@NullMarked
package coach.limber.bot;

import org.jspecify.annotations.NullMarked;
