/** One HTTP server for everything: the web chat, webhooks, health. */
@NullMarked
package coach.limber.bot.http;

import org.jspecify.annotations.NullMarked;
