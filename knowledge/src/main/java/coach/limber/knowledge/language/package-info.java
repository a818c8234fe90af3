/** What a text says: check-in values, requests with slots, numbers, times, zones, foods. */
@NullMarked
package coach.limber.knowledge.language;

import org.jspecify.annotations.NullMarked;
