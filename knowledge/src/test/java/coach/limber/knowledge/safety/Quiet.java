package coach.limber.knowledge.safety;

import coach.limber.knowledge.signal.Head;
import coach.limber.knowledge.signal.Signals;
import java.util.Map;

/** An encoder that sees no danger in anything: what is found in spite of it, the rules found. */
final class Quiet {
  /** What the layer for danger takes for surely none. */
  private static final float[] HARMLESS = unit(Head.read("dangers.json").weight()[0]);

  static final Signals ENCODER =
      new Signals(
          HARMLESS, Map.of("answer", 1.0), Map.of("none", 1.0), Map.of(), Map.of(), Map.of());

  /** Not sure of a danger, but not sure that there is none: rules that ask for that fire, too. */
  static final Signals UNEASY =
      new Signals(
          HARMLESS,
          Map.of("answer", 0.8, "safety", 0.2),
          Map.of("none", 0.8, "urgent", 0.2),
          Map.of(),
          Map.of(),
          Map.of());

  private Quiet() {}

  private static float[] unit(float[] row) {
    double length = 0;
    for (float x : row) {
      length += x * x;
    }
    var unit = new float[row.length];
    for (int i = 0; i < row.length; i++) {
      unit[i] = (float) (row[i] / Math.sqrt(length));
    }
    return unit;
  }
}
