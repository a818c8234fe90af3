/** Articles that an operator adds, read from a folder with what stands beside them. */
@NullMarked
package coach.limber.knowledge.library;

import org.jspecify.annotations.NullMarked;
