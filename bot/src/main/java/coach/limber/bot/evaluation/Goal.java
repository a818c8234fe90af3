package coach.limber.bot.evaluation;

/** What a figure ought to be. */
public sealed interface Goal {

  record AtLeast(double bound) implements Goal {}

  record AtMost(double bound) implements Goal {}

  /** Shown for what it tells; nobody asks anything of it. */
  record None() implements Goal {}

  /** Whether a value reaches the goal. */
  default boolean reachedBy(double value) {
    return switch (this) {
      case AtLeast(double bound) -> value >= bound;
      case AtMost(double bound) -> value <= bound;
      case None _ -> true;
    };
  }
}
