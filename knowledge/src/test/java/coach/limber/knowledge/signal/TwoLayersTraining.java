package coach.limber.knowledge.signal;

import java.util.Arrays;
import java.util.Random;

/**
 * The recipe of {@link TwoLayers}: Adam over small batches, each of which sees half of the hidden
 * units, with weight decay and a pace that falls to nothing. What is random in it is seeded.
 */
public final class TwoLayersTraining {
  private static final int HIDDEN = 128;
  private static final int ROUNDS = 15;
  private static final int BATCH = 64;
  private static final float RATE = 1e-3f;
  private static final float DECAY = 0.3f;

  private final Random random = new Random(26);
  private final float[][] vectors;
  private final int[] labels;
  private final int classes;
  private final float[] parameters;
  private final float[] gradient;
  private final float[] mean;
  private final float[] square;
  private final float[] units = new float[HIDDEN];

  private TwoLayersTraining(float[][] vectors, int[] labels, int classes) {
    this.vectors = vectors;
    this.labels = labels;
    this.classes = classes;
    this.parameters = new float[TwoLayers.count(HIDDEN, classes)];
    this.gradient = new float[parameters.length];
    this.mean = new float[parameters.length];
    this.square = new float[parameters.length];
    for (int at = 0; at < parameters.length; at++) {
      var spread = Math.sqrt(at < out(0) ? 2.0 / TwoLayers.DIMENSIONS : 1.0 / HIDDEN);
      parameters[at] = isBias(at) ? 0 : (float) (random.nextGaussian() * spread);
    }
  }

  /**
   * Layers that tell classes apart.
   *
   * @param vectors of the examples, each of 384 dimensions
   * @param labels the class of each example, from 0
   * @param content names the state of what they were trained on
   */
  public static TwoLayers trained(float[][] vectors, int[] labels, int classes, String content) {
    var training = new TwoLayersTraining(vectors, labels, classes);
    training.run();
    return new TwoLayers(content, HIDDEN, classes, training.parameters);
  }

  private void run() {
    var steps = ROUNDS * (vectors.length / BATCH);
    var order = new int[vectors.length];
    Arrays.setAll(order, i -> i);
    for (int step = 0; step < steps; step++) {
      var from = step * BATCH % (vectors.length - vectors.length % BATCH);
      if (from == 0) {
        shuffle(order);
      }
      Arrays.fill(gradient, 0);
      for (int i = from; i < from + BATCH; i++) {
        learn(vectors[order[i]], labels[order[i]]);
      }
      descend(step + 1, RATE * (1 - (float) step / steps));
    }
  }

  private void shuffle(int[] order) {
    for (int i = order.length - 1; i > 0; i--) {
      var other = random.nextInt(i + 1);
      var moved = order[i];
      order[i] = order[other];
      order[other] = moved;
    }
  }

  /** Adds what one example asks of the parameters to the gradient. */
  private void learn(float[] vector, int label) {
    for (int unit = 0; unit < HIDDEN; unit++) {
      units[unit] = random.nextBoolean() ? 2 * Math.max(0, unit(unit, vector)) : 0;
    }
    var errors = likely();
    errors[label] -= 1;
    for (int unit = 0; unit < HIDDEN; unit++) {
      if (units[unit] > 0) {
        learn(unit, vector, errors);
      }
    }
    for (int row = 0; row < classes; row++) {
      gradient[out(row) + HIDDEN] += errors[row] / BATCH;
    }
  }

  private void learn(int unit, float[] vector, float[] errors) {
    var error = 0f;
    for (int row = 0; row < classes; row++) {
      gradient[out(row) + unit] += errors[row] * units[unit] / BATCH;
      error += errors[row] * parameters[out(row) + unit];
    }
    var share = 2 * error / BATCH;
    for (int i = 0; i < TwoLayers.DIMENSIONS; i++) {
      gradient[in(unit) + i] += share * TwoLayers.SCALE * vector[i];
    }
    gradient[in(unit) + TwoLayers.DIMENSIONS] += share;
  }

  private float unit(int unit, float[] vector) {
    var sum = 0f;
    for (int i = 0; i < TwoLayers.DIMENSIONS; i++) {
      sum += parameters[in(unit) + i] * vector[i];
    }
    return TwoLayers.SCALE * sum + parameters[in(unit) + TwoLayers.DIMENSIONS];
  }

  private float[] likely() {
    var likely = new float[classes];
    var total = 0f;
    for (int row = 0; row < classes; row++) {
      var sum = parameters[out(row) + HIDDEN];
      for (int unit = 0; unit < HIDDEN; unit++) {
        sum += parameters[out(row) + unit] * units[unit];
      }
      likely[row] = (float) Math.exp(sum);
      total += likely[row];
    }
    for (int row = 0; row < classes; row++) {
      likely[row] /= total;
    }
    return likely;
  }

  private void descend(int step, float rate) {
    var meanSoFar = 1 - (float) Math.pow(0.9, step);
    var squareSoFar = 1 - (float) Math.pow(0.999, step);
    for (int at = 0; at < parameters.length; at++) {
      mean[at] += 0.1f * (gradient[at] - mean[at]);
      square[at] += 0.001f * (gradient[at] * gradient[at] - square[at]);
      var size = (float) Math.sqrt(square[at] / squareSoFar) + 1e-8f;
      var decay = isBias(at) ? 0 : DECAY * parameters[at];
      parameters[at] -= rate * (mean[at] / meanSoFar / size + decay);
    }
  }

  private static int in(int unit) {
    return unit * (TwoLayers.DIMENSIONS + 1);
  }

  private static int out(int row) {
    return in(HIDDEN) + row * (HIDDEN + 1);
  }

  private static boolean isBias(int at) {
    return at < out(0)
        ? at % (TwoLayers.DIMENSIONS + 1) == TwoLayers.DIMENSIONS
        : (at - out(0)) % (HIDDEN + 1) == HIDDEN;
  }
}
