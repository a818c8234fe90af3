/**
 * Draws charts as PNG, 1080 pixels wide, for the screen of a phone. The only room that knows
 * java.awt. The same chart gives the same picture on the same machine.
 */
@NullMarked
package coach.limber.bot.picture;

import org.jspecify.annotations.NullMarked;
