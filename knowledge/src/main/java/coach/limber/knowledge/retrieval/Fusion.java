package coach.limber.knowledge.retrieval;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Two voices become one ranking. Ours adds up their scores, each stretched to 0…1: a score says how
 * much better the first is than the second, which its rank forgets (Bruch et al. 2022, An Analysis
 * of Fusion Functions for Hybrid Retrieval).
 */
final class Fusion {
  /** Best first; of equals the one that stands first. */
  static final Comparator<Map.Entry<Integer, Double>> BEST_FIRST =
      Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
          .thenComparing(Map.Entry.comparingByKey());

  /** Of Cormack et al. 2009. */
  private static final double RANKS_BEFORE = 60;

  /**
   * Between the even halves and the 0.8 that the paper finds best where nothing can be tuned; on a
   * part of SciFact 0.6 to 0.8 differ by less than a hundredth.
   */
  private static final double MEANING = 0.7;

  private Fusion() {}

  /** The highest of these, best first. */
  static Map<Integer, Double> top(double[] scores, int most) {
    var kept = new PriorityQueue<Map.Entry<Integer, Double>>(BEST_FIRST.reversed());
    for (int place = 0; place < scores.length; place++) {
      if (kept.size() < most || scores[place] > kept.element().getValue()) {
        kept.add(Map.entry(place, scores[place]));
        if (kept.size() > most) {
          kept.remove();
        }
      }
    }
    var top = new LinkedHashMap<Integer, Double>();
    kept.stream().sorted(BEST_FIRST).forEach(one -> top.put(one.getKey(), one.getValue()));
    return top;
  }

  /** Plain reciprocal rank fusion of two rankings, each best first. */
  static Map<Integer, Double> ofRanks(Map<Integer, Double> one, Map<Integer, Double> other) {
    var fused = new HashMap<Integer, Double>();
    addRanks(one, fused);
    addRanks(other, fused);
    return fused;
  }

  private static void addRanks(Map<Integer, Double> ranking, Map<Integer, Double> fused) {
    int rank = 0;
    for (int place : ranking.keySet()) {
      rank++;
      fused.merge(place, 1 / (RANKS_BEFORE + rank), Double::sum);
    }
  }

  /**
   * Our fusion. Words count from 0, where none is shared; likeness, which is never far from the
   * middle, from the least alike of those that are looked at.
   */
  static Map<Integer, Double> ofScores(Map<Integer, Double> words, double[] likeness, int depth) {
    var places = new HashSet<>(words.keySet());
    places.addAll(top(likeness, depth).keySet());
    var most = words.values().stream().mapToDouble(score -> score).max().orElse(1);
    var least = places.stream().mapToDouble(place -> likeness[place]).min().orElse(0);
    var range = places.stream().mapToDouble(place -> likeness[place]).max().orElse(1) - least;
    var fused = new HashMap<Integer, Double>();
    for (int place : places) {
      var alike = range > 0 ? (likeness[place] - least) / range : 1;
      var said = words.getOrDefault(place, 0.0) / most;
      fused.put(place, MEANING * alike + (1 - MEANING) * said);
    }
    return fused;
  }
}
