package coach.limber.bot.habit;

import java.util.Collection;
import java.util.List;

/**
 * The effect of a nudge, estimated from moments at which chance decided: weighted and centred least
 * squares (Boruvka, Almirall, Witkiewitz and Murphy, "Assessing time-varying causal effect
 * moderation in mobile health", JASA 2018). A moment counts inversely to the probability of what
 * was decided, so it does not matter that the policy learns. Errors are clustered by person, with
 * the correction of Mancl and DeRouen (Biometrics 2001) for few people and Student's t. What is
 * known before a moment (how often the habit was done in the week before) only steadies the
 * estimate.
 *
 * <p>Where nudges are learnt from all people, one person's probabilities depend on others'. The
 * errors take no account of that; the simulation in the tests shows what it costs: nothing much.
 */
final class Excursion {
  private static final int TERMS = 3;

  /** Keeps the equations solvable where everybody's week was alike. */
  private static final double RIDGE = 1e-9;

  private final double share;
  private final double[][] bread = new double[TERMS][TERMS];
  private final double[] target = new double[TERMS];

  private Excursion(double share) {
    this.share = share;
  }

  /**
   * {@code people} holds each person's moments, only such as {@link Moment#tells}; at least five
   * people, and nudges both sent and left out.
   */
  static Effect of(Collection<List<Moment>> people) {
    var all = people.stream().mapToInt(List::size).sum();
    var sent =
        people.stream().flatMap(List::stream).filter(moment -> moment.decision().sent()).count();
    return new Excursion((double) sent / all).effect(people);
  }

  private Effect effect(Collection<List<Moment>> people) {
    for (var moments : people) {
      moments.forEach(this::add);
    }
    for (int i = 0; i < TERMS; i++) {
      bread[i][i] += RIDGE;
    }
    var inverse = Linear.inverse(bread);
    var solution = Linear.times(inverse, target);
    var last = inverse[TERMS - 1];
    var variance = 0.0;
    for (var moments : people) {
      var pull = pull(moments, solution, inverse);
      var influence = 0.0;
      for (int i = 0; i < TERMS; i++) {
        influence += last[i] * pull[i];
      }
      variance += influence * influence;
    }
    return new Effect(solution[TERMS - 1], Math.sqrt(variance), people.size() - (double) TERMS);
  }

  private void add(Moment moment) {
    var terms = terms(moment);
    var weight = weight(moment);
    for (int i = 0; i < TERMS; i++) {
      target[i] += weight * terms[i] * done(moment);
      for (int j = 0; j < TERMS; j++) {
        bread[i][j] += weight * terms[i] * terms[j];
      }
    }
  }

  /**
   * How one person pulls at the solution, as if they had not helped to find it. With X their terms
   * and W their weights, Mancl and DeRouen's X'W(I - X B X'W)^-1 is (I - X'WX B)^-1 X'W: a matrix
   * of three by three, however many moments there are.
   */
  private double[] pull(List<Moment> moments, double[] solution, double[][] inverse) {
    var own = new double[TERMS][TERMS];
    var pull = new double[TERMS];
    for (var moment : moments) {
      var terms = terms(moment);
      var weight = weight(moment);
      var rest = done(moment);
      for (int i = 0; i < TERMS; i++) {
        rest -= terms[i] * solution[i];
      }
      for (int i = 0; i < TERMS; i++) {
        pull[i] += weight * terms[i] * rest;
        for (int j = 0; j < TERMS; j++) {
          own[i][j] += weight * terms[i] * terms[j];
        }
      }
    }
    var without = Linear.times(own, inverse);
    for (int i = 0; i < TERMS; i++) {
      for (int j = 0; j < TERMS; j++) {
        without[i][j] = (i == j ? 1 : 0) - without[i][j];
      }
    }
    return Linear.times(Linear.inverse(without), pull);
  }

  private double[] terms(Moment moment) {
    return new double[] {1, moment.usual(), (moment.decision().sent() ? 1 : 0) - share};
  }

  private double weight(Moment moment) {
    var probability = moment.decision().probability();
    return moment.decision().sent() ? share / probability : (1 - share) / (1 - probability);
  }

  private static double done(Moment moment) {
    return moment.done() ? 1 : 0;
  }
}
