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
  /**
   * Better an ambulance too many: an emergency wins unless something else is this much likelier.
   */
  private static final double CAUTION = 1.5;

  static Danger of(Signals signals) {
    var tier = Tier.DOCTOR;
    var sureness = 0.0;
    for (var one : Tier.values()) {
      var p = Signals.of(signals.tier(), one.name().toLowerCase(Locale.ROOT));
      if (p * (one == Tier.EMERGENCY ? CAUTION : 1) > sureness) {
        tier = one;
        sureness = p;
      }
    }
    var some = 1 - Signals.of(signals.tier(), "none");
    return new Danger(tier, sureness, (some + Signals.of(signals.route(), "safety")) / 2);
  }

  /**
   * Whether the encoder is believed without a rule. Thresholds were chosen on the development half
   * of the phrases: a message that says nothing alarming needs more, and nobody who speaks in
   * figures is told that they are in crisis.
   */
  boolean believed(Reading.Tone tone) {
    return switch (tone) {
      case ALARMING -> score >= 0.5;
      case PLAIN -> score >= (tier == Tier.CRISIS ? 0.89 : 0.8);
      case FIGURATIVE -> score >= (tier == Tier.CRISIS ? 0.975 : 0.9);
      case JESTING -> tier != Tier.CRISIS && score >= 0.9;
      case DENIED -> score >= 0.9;
    };
  }

  boolean surelyWorseThan(Tier other) {
    var steps = tier.compareTo(other);
    return steps > 0 && sureness > (steps == 1 && tier != Tier.CRISIS ? 0.5 : 0.8);
  }
}
