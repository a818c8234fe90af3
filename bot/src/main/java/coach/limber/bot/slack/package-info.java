/** Slack: payloads in, messages out, and nothing more. */
@NullMarked
package coach.limber.bot.slack;

import org.jspecify.annotations.NullMarked;
