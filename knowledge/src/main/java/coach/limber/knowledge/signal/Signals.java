package coach.limber.knowledge.signal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What the trained reader makes of one text, seen without context. Probabilities by label; they are
 * surer than they should be. Labels are those of {@code heads.json}.
 *
 * @param vector the text's unit vector, 384 dimensions
 * @param route answer, decline, request, checkin, smalltalk, safety; sums to 1
 * @param tier none, doctor, urgent, emergency, crisis; sums to 1
 * @param sentences s01 … s26, each by itself
 * @param intent ids of {@code Intent}; sums to 1
 */
public record Signals(
    float[] vector,
    Map<String, Double> route,
    Map<String, Double> tier,
    Map<String, Double> sentences,
    Map<String, Double> intent) {

  private static final double LIKELY = 0.5;
  private static final int MOST = 3;

  /** Ids of the sentences that the text likely speaks of, the likeliest first. */
  public List<String> likely() {
    return sentences.entrySet().stream()
        .filter(entry -> entry.getValue() > LIKELY)
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The label with the largest probability. */
  public static String best(Map<String, Double> probabilities) {
    return probabilities.entrySet().stream()
        .max(Comparator.comparingDouble(Map.Entry<String, Double>::getValue))
        .orElseThrow()
        .getKey();
  }

  /** The probability of a label, 0 for one that the head does not have. */
  public static double of(Map<String, Double> probabilities, String label) {
    return probabilities.getOrDefault(label, 0.0);
  }
}
