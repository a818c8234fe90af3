/** The person's choices: how they are asked for and how an answer is understood. */
@NullMarked
package coach.limber.bot.conversation.choices;

import org.jspecify.annotations.NullMarked;
