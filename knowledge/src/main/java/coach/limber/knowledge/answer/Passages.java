package coach.limber.knowledge.answer;

import coach.limber.knowledge.answer.Answer.Grounded;
import coach.limber.knowledge.answer.Answer.Unclear;
import coach.limber.knowledge.article.Sentence;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private static final double OF_SEVERAL = 0.3;
  private static final int ENOUGH_OF_A_LIST = 3;
  private static final double UNSURE = 0.75;

  /** Between these two a short question may as well mean one thing as the other. */
  private static final double LIKELY = 0.35;

  private static final double NEARLY_AS_SURE = 0.8;
  private static final int SHORT = 4;

  private final KnowledgeBase knowledge;

  private final Outright outright;

  Passages(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
    this.outright = Outright.load(knowledge.article());
  }

  /** The sentences, or two readings of a few words that may mean either. */
  Answer answer(String text, Map<String, Double> probabilities) {
    var ranked = ranked(probabilities);
    var first = ranked.get(0);
    var second = ranked.get(1);
    return ContentWords.of(text).size() < SHORT
            && unsure(first, probabilities)
            && unsure(second, probabilities)
            && even(first, second, probabilities)
            && !section(first).equals(section(second))
            && Broad.list(text).isEmpty()
        ? new Unclear(grounded(first), grounded(second))
        : knowledge.grounded(of(text, probabilities));
  }

  private static boolean unsure(String id, Map<String, Double> probabilities) {
    var sure = probabilities.getOrDefault(id, 0.0);
    return sure > LIKELY && sure < UNSURE;
  }

  private static boolean even(String first, String second, Map<String, Double> probabilities) {
    return probabilities.getOrDefault(second, 0.0)
        > NEARLY_AS_SURE * probabilities.getOrDefault(first, 0.0);
  }

  private String section(String id) {
    return knowledge.sentence(id).map(Sentence::section).orElse("");
  }

  private Grounded grounded(String id) {
    return knowledge.grounded(knowledge.sentences(List.of(id)));
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
    var asked = askedFor(text);
    var several =
        asked.stream()
                .filter(sentence -> probabilities.getOrDefault(sentence.id(), 0.0) > OF_SEVERAL)
                .count()
            > 1;
    return sure < UNSURE || several || Broad.surely(text) || inGeneral(best) ? asked : List.of();
  }

  /** What the article ends with says nothing more than the whole. */
  private boolean inGeneral(String best) {
    return section(best).equals(knowledge.article().sentences().getLast().section());
  }

  private static long likely(Set<String> ids, Map<String, Double> probabilities) {
    return ids.stream().filter(id -> probabilities.getOrDefault(id, 0.0) > OF_A_LIST).count();
  }

  /**
   * The sentences that a text means by its form; those that the article ends with, if a text asks
   * for no more than that; the list of what one can do, if it asks for the first step; that of
   * signs, if it names no more than it.
   */
  Optional<Grounded> whole(String text) {
    var meant = outright.of(text);
    if (!meant.isEmpty()) {
      return Optional.of(knowledge.grounded(knowledge.sentences(meant)));
    }
    if (Broad.firstStep(text) || Broad.signs(text) || Broad.tips(text)) {
      return Optional.of(askedFor(text)).filter(list -> !list.isEmpty()).map(knowledge::grounded);
    }
    var all = knowledge.article().sentences();
    return Broad.upshot(text)
        ? Optional.of(
            knowledge.grounded(all.stream().filter(sentence -> inGeneral(sentence.id())).toList()))
        : Optional.empty();
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
