/** Where a person stands, what is said next. Pure: no clock, no store, no network. */
@NullMarked
package coach.limber.bot.conversation;

import org.jspecify.annotations.NullMarked;
