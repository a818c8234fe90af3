/** The article, its sentences and its claims with their evidence, read from content files. */
@NullMarked
package coach.limber.knowledge.article;

import org.jspecify.annotations.NullMarked;
