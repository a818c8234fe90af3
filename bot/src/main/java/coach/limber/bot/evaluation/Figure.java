package coach.limber.bot.evaluation;

import java.util.Collection;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * One measured number.
 *
 * @param id names it in a file of floors, such as {@code answerable.hit}
 * @param of how many cases it was measured on
 */
public record Figure(String id, double value, int of, Goal goal) {

  public boolean reached() {
    return goal.reachedBy(value);
  }

  /** The share of cases for which something holds; 0 of no case. */
  static <T> Figure share(String id, Collection<T> cases, Predicate<T> holds, Goal goal) {
    return mean(id, cases, one -> holds.test(one) ? 1 : 0, goal);
  }

  static <T> Figure mean(String id, Collection<T> cases, ToDoubleFunction<T> score, Goal goal) {
    var value = cases.stream().mapToDouble(score).average().orElse(0);
    return new Figure(id, value, cases.size(), goal);
  }
}
