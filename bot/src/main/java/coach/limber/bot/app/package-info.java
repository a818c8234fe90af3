/** The order of things: one door in, one way out, and the ports between. */
@NullMarked
package coach.limber.bot.app;

import org.jspecify.annotations.NullMarked;
