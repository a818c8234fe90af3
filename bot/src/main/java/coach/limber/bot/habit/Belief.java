package coach.limber.bot.habit;

import java.util.function.DoubleSupplier;

/**
 * How likely a habit is done, and how sure that is: a beta distribution.
 *
 * @param done times done, those that are only supposed included
 * @param undone times not done, likewise
 */
record Belief(double done, double undone) {

  /** As if seen {@code weight} times, with this mean; then what was really seen. */
  static Belief of(double mean, double weight, Tally.Count seen) {
    return new Belief(
        mean * weight + seen.done(), (1 - mean) * weight + seen.times() - seen.done());
  }

  double mean() {
    return done / (done + undone);
  }

  double variance() {
    var sum = done + undone;
    return done * undone / (sum * sum * (sum + 1));
  }

  /** Draws from a normal of the same mean and variance: for choosing that is near enough. */
  DoubleSupplier draws(Dice dice) {
    var mean = mean();
    var deviation = Math.sqrt(variance());
    return () -> mean + deviation * dice.normal();
  }

  /** How likely this is the larger one of two. */
  double exceeds(Belief other) {
    return Normal.below((mean() - other.mean()) / Math.sqrt(variance() + other.variance()));
  }
}
