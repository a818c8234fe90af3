package coach.limber.bot.habit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A person's habits and how they want to be reminded of them.
 *
 * @param plans at most {@link #MOST}; the newest first
 * @param agreement whether their nudges may be learnt from
 * @param unwanted ids of nudges whose words they do not want again
 */
public record Habits(
    List<Plan> plans, Nudging nudging, Agreement agreement, List<String> unwanted) {
  /** More at a time than this are kept up by few. */
  static final int MOST = 3;

  public Habits {
    plans = List.copyOf(plans);
    unwanted = List.copyOf(unwanted);
  }

  /** These plans, and nudges at the usual pace. */
  public static Habits of(List<Plan> plans) {
    return new Habits(plans, Nudging.ON, Agreement.NOT_ASKED, List.of());
  }

  /** The plan that came last. */
  public Optional<Plan> first() {
    return plans.stream().findFirst();
  }

  public Optional<Plan> plan(String habit) {
    for (var plan : plans) {
      if (plan.habit().equals(habit)) {
        return Optional.of(plan);
      }
    }
    return Optional.empty();
  }

  public boolean areMany() {
    return plans.size() >= MOST;
  }

  public Habits with(List<Plan> others) {
    return new Habits(others, nudging, agreement, unwanted);
  }

  /** With this plan first; an older one for the same habit goes. */
  public Habits with(Plan plan) {
    return with(Stream.concat(Stream.of(plan), others(plan.habit())).toList());
  }

  /** With this plan in place of the one for its habit. */
  public Habits replacing(Plan plan) {
    return with(plans.stream().map(old -> old.habit().equals(plan.habit()) ? plan : old).toList());
  }

  public Habits without(String habit) {
    return with(others(habit).toList());
  }

  private Stream<Plan> others(String habit) {
    return plans.stream().filter(plan -> !plan.habit().equals(habit));
  }

  public Habits with(Nudging other) {
    return new Habits(plans, other, agreement, unwanted);
  }

  public Habits with(Agreement other) {
    return new Habits(plans, nudging, other, unwanted);
  }

  /** Without the words of this nudge from now on. */
  public Habits notWanting(String words) {
    return new Habits(
        plans,
        nudging,
        agreement,
        Stream.concat(unwanted.stream(), Stream.of(words)).distinct().toList());
  }
}
