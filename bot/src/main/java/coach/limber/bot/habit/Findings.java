package coach.limber.bot.habit;

import coach.limber.bot.habit.Finding.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * What nudges do, in all, by habit and by wording, from moments at which chance decided.
 *
 * <p>An effect is claimed, or a wording said to do nothing, by Holm's rule (1979): all that is
 * looked at in a table counts, and the chance of even one wrong claim in it is at most 10 %.
 *
 * @param unknown moments left out, because nothing was said of their day
 */
public record Findings(Finding all, List<Finding> habits, List<Finding> wordings, int unknown) {
  /** What is worth a nudge: one day in twenty. */
  static final double WORTHWHILE = 0.05;

  private static final double WRONG = 0.1;

  public Findings {
    habits = List.copyOf(habits);
    wordings = List.copyOf(wordings);
  }

  /** {@code people} holds the moments of each person. */
  public static Findings of(Collection<List<Moment>> people) {
    var telling =
        people.stream().map(moments -> moments.stream().filter(Moment::tells).toList()).toList();
    var habits = new ArrayList<>(each(telling, Decision::kind));
    habits.addFirst(Finding.of("all", telling));
    var judged = claims(habits);
    return new Findings(
        judged.getFirst(),
        judged.subList(1, judged.size()),
        idle(each(telling, Decision::words)),
        count(people, moment -> moment.decision().randomised() && !moment.tells()));
  }

  private static int count(Collection<List<Moment>> people, Predicate<Moment> which) {
    return (int) people.stream().flatMap(List::stream).filter(which).count();
  }

  private static List<Finding> each(List<List<Moment>> people, Function<Decision, String> name) {
    return people.stream()
        .flatMap(List::stream)
        .map(moment -> name.apply(moment.decision()))
        .distinct()
        .sorted()
        .map(
            one ->
                Finding.of(
                    one,
                    people.stream()
                        .map(moments -> only(moments, m -> name.apply(m.decision()).equals(one)))
                        .toList()))
        .toList();
  }

  private static List<Moment> only(List<Moment> moments, Predicate<Moment> which) {
    return moments.stream().filter(which).toList();
  }

  private static List<Finding> claims(List<Finding> findings) {
    return holm(
        findings,
        Effect::ifNone,
        effect -> effect.estimate() > 0 ? Verdict.HELPS : Verdict.HINDERS);
  }

  private static List<Finding> idle(List<Finding> findings) {
    return holm(findings, effect -> effect.ifAtLeast(WORTHWHILE), _ -> Verdict.DOES_NOTHING);
  }

  /** The least likely first, each against what is left of the chance of a wrong claim. */
  private static List<Finding> holm(
      List<Finding> findings, ToDoubleFunction<Effect> chance, Function<Effect, Verdict> verdict) {
    var order =
        findings.stream()
            .filter(finding -> finding.effect().isPresent())
            .sorted(
                Comparator.comparingDouble(
                    finding -> chance.applyAsDouble(finding.effect().orElseThrow())))
            .toList();
    var judged = new ArrayList<>(findings);
    for (int i = 0; i < order.size(); i++) {
      var effect = order.get(i).effect().orElseThrow();
      if (chance.applyAsDouble(effect) > WRONG / (order.size() - i)) {
        break;
      }
      judged.set(findings.indexOf(order.get(i)), order.get(i).with(verdict.apply(effect)));
    }
    return judged;
  }
}
