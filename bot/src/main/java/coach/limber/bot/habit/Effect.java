package coach.limber.bot.habit;

/**
 * How much more often a habit is done within a day of a nudge than without one, as a share of days:
 * 0.1 is one day in ten more.
 *
 * @param error standard error of the estimate
 * @param freedom degrees of freedom of the error
 */
public record Effect(double estimate, double error, double freedom) {

  /** The lower end of the 90 % interval. */
  public double low() {
    return estimate - Normal.student95(freedom) * error;
  }

  /** The upper end of the 90 % interval. */
  public double high() {
    return estimate + Normal.student95(freedom) * error;
  }

  /** How surprising this would be if the effect were zero: a two-sided p-value. */
  double ifNone() {
    return 2 * Normal.belowStudent(-Math.abs(estimate / error), freedom);
  }

  /** How surprising it would be if the effect were as large as this, or larger. */
  double ifAtLeast(double size) {
    return Normal.belowStudent((estimate - size) / error, freedom);
  }
}
