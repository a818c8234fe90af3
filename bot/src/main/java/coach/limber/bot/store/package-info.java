/** What is kept: Jdbi on H2 or PostgreSQL, with the same SQL on both. */
@NullMarked
package coach.limber.bot.store;

import org.jspecify.annotations.NullMarked;
