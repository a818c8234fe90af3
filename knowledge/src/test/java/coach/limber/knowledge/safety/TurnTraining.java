package coach.limber.knowledge.safety;

import coach.limber.knowledge.safety.SaidOfDanger.Example;
import java.util.List;

/**
 * The recipe of {@link TurnsOfPhrase}: logistic regression with a little weight decay, by full
 * batches and Adam. Nothing in it is random.
 */
final class TurnTraining {
  private static final double RATE = 0.2;
  private static final int STEPS = 300;
  private static final double DECAY = 6e-6;

  private final int[][] turns;
  private final boolean[] dangerous;

  /** The weights, and the bias behind them. */
  private final double[] parameters = new double[TurnsOfPhrase.PLACES + 1];

  private final double[] mean = new double[parameters.length];
  private final double[] square = new double[parameters.length];

  private TurnTraining(List<Example> examples) {
    turns = examples.stream().map(one -> TurnsOfPhrase.in(one.text())).toArray(int[][]::new);
    dangerous = new boolean[turns.length];
    for (int i = 0; i < turns.length; i++) {
      dangerous[i] = examples.get(i).label() > 0;
    }
  }

  static TurnsOfPhrase trained(List<Example> examples, String content) {
    var training = new TurnTraining(examples);
    for (int step = 1; step <= STEPS; step++) {
      training.descend(training.gradient(), step);
    }
    return training.layer(content);
  }

  private double[] gradient() {
    var gradient = new double[parameters.length];
    for (int i = 0; i < parameters.length - 1; i++) {
      gradient[i] = DECAY * parameters[i];
    }
    for (int i = 0; i < turns.length; i++) {
      var share = TurnsOfPhrase.share(turns[i]);
      var sum = 0.0;
      for (int place : turns[i]) {
        sum += parameters[place];
      }
      var p = 1 / (1 + Math.exp(-(parameters[TurnsOfPhrase.PLACES] + share * sum)));
      var error = (p - (dangerous[i] ? 1 : 0)) / turns.length;
      gradient[TurnsOfPhrase.PLACES] += error;
      for (int place : turns[i]) {
        gradient[place] += error * share;
      }
    }
    return gradient;
  }

  private void descend(double[] gradient, int step) {
    for (int i = 0; i < parameters.length; i++) {
      mean[i] = 0.9 * mean[i] + 0.1 * gradient[i];
      square[i] = 0.999 * square[i] + 0.001 * gradient[i] * gradient[i];
      var unbiased = mean[i] / (1 - Math.pow(0.9, step));
      var spread = Math.sqrt(square[i] / (1 - Math.pow(0.999, step)));
      parameters[i] -= RATE * unbiased / (spread + 1e-8);
    }
  }

  private TurnsOfPhrase layer(String content) {
    var largest = 1e-9;
    for (int i = 0; i < TurnsOfPhrase.PLACES; i++) {
      largest = Math.max(largest, Math.abs(parameters[i]));
    }
    var weights = new byte[TurnsOfPhrase.PLACES];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (byte) Math.round(127 * parameters[i] / largest);
    }
    return new TurnsOfPhrase(content, weights, largest / 127, parameters[TurnsOfPhrase.PLACES]);
  }
}
