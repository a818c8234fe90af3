/** What needs a doctor, found before anything else is looked at. */
@NullMarked
package coach.limber.knowledge.safety;

import org.jspecify.annotations.NullMarked;
