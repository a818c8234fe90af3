/** The coach's own content: the questions of the check-in, the habits and their cues. */
@NullMarked
package coach.limber.knowledge.coaching;

import org.jspecify.annotations.NullMarked;
