package coach.limber.knowledge;

import coach.limber.knowledge.signal.Head;
import java.util.List;

/**
 * What a short text is after that comes when something of the article was just shown: one linear
 * layer over the encoder's vector of the text alone. It is trained from {@code follow-ups.tsv};
 * how, says {@code AimsTest}.
 */
final class Aims {
  private static final String FILE = "aims.json";

  private static final List<Aim> ROWS = List.of(Aim.values());

  private final Head head;

  private Aims(Head head) {
    this.head = head;
  }

  /** The labels of the layer, in the order of its rows. */
  enum Aim {
    /** Something the article may go on to say: why, how, which, what else. */
    ON,
    /** The same once more, in simpler or fewer words. */
    AGAIN,
    /** What no such article gives: an amount, a time, a brand, a shop, a proof, a test. */
    BEYOND,
    /** One more thing is named: "and rye?". */
    THING,
    /** No question about what was shown: chat, the day, a request. */
    ELSE
  }

  static Aims load() {
    return new Aims(Head.read(FILE));
  }

  /** How likely a text is after each. */
  Likely of(float[] vector) {
    var rows = head.softmax(vector);
    return new Likely(
        rows[row(Aim.ON)],
        rows[row(Aim.AGAIN)],
        rows[row(Aim.BEYOND)],
        rows[row(Aim.THING)],
        rows[row(Aim.ELSE)]);
  }

  /** The layer's row of a label. */
  static int row(Aim aim) {
    return ROWS.indexOf(aim);
  }

  /** Probabilities; they sum to 1. */
  record Likely(double on, double again, double beyond, double thing, double other) {
    /** Where nothing was shown, a text is after nothing of it. */
    static final Likely NONE = new Likely(0, 0, 0, 0, 1);

    private static final double LIKELY = 0.5;

    /** What the article gives after all is worse to refuse than to look for. */
    private static final double RATHER_LIKELY = 0.6;

    private static final double SURE = 0.9;

    /** It asks about what was shown rather than being chat or a wish. */
    boolean asks() {
      return other < LIKELY;
    }

    /** The same, beyond doubt. */
    boolean surelyAsks() {
      return other < 1 - SURE;
    }

    boolean asksAgain() {
      return again > LIKELY;
    }

    boolean surelyAsksAgain() {
      return again > SURE;
    }

    boolean asksBeyond() {
      return beyond > RATHER_LIKELY;
    }

    boolean surelyBeyond() {
      return beyond > SURE;
    }

    boolean surelyGoesOn() {
      return on > SURE;
    }

    boolean namesAThing() {
      return thing > LIKELY;
    }
  }
}
