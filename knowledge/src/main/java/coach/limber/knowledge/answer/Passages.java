package coach.limber.knowledge.answer;

import coach.limber.knowledge.article.Sentence;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which sentences answer a question that the article covers: the best one with at most two more
 * that are nearly sure as well, or a whole list of the article for a broad question.
 */
final class Passages {
  /** Chosen on the phrases; on the development set 0.5 to 0.7 differ by a point of precision. */
  private static final double ALSO_RIGHT = 0.6;

  private static final int MOST = 3;
  private static final double OF_A_LIST = 0.5;
  private static final int ENOUGH_OF_A_LIST = 3;
  private static final double UNSURE = 0.75;

  private final KnowledgeBase knowledge;

  Passages(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
  }

  List<Sentence> of(String text, Map<String, Double> probabilities) {
    var ranked = ranked(probabilities);
    var best = ranked.getFirst();
    var sure = probabilities.getOrDefault(best, 0.0);
    var list = wholeList(text, best, sure, probabilities);
    if (!list.isEmpty()) {
      return list;
    }
    var shown =
        Stream.concat(
                Stream.of(best),
                ranked.stream()
                    .skip(1)
                    .limit(MOST - 1L)
                    .filter(id -> probabilities.getOrDefault(id, 0.0) > ALSO_RIGHT))
            .toList();
    return knowledge.sentences(shown);
  }

  /** Ids from the most to the least probable. */
  static List<String> ranked(Map<String, Double> probabilities) {
    return probabilities.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private List<Sentence> wholeList(
      String text, String best, double sure, Map<String, Double> probabilities) {
    for (var list : knowledge.article().lists()) {
      var ids = list.stream().map(Sentence::id).collect(Collectors.toSet());
      if (ids.contains(best) && likely(ids, probabilities) >= ENOUGH_OF_A_LIST) {
        return list;
      }
    }
    return sure < UNSURE ? askedFor(text) : List.of();
  }

  private static long likely(Set<String> ids, Map<String, Double> probabilities) {
    return ids.stream().filter(id -> probabilities.getOrDefault(id, 0.0) > OF_A_LIST).count();
  }

  /** A broad question that names no sentence's subject gets the list that the article gives. */
  private List<Sentence> askedFor(String text) {
    return Broad.list(text)
        .map(
            section ->
                knowledge.article().lists().stream()
                    .filter(list -> list.getFirst().section().contains(section))
                    .findFirst()
                    .orElse(List.of()))
        .orElse(List.of());
  }
}
