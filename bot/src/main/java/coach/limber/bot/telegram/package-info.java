/** Telegram: updates in, messages out, and nothing more. */
@NullMarked
package coach.limber.bot.telegram;

import org.jspecify.annotations.NullMarked;
