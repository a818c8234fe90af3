package coach.limber.bot.habit;

/** The standard normal distribution, and Student's by way of it. */
final class Normal {
  private static final double Q95 = 1.6448536269514722;

  private Normal() {}

  /** How likely a draw lies below {@code z}: Abramowitz and Stegun 26.2.17, right to 1e-7. */
  static double below(double z) {
    if (z < 0) {
      return 1 - below(-z);
    }
    var t = 1 / (1 + 0.2316419 * z);
    var tail =
        t
            * (0.319381530
                + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
    return 1 - Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) * tail;
  }

  /**
   * The same for Student's t, by Wallace's transformation (Bounds on normal approximations to
   * Student's and the chi-square distributions, 1959): right to 1e-3 from five degrees of freedom.
   */
  static double belowStudent(double t, double freedom) {
    var z = Math.sqrt(freedom * Math.log1p(t * t / freedom)) * shrink(freedom);
    return below(Math.copySign(z, t));
  }

  /** Below which a draw of Student's t lies in 95 of 100 cases. */
  static double student95(double freedom) {
    var z = Q95 / shrink(freedom);
    return Math.sqrt(freedom * Math.expm1(z * z / freedom));
  }

  private static double shrink(double freedom) {
    return (8 * freedom + 1) / (8 * freedom + 3);
  }
}
