package coach.limber.knowledge.checkin;

import java.util.Set;

/** Numbers that measure the gut and are no pain. */
final class GutNumbers {
  /** Of the gut, and given numbers by those who measure everything. */
  private static final Set<String> MEASURED =
      Set.of(
          "bloating",
          "bloat",
          "gas",
          "wind",
          "nausea",
          "reflux",
          "heartburn",
          "acid reflux",
          "indigestion",
          "constipation",
          "diarrhoea",
          "diarrhea");

  private final Set<String> names;

  GutNumbers(Lexicon lexicon) {
    this.names = lexicon.group("gut_names").labels().keySet();
  }

  /** "nausea 6/10", "bloating: 3", "zero wind": it measures the gut and no joint. */
  boolean is(Scan scan, Quantity quantity) {
    var tokens = scan.tokens();
    int before = quantity.from();
    while (tokens.is(before - 1, ":", "=", "is", "was", "at", "a", "about", "level")) {
      before--;
    }
    int end = before;
    return (end > 0
            && names.contains(tokens.text(end - 1))
            && tokens.sameClause(end - 1, quantity.from()))
        || scan.gut().stream()
            .anyMatch(
                symptom ->
                    (symptom.to() == end
                            && MEASURED.contains(symptom.words())
                            && tokens.sameClause(symptom.from(), quantity.from()))
                        || (quantity.amount() == 0 && symptom.from() == quantity.to()));
  }
}
