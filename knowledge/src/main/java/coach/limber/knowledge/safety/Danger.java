package coach.limber.knowledge.safety;

import coach.limber.knowledge.signal.Signals;
import java.util.Locale;

/**
 * What the trained encoder makes of a text.
 *
 * @param tier the likeliest, if there is a danger
 * @param sureness of that tier, 0 to 1
 * @param score how sure it is of a danger: the mean of what its two heads say, 0 to 1
 */
record Danger(Tier tier, double sureness, double score) {
  /** Chosen on the development half of the phrases, where one threshold for all does worse. */
  private static final double WITH_ALARMING_WORDS = 0.5;

  private static final double WITHOUT = 0.8;
  private static final double WHERE_ALL_IS_DENIED = 0.93;

  static Danger of(Signals signals) {
    var tier = Tier.DOCTOR;
    var sureness = 0.0;
    for (var one : Tier.values()) {
      var p = Signals.of(signals.tier(), one.name().toLowerCase(Locale.ROOT));
      if (p > sureness) {
        tier = one;
        sureness = p;
      }
    }
    var some = 1 - Signals.of(signals.tier(), "none");
    return new Danger(tier, sureness, (some + Signals.of(signals.route(), "safety")) / 2);
  }

  boolean believed(Reading reading) {
    var enough =
        reading.alarming() ? WITH_ALARMING_WORDS : reading.denied() ? WHERE_ALL_IS_DENIED : WITHOUT;
    return score >= enough;
  }

  boolean surelyWorseThan(Tier other) {
    return sureness > 0.8 && tier.compareTo(other) > 0;
  }
}
