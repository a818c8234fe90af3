/** From a question to the sentences that answer it, or to an honest "not covered". */
@NullMarked
package coach.limber.knowledge.answer;

import org.jspecify.annotations.NullMarked;
