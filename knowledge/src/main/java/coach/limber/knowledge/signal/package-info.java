/** The trained reader: one small encoder with five linear heads, seen as probabilities. */
@NullMarked
package coach.limber.knowledge.signal;

import org.jspecify.annotations.NullMarked;
