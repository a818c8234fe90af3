/** The check-in and the notes of a day: told, mended, taken back. */
@NullMarked
package coach.limber.bot.conversation.day;

import org.jspecify.annotations.NullMarked;
