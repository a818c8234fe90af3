package coach.limber.knowledge;

import coach.limber.knowledge.signal.Head;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a text is after that comes when something of the article was just shown: one linear layer
 * over the encoder's vector of the text alone. It is trained from {@code follow-ups.tsv}; how, says
 * {@code AimsTest}.
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
    /** What explains it or comes of it: why, how, what then, what has it to do with me. */
    ON,
    /** How it is where all is well: "and a healthy one?", "the nice ones?". */
    GOOD,
    /** How it is where it is not: "and when it breaks?", "which to avoid?". */
    BAD,
    /** The side that was not shown: "flip it". */
    OTHER,
    /** What one can do or eat. */
    DO,
    /** What else there is of the kind: "any others?", "one for indoors?". */
    MORE,
    /** Which of it, or what exactly: a name, a place, a number, an example, "the last one". */
    WHICH,
    /** The same once more: simpler, shorter, or said back as a picture. */
    AGAIN,
    /** What no such article gives: an amount, a time, a brand, a shop, a proof, a test. */
    BEYOND,
    /** One more thing is named: "and rye?". */
    THING,
    /** No question about what was shown: chat, the day, a request. */
    ELSE;

    /** What the article may have something to say to. */
    static final Set<Aim> INSIDE = EnumSet.range(ON, AGAIN);
  }

  static Aims load() {
    return new Aims(Head.read(FILE));
  }

  /** How likely a text is after each. */
  Likely of(float[] vector) {
    return new Likely(head.softmax(vector));
  }

  /** The layer's row of a label. */
  static int row(Aim aim) {
    return ROWS.indexOf(aim);
  }

  /** Probabilities by row; they sum to 1. */
  record Likely(double[] rows) {
    private static final double LIKELY = 0.5;
    private static final double SURE = 0.9;

    double of(Aim aim) {
      return rows[row(aim)];
    }

    /** That the article may have something to say to it. */
    double inside() {
      return Aim.INSIDE.stream().mapToDouble(this::of).sum();
    }

    /** It asks about what was shown rather than being chat or a wish. */
    boolean asks() {
      return of(Aim.ELSE) < LIKELY;
    }

    /** The same, beyond doubt. */
    boolean surelyAsks() {
      return of(Aim.ELSE) < 1 - SURE;
    }

    boolean asksAgain() {
      return of(Aim.AGAIN) > LIKELY;
    }

    boolean surelyBeyond() {
      return of(Aim.BEYOND) > SURE;
    }

    boolean surelyInside() {
      return inside() > SURE;
    }

    boolean namesAThing() {
      return of(Aim.THING) > LIKELY;
    }

    boolean mayNameAThing() {
      return of(Aim.THING) > 1 - SURE;
    }
  }
}
