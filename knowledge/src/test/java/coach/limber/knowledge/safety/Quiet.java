package coach.limber.knowledge.safety;

import coach.limber.knowledge.signal.Encoder;
import coach.limber.knowledge.signal.Signals;
import java.util.Map;

/** An encoder that sees no danger in anything: what is found in spite of it, the rules found. */
final class Quiet {
  /** What no layer takes for a danger. */
  private static final float[] HARMLESS = Encoder.load().vector("thank you, see you tomorrow");

  static final Signals ENCODER =
      new Signals(HARMLESS, Map.of("answer", 1.0), Map.of("none", 1.0), Map.of(), Map.of());

  /** Not sure of a danger, but not sure that there is none: rules that ask for that fire, too. */
  static final Signals UNEASY =
      new Signals(
          HARMLESS,
          Map.of("answer", 0.8, "safety", 0.2),
          Map.of("none", 0.8, "urgent", 0.2),
          Map.of(),
          Map.of());

  private Quiet() {}
}
