package coach.limber.bot.conversation;

import coach.limber.bot.habit.Plan;
import coach.limber.knowledge.coaching.CheckInQuestion;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Report;
import coach.limber.knowledge.language.Value;
import java.util.List;
import java.util.Map;

/** The check-in's question about the person's own habit. */
final class HabitQuestion {
  static final String ID = "habit";
  static final String DONE = "done";

  private HabitQuestion() {}

  static CheckInQuestion of(Plan plan) {
    return new CheckInQuestion(
        ID,
        List.of(Measure.HABITS_DONE),
        "And your habit: " + plan.step() + "?",
        false,
        List.of(
            new CheckInQuestion.Option(DONE, Wording.HABIT_DONE, done(List.of(plan.habit()))),
            new CheckInQuestion.Option("not", Wording.HABIT_NOT, done(List.of()))));
  }

  static Report done(List<String> habits) {
    return new Report(Map.of(Measure.HABITS_DONE, new Value.Items(habits)));
  }
}
