package coach.limber.knowledge.signal;

import java.util.Arrays;

/** From logits to probabilities. */
final class Softmax {
  private Softmax() {}

  /** Their exponentials, in proportion; they sum to 1. */
  static double[] of(double[] logits) {
    var most = Arrays.stream(logits).max().orElseThrow();
    var likely = Arrays.stream(logits).map(logit -> Math.exp(logit - most)).toArray();
    var all = Arrays.stream(likely).sum();
    return Arrays.stream(likely).map(one -> one / all).toArray();
  }
}
