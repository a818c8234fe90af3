/**
 * What is neither the day nor a wish: dangers first, then partings, deleting, and talk of the talk.
 */
@NullMarked
package coach.limber.bot.conversation.life;

import org.jspecify.annotations.NullMarked;
