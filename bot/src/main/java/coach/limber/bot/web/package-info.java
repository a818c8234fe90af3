/** The web chat: one page, one stream of events, one person a browser. */
@NullMarked
package coach.limber.bot.web;

import org.jspecify.annotations.NullMarked;
