package coach.limber.knowledge.signal;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The recipe of {@link MeaningAndWords}: softmax regression with a little weight decay, by full
 * batches and Adam. Nothing in it is random.
 */
public final class MeaningAndWordsTraining {
  private static final double RATE = 0.1;
  private static final int STEPS = 200;

  /** How much longer the vector and the words are taken than they are. */
  private static final double SCALE = 6;

  private static final int FEATURES = MeaningAndWords.DIMENSIONS + MeaningAndWords.PLACES + 1;
  private static final int BIAS = FEATURES - 1;

  private final int rows;
  private final double decay;
  private final double[] weights;
  private final double[] mean;
  private final double[] square;

  private MeaningAndWordsTraining(int rows, double decay) {
    this.rows = rows;
    this.decay = decay;
    this.weights = new double[FEATURES * rows];
    this.mean = new double[weights.length];
    this.square = new double[weights.length];
  }

  /**
   * One text.
   *
   * @param vector what the encoder makes of it
   * @param places of its words
   * @param row what it is
   * @param counts as how many
   */
  public record Example(float[] vector, int[] places, int row, double counts) {
    public static Example of(String plain, float[] vector, int row, double counts) {
      return new Example(vector, MeaningAndWords.in(plain), row, counts);
    }
  }

  /** A layer that tells so many rows apart. */
  public static MeaningAndWords trained(
      List<Example> examples, int rows, double decay, String content) {
    var training = new MeaningAndWordsTraining(rows, decay);
    for (int step = 1; step <= STEPS; step++) {
      training.descend(training.gradient(examples), step);
    }
    return training.layer(content);
  }

  private double[] gradient(List<Example> examples) {
    var gradient = new double[weights.length];
    for (int i = 0; i < BIAS * rows; i++) {
      gradient[i] = decay * weights[i];
    }
    var all = examples.stream().mapToDouble(Example::counts).sum();
    for (var one : examples) {
      var errors = Softmax.of(logits(one));
      errors[one.row()] -= 1;
      var counts = one.counts() / all;
      for (int dimension = 0; dimension < MeaningAndWords.DIMENSIONS; dimension++) {
        add(errors, SCALE * one.vector()[dimension] * counts, gradient, dimension);
      }
      var share = SCALE * MeaningAndWords.share(one.places()) * counts;
      for (int place : one.places()) {
        add(errors, share, gradient, MeaningAndWords.DIMENSIONS + place);
      }
      add(errors, counts, gradient, BIAS);
    }
    return gradient;
  }

  private double[] logits(Example one) {
    var logits = new double[rows];
    for (int dimension = 0; dimension < MeaningAndWords.DIMENSIONS; dimension++) {
      read(dimension, SCALE * one.vector()[dimension], logits);
    }
    for (int place : one.places()) {
      read(MeaningAndWords.DIMENSIONS + place, SCALE * MeaningAndWords.share(one.places()), logits);
    }
    read(BIAS, 1, logits);
    return logits;
  }

  private void read(int feature, double times, double[] logits) {
    for (int row = 0; row < rows; row++) {
      logits[row] += times * weights[feature * rows + row];
    }
  }

  private void add(double[] errors, double times, double[] gradient, int feature) {
    for (int row = 0; row < rows; row++) {
      gradient[feature * rows + row] += times * errors[row];
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

  private MeaningAndWords layer(String content) {
    var words = MeaningAndWords.DIMENSIONS * rows;
    var vectorScale = largest(0, words) / 127;
    var wordScale = largest(words, BIAS * rows) / 127;
    return new MeaningAndWords(
        content,
        IntStream.range(BIAS * rows, weights.length)
            .mapToDouble(i -> Math.round(weights[i] * 1e4) / 1e4)
            .toArray(),
        bytes(0, words, vectorScale),
        SCALE * vectorScale,
        bytes(words, BIAS * rows, wordScale),
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
