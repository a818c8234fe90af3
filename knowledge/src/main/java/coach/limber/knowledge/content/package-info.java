/** Content files: data that a person can edit, and what is said when a file is wrong. */
@NullMarked
package coach.limber.knowledge.content;

import org.jspecify.annotations.NullMarked;
