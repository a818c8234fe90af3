/**
 * All that the coach says by itself, in one place. What is said as it stands is parted by matter:
 * {@link MeetingWords}, {@link CheckInWords}, {@link NotedWords}, {@link PlanWords}, {@link
 * NudgeWords}, {@link SettingWords}, {@link PauseWords}, {@link SafetyWords}, {@link ArticleWords},
 * {@link DataWords}, {@link CoachWords}. The other classes find the words for what somebody said,
 * or for a week, a timetable, a picture.
 */
@NullMarked
package coach.limber.bot.conversation.wording;

import org.jspecify.annotations.NullMarked;
