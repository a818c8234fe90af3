/**
 * What a few words mean, whoever says them and whenever: nothing here speaks, keeps or looks into a
 * diary.
 */
@NullMarked
package coach.limber.bot.conversation.meaning;

import org.jspecify.annotations.NullMarked;
