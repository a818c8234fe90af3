/** How well general retrieval finds passages of public collections with judged questions. */
@NullMarked
package coach.limber.bot.collection;

import org.jspecify.annotations.NullMarked;
