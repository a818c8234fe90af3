/** The person's own notes looked back on: weeks, pictures, patterns, the page for the doctor. */
@NullMarked
package coach.limber.bot.conversation.diary;

import org.jspecify.annotations.NullMarked;
