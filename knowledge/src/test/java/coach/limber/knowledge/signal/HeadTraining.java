package coach.limber.knowledge.signal;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The recipe of the layers that are trained from the content: softmax regression with a little
 * weight decay, by full batches and Adam. Nothing in it is random.
 */
public final class HeadTraining {
  private static final double SCALE = 19.6;
  private static final double RATE = 0.05;
  private static final int STEPS = 250;
  private static final int DIMENSIONS = 384;

  private final int classes;
  private final double decay;
  private final double[] parameters;
  private final double[] mean;
  private final double[] square;

  private HeadTraining(int classes, double decay) {
    this.classes = classes;
    this.decay = decay;
    this.parameters = new double[classes * (DIMENSIONS + 1)];
    this.mean = new double[parameters.length];
    this.square = new double[parameters.length];
  }

  /**
   * A layer that tells classes apart, as {@link Head#read} takes it.
   *
   * @param vectors of the examples, each of 384 dimensions
   * @param labels the class of each example, from 0
   * @param content names the state of what it was trained on
   */
  public static ObjectNode trained(
      float[][] vectors, int[] labels, int classes, double decay, String content) {
    var training = new HeadTraining(classes, decay);
    for (int step = 1; step <= STEPS; step++) {
      training.descend(training.gradient(vectors, labels), step);
    }
    return training.json(content);
  }

  private ObjectNode json(String content) {
    var json = new ObjectMapper().createObjectNode();
    json.put("content", content).put("scale", SCALE);
    var bias = json.putArray("bias");
    var weight = json.putArray("weight");
    for (int row = 0; row < classes; row++) {
      bias.add(rounded(parameters[at(row, DIMENSIONS)]));
      var numbers = weight.addArray();
      for (int i = 0; i < DIMENSIONS; i++) {
        numbers.add(rounded(parameters[at(row, i)]));
      }
    }
    return json;
  }

  private double[] gradient(float[][] vectors, int[] labels) {
    var gradient = new double[parameters.length];
    for (int example = 0; example < vectors.length; example++) {
      var errors = likely(vectors[example]);
      errors[labels[example]] -= 1;
      for (int row = 0; row < classes; row++) {
        var error = errors[row] / vectors.length;
        for (int i = 0; i < DIMENSIONS; i++) {
          gradient[at(row, i)] += error * SCALE * vectors[example][i];
        }
        gradient[at(row, DIMENSIONS)] += error;
      }
    }
    for (int row = 0; row < classes; row++) {
      for (int i = 0; i < DIMENSIONS; i++) {
        gradient[at(row, i)] += decay * parameters[at(row, i)];
      }
    }
    return gradient;
  }

  private double[] likely(float[] vector) {
    var likely = new double[classes];
    double total = 0;
    for (int row = 0; row < classes; row++) {
      double sum = 0;
      for (int i = 0; i < DIMENSIONS; i++) {
        sum += parameters[at(row, i)] * vector[i];
      }
      likely[row] = Math.exp(SCALE * sum + parameters[at(row, DIMENSIONS)]);
      total += likely[row];
    }
    for (int row = 0; row < classes; row++) {
      likely[row] /= total;
    }
    return likely;
  }

  private void descend(double[] gradient, int step) {
    for (int i = 0; i < parameters.length; i++) {
      mean[i] += 0.1 * (gradient[i] - mean[i]);
      square[i] += 0.001 * (gradient[i] * gradient[i] - square[i]);
      var direction = mean[i] / (1 - Math.pow(0.9, step));
      var size = Math.sqrt(square[i] / (1 - Math.pow(0.999, step)));
      parameters[i] -= RATE * direction / (size + 1e-8);
    }
  }

  private static int at(int row, int dimension) {
    return row * (DIMENSIONS + 1) + dimension;
  }

  private static double rounded(double parameter) {
    return Math.round(parameter * 1e4) / 1e4;
  }
}
