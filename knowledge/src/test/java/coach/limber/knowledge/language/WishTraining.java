package coach.limber.knowledge.language;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The recipe of {@link Wishes}: softmax regression with a little weight decay, by full batches and
 * Adam. Nothing in it is random.
 */
final class WishTraining {
  private static final double RATE = 0.1;
  private static final int STEPS = 200;
  private static final double DECAY = 1e-5;

  /** How much longer the vector and the words are taken than they are. */
  private static final double SCALE = 6;

  /** What asks for nothing is frequent, and so counts less. */
  private static final double NOTHING_COUNTS = 0.3;

  private static final int FEATURES = Wishes.DIMENSIONS + Wishes.PLACES + 1;
  private static final int BIAS = FEATURES - 1;

  private final double[] weights = new double[FEATURES * Wishes.ROWS];
  private final double[] mean = new double[weights.length];
  private final double[] square = new double[weights.length];

  /** One text: what the encoder makes of it, the places of its words, and its row. */
  record Example(String text, float[] vector, int[] places, int row) {
    Example(String text, float[] vector, int row) {
      this(text, vector, Wishes.in(text), row);
    }
  }

  static Wishes trained(List<Example> examples, String content) {
    var training = new WishTraining();
    for (int step = 1; step <= STEPS; step++) {
      training.descend(training.gradient(examples), step);
    }
    return training.layer(content);
  }

  private double[] gradient(List<Example> examples) {
    var gradient = new double[weights.length];
    for (int i = 0; i < BIAS * Wishes.ROWS; i++) {
      gradient[i] = DECAY * weights[i];
    }
    var all = examples.stream().mapToDouble(WishTraining::counts).sum();
    for (var one : examples) {
      var errors = Wishes.softmax(logits(one));
      errors[one.row()] -= 1;
      var counts = counts(one) / all;
      for (int dimension = 0; dimension < Wishes.DIMENSIONS; dimension++) {
        add(errors, SCALE * one.vector()[dimension] * counts, gradient, dimension);
      }
      var share = SCALE * Wishes.share(one.places()) * counts;
      for (int place : one.places()) {
        add(errors, share, gradient, Wishes.DIMENSIONS + place);
      }
      add(errors, counts, gradient, BIAS);
    }
    return gradient;
  }

  private static double counts(Example one) {
    return one.row() == Wishes.NOTHING ? NOTHING_COUNTS : 1;
  }

  private double[] logits(Example one) {
    var logits = new double[Wishes.ROWS];
    for (int dimension = 0; dimension < Wishes.DIMENSIONS; dimension++) {
      read(dimension, SCALE * one.vector()[dimension], logits);
    }
    for (int place : one.places()) {
      read(Wishes.DIMENSIONS + place, SCALE * Wishes.share(one.places()), logits);
    }
    read(BIAS, 1, logits);
    return logits;
  }

  private void read(int feature, double times, double[] logits) {
    for (int row = 0; row < Wishes.ROWS; row++) {
      logits[row] += times * weights[feature * Wishes.ROWS + row];
    }
  }

  private static void add(double[] errors, double times, double[] gradient, int feature) {
    for (int row = 0; row < Wishes.ROWS; row++) {
      gradient[feature * Wishes.ROWS + row] += times * errors[row];
    }
  }

  private void descend(double[] gradient, int step) {
    for (int i = 0; i < weights.length; i++) {
      mean[i] += 0.1 * (gradient[i] - mean[i]);
      square[i] += 0.001 * (gradient[i] * gradient[i] - square[i]);
      var direction = mean[i] / (1 - Math.pow(0.9, step));
      var size = Math.sqrt(square[i] / (1 - Math.pow(0.999, step)));
      weights[i] -= RATE * direction / (size + 1e-8);
    }
  }

  private Wishes layer(String content) {
    var words = Wishes.DIMENSIONS * Wishes.ROWS;
    var vectorScale = largest(0, words) / 127;
    var wordScale = largest(words, BIAS * Wishes.ROWS) / 127;
    return new Wishes(
        content,
        IntStream.range(BIAS * Wishes.ROWS, weights.length)
            .mapToDouble(i -> Math.round(weights[i] * 1e4) / 1e4)
            .toArray(),
        bytes(0, words, vectorScale),
        SCALE * vectorScale,
        bytes(words, BIAS * Wishes.ROWS, wordScale),
        SCALE * wordScale);
  }

  private double largest(int from, int to) {
    return IntStream.range(from, to).mapToDouble(i -> Math.abs(weights[i])).max().orElse(0) + 1e-9;
  }

  private byte[] bytes(int from, int to, double scale) {
    var bytes = new byte[to - from];
    for (int i = from; i < to; i++) {
      bytes[i - from] = (byte) Math.round(weights[i] / scale);
    }
    return bytes;
  }
}
