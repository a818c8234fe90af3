package coach.limber.bot.habit;

/**
 * What is thought of nudges to one person. It begins with a guess, which everybody's counts correct
 * (first over all habits, then of this one), and that the person's own counts correct in turn: each
 * as far as it has been seen often enough.
 *
 * @param own the person's counts, by habit of their plans
 */
public record Beliefs(Tally own, Crowd crowd) {
  /** Before anything was seen a nudge is thought to help a little. */
  private static final double GUESS_SENT = 0.45;

  private static final double GUESS_LEFT = 0.38;

  /** How many of everybody's moments weigh as much as what was thought before. */
  private static final double CROWD_WEIGHT = 20;

  /** How many of the person's own moments do. */
  private static final double OWN_WEIGHT = 6;

  /** How many more, where everybody's are many. */
  private static final double KNOWN_WEIGHT = 34;

  private static final double WELL_KNOWN = 100;
  private static final double LEAST = 0.02;

  static Beliefs none() {
    return new Beliefs(Tally.EMPTY, Crowd.none());
  }

  /** Of doing the habit on a day with a nudge to it. */
  Belief sent(Plot plot) {
    return Belief.of(crowdSent(plot), OWN_WEIGHT, own.count(Tally.sent(plot.habit())));
  }

  /** Of doing it without one. */
  Belief left(Plot plot) {
    var all = corrected(GUESS_LEFT, Tally.left(""));
    return Belief.of(
        corrected(all, Tally.left(plot.kind())), OWN_WEIGHT, own.count(Tally.left(plot.habit())));
  }

  /** Of doing it after a nudge at this hour. */
  Belief at(Plot plot, Hour hour) {
    return part(plot, Tally.at(plot.kind(), hour), Tally.at(plot.habit(), hour));
  }

  /** Of doing it after a nudge in these words. */
  Belief words(Plot plot, String words) {
    return part(plot, Tally.words(plot.kind(), words), Tally.words(plot.habit(), words));
  }

  /** What holds of the habit, shifted by how everybody's part of it differs. */
  private Belief part(Plot plot, Tally.Key crowdKey, Tally.Key ownKey) {
    var whole = crowdSent(plot);
    var mean = sent(plot).mean() + corrected(whole, crowdKey) - whole;
    return Belief.of(Math.clamp(mean, LEAST, 1 - LEAST), weight(crowdKey), own.count(ownKey));
  }

  /** The better everybody's part is known, the more it takes to think otherwise of one person. */
  private double weight(Tally.Key crowdKey) {
    var times = crowd.tally().count(crowdKey).times();
    return OWN_WEIGHT + KNOWN_WEIGHT * times / (times + WELL_KNOWN);
  }

  private double crowdSent(Plot plot) {
    return corrected(corrected(GUESS_SENT, Tally.sent("")), Tally.sent(plot.kind()));
  }

  private double corrected(double mean, Tally.Key key) {
    return Belief.of(mean, CROWD_WEIGHT, crowd.tally().count(key)).mean();
  }
}
