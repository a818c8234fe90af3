package coach.limber.knowledge;

import coach.limber.knowledge.content.Resources;
import coach.limber.knowledge.signal.MeaningAndWords;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a text is after that comes when something of the article was just shown, by the text alone.
 * It is learnt from {@code follow-ups.tsv}; how, says {@code AimsTest}.
 *
 * @param layer its rows are the aims in their order
 */
record Aims(MeaningAndWords layer) {
  static final String FILE = "aims.layer";

  private static final List<Aim> ROWS = List.of(Aim.values());

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
    return new Aims(MeaningAndWords.parse(Resources.text(FILE)));
  }

  /** How likely a text is after each; {@code vector} is what the encoder makes of it. */
  Likely of(String text, float[] vector) {
    return new Likely(layer.likely(plain(text), vector));
  }

  static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'');
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

    boolean surelyAsksWhatToDo() {
      return of(Aim.DO) > SURE;
    }

    boolean namesAThing() {
      return of(Aim.THING) > LIKELY;
    }

    boolean mayNameAThing() {
      return of(Aim.THING) > 1 - SURE;
    }
  }
}
