package coach.limber.bot.collection;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** How good a ranking of passages is, given which of them answer the question. */
final class Ranked {
  private static final int DEPTH = 10;

  private Ranked() {}

  /** nDCG@10 with linear gain, as trec_eval computes it: 1 if the best stand first. */
  static double gain(List<String> ranking, Map<String, Double> judgements) {
    var ideal =
        judgements.values().stream().sorted(Comparator.reverseOrder()).limit(DEPTH).toList();
    var found = ranking.stream().limit(DEPTH).map(id -> judgements.getOrDefault(id, 0.0)).toList();
    return discounted(found) / discounted(ideal);
  }

  /** The share of the right passages that is among the first ten. */
  static double recall(List<String> ranking, Map<String, Double> judgements) {
    var found = ranking.stream().limit(DEPTH).filter(judgements::containsKey).count();
    return (double) found / judgements.size();
  }

  private static double discounted(List<Double> gains) {
    double sum = 0;
    for (int i = 0; i < gains.size(); i++) {
      sum += gains.get(i) * Math.log(2) / Math.log(i + 2);
    }
    return sum;
  }
}
