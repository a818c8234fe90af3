package coach.limber.bot.habit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;

/**
 * Which habit to nudge to, at which hour, in which words, and whether to leave the nudge out.
 *
 * <p>Habit and hour are chosen by what a nudge adds to a day without one, words by how often the
 * habit is done after them. Words tire and recover: after Yancey and Settles, "A sleeping,
 * recovering bandit algorithm for optimizing recurring notifications" (KDD 2020), words lose some
 * of their score when shown, half of which comes back every week, and for a few days they are not
 * shown at all.
 */
public record Policy(Beliefs beliefs) {
  /** Days for which words rest after they were shown. */
  static final int REST = 4;

  private static final double TIRED = 0.15;
  private static final double HALF_LIFE = 7;

  /** Probabilities of sending stay within these, so that both ways are seen. */
  static final double SELDOM = 0.2;

  static final double MOSTLY = 0.8;

  /** What the next nudge is to be about; {@code plots} has at least one. */
  public Aim aim(List<Plot> plots, Dice dice) {
    var arms =
        plots.stream()
            .flatMap(plot -> Stream.of(Hour.values()).map(h -> new Arm(plot, h)))
            .toList();
    var draw = Draw.of(arms, arm -> adds(arm, dice), dice);
    return new Aim(draw.chosen().plot().habit(), draw.chosen().hour(), draw.probability());
  }

  private record Arm(Plot plot, Hour hour) {}

  private DoubleSupplier adds(Arm arm, Dice dice) {
    var sent = beliefs.at(arm.plot(), arm.hour()).draws(dice);
    var left = beliefs.left(arm.plot()).draws(dice);
    return () -> sent.getAsDouble() - left.getAsDouble();
  }

  /** With which probability to send a nudge where chance may decide: how likely it helps. */
  public double sending(Plot plot) {
    return Math.clamp(beliefs.sent(plot).exceeds(beliefs.left(plot)), SELDOM, MOSTLY);
  }

  /**
   * The words for a nudge on this day.
   *
   * @param words ids of those that the person has not refused, at least one
   * @param shown when each was last shown
   */
  public Words words(
      Plot plot, List<String> words, Map<String, LocalDate> shown, LocalDate day, Dice dice) {
    var ready = words.stream().filter(id -> since(id, shown, day) > REST).toList();
    if (ready.isEmpty()) {
      var longest =
          words.stream().max(Comparator.comparingLong(id -> since(id, shown, day))).orElseThrow();
      return new Words(longest, 1);
    }
    var draw = Draw.of(ready, id -> score(plot, id, since(id, shown, day), dice), dice);
    return new Words(draw.chosen(), draw.probability());
  }

  /** A wording's id, and the probability with which it was chosen. */
  public record Words(String id, double probability) {}

  private DoubleSupplier score(Plot plot, String id, long days, Dice dice) {
    var belief = beliefs.words(plot, id).draws(dice);
    var tired = TIRED * Math.pow(0.5, days / HALF_LIFE);
    return () -> belief.getAsDouble() - tired;
  }

  private static long since(String id, Map<String, LocalDate> shown, LocalDate day) {
    return shown.containsKey(id) ? ChronoUnit.DAYS.between(shown.get(id), day) : Integer.MAX_VALUE;
  }
}
