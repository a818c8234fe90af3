/**
 * General retrieval: the passages that fit a question, of any collection. It knows nothing of the
 * article that ships with the program.
 */
@NullMarked
package coach.limber.knowledge.retrieval;

import org.jspecify.annotations.NullMarked;
