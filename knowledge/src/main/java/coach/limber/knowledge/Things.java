package coach.limber.knowledge;

import coach.limber.knowledge.answer.Kinds;
import coach.limber.knowledge.answer.Retrieval;
import coach.limber.knowledge.checkin.CheckInReader;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Report;
import coach.limber.knowledge.language.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the article makes of one thing more, "and rye?": a food is known by what it counts as, and
 * whatever else is named by whether people ask about it where the article answers.
 */
final class Things {
  private final CheckInReader foods;
  private final Kinds kinds;
  private final Retrieval retrieval;

  Things(CheckInReader foods, Kinds kinds, Retrieval retrieval) {
    this.foods = foods;
    this.kinds = kinds;
    this.retrieval = retrieval;
  }

  /**
   * Ids of the sentences that speak of the kinds which a thing counts as; an empty list if the
   * article knows nothing of it; nothing if this cannot tell.
   */
  Optional<List<String>> of(String thing) {
    var eaten = foods.read("i had " + thing);
    var sentences =
        kinds.of(
            Stream.of(Measure.TRIGGERS, Measure.SUPPORTS)
                .flatMap(measure -> items(eaten, measure).stream())
                .toList());
    return sentences.isEmpty() && retrieval.names(thing)
        ? Optional.empty()
        : Optional.of(sentences);
  }

  private static List<String> items(Report report, Measure measure) {
    return report.value(measure).orElse(new Value.Items(List.of()))
            instanceof Value.Items(var items)
        ? items
        : List.of();
  }
}
