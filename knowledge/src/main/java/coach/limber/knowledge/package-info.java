/** What the coach knows and how it reads a text: pure, with no network, database or clock. */
@NullMarked
package coach.limber.knowledge;

import org.jspecify.annotations.NullMarked;
