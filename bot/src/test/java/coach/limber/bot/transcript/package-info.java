/** Conversations written down so that anyone can read and write them, and played for real. */
@NullMarked
package coach.limber.bot.transcript;

import org.jspecify.annotations.NullMarked;
