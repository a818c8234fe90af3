package coach.limber.bot.habit;

import java.util.List;
import java.util.Optional;

/**
 * A person's habits and how they want to be reminded of them.
 *
 * @param plans the first is the one that is asked after and nudged
 */
public record Habits(List<Plan> plans, Nudging nudging) {
  public Habits {
    plans = List.copyOf(plans);
  }

  /** These plans, and nudges at the usual pace. */
  public static Habits of(List<Plan> plans) {
    return new Habits(plans, Nudging.ON);
  }

  /** The plan that is asked after and nudged. */
  public Optional<Plan> first() {
    return plans.stream().findFirst();
  }

  public Habits with(List<Plan> others) {
    return new Habits(others, nudging);
  }

  public Habits with(Nudging other) {
    return new Habits(plans, other);
  }
}
