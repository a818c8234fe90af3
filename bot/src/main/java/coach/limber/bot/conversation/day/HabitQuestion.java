package coach.limber.bot.conversation.day;

import coach.limber.bot.checkin.Question;
import coach.limber.bot.conversation.wording.CheckInWords;
import coach.limber.bot.diary.DoneHabits;
import coach.limber.bot.habit.Plan;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Report;
import coach.limber.knowledge.language.Value;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The check-in's question about the person's own habit. */
public final class HabitQuestion {
  static final String ID = "habit";
  static final String DONE = "done";
  private static final String ALL = "all";
  private static final Value NONE = new Value.Items(List.of());

  private HabitQuestion() {}

  static Question of(Plan plan) {
    return new Question(
        ID,
        Question.Kind.HABIT,
        Set.of(Measure.HABITS_DONE.id()),
        CheckInWords.habitQuestion(plan.step()),
        CheckInWords.habitQuestion(plan.step()),
        false,
        List.of(
            option(DONE, CheckInWords.HABIT_DONE, List.of(plan.habit())),
            option("not", CheckInWords.HABIT_NOT, List.of())));
  }

  private static Question.Option option(String id, String label, List<String> habits) {
    return new Question.Option(
        id, label, Map.of(Measure.HABITS_DONE.id(), new Value.Items(habits)));
  }

  /**
   * The same report, with a plain "done" in it as the habits that it is of: the one that is asked
   * after, or where nothing is, all of them.
   */
  static Report ofPlans(Report report, List<Plan> plans, boolean isAsked) {
    if (plans.isEmpty()
        || !(report.value(Measure.HABITS_DONE).orElse(NONE) instanceof Value.Items(var items))
        || !items.contains(ALL)) {
      return report;
    }
    var meant = isAsked ? plans.subList(0, 1) : plans;
    var values = new HashMap<>(report.values());
    values.put(
        Measure.HABITS_DONE,
        new Value.Items(
            Stream.concat(
                    items.stream().filter(item -> !item.equals(ALL)),
                    meant.stream().map(Plan::habit))
                .distinct()
                .toList()));
    return new Report(values);
  }

  /** What is usual, but for habits that were given up since: the new ones are asked after. */
  static Map<String, Value> withoutFormer(Map<String, Value> usual, List<Plan> plans) {
    var field = Measure.HABITS_DONE.id();
    if (!(usual.get(field) instanceof Value.Items(var done)) || done.isEmpty()) {
      return usual;
    }
    var kept =
        done.stream()
            .filter(item -> plans.stream().anyMatch(plan -> DoneHabits.same(item, plan.habit())))
            .toList();
    var all = new LinkedHashMap<>(usual);
    if (kept.isEmpty()) {
      all.remove(field);
    } else {
      all.put(field, new Value.Items(kept));
    }
    return all;
  }

  public static Report done(List<String> habits) {
    return new Report(Map.of(Measure.HABITS_DONE, new Value.Items(habits)));
  }
}
