package coach.limber.bot.habit;

import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.Function;

/**
 * One of several, by Thompson sampling with its probability known: each is chosen as often as it
 * comes out best in a number of draws of what is believed. Of two each keeps a probability from 0.2
 * to 0.8; of {@code n} more than two each keeps at least {@code 0.2 / n}.
 *
 * @param probability with which just this was chosen
 */
record Draw<T>(T chosen, double probability) {
  private static final int DRAWS = 50;
  private static final double EVENLY = 0.2;

  /** {@code belief} gives draws from what is believed of an arm. */
  static <T> Draw<T> of(List<T> arms, Function<T, DoubleSupplier> belief, Dice dice) {
    var beliefs = arms.stream().map(belief).toList();
    var wins = new int[arms.size()];
    for (int draw = 0; draw < DRAWS; draw++) {
      wins[best(beliefs)]++;
    }
    var evenly = arms.size() == 2 ? 2 * EVENLY : EVENLY;
    var left = dice.uniform();
    for (int arm = 0; arm < arms.size(); arm++) {
      var probability = (1 - evenly) * wins[arm] / DRAWS + evenly / arms.size();
      left -= probability;
      if (left < 0 || arm == arms.size() - 1) {
        return new Draw<>(arms.get(arm), probability);
      }
    }
    throw new IllegalArgumentException("there is nothing to choose from");
  }

  private static int best(List<DoubleSupplier> beliefs) {
    var best = 0;
    var highest = Double.NEGATIVE_INFINITY;
    for (int arm = 0; arm < beliefs.size(); arm++) {
      var here = beliefs.get(arm).getAsDouble();
      if (here > highest) {
        highest = here;
        best = arm;
      }
    }
    return best;
  }
}
