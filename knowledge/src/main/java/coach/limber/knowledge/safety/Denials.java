package coach.limber.knowledge.safety;

import coach.limber.knowledge.language.WordSet;
import coach.limber.knowledge.safety.Phrases.Hit;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which words of a message are denied or taken back: "no fever", "my chest is fine", "i meant". */
final class Denials {
  private static final int NEGATION_REACHES = 6;
  private static final int FINE_REACHES = 4;
  private static final int LIST_REACHES = 8;
  private static final Set<String> SUBJECTS =
      WordSet.of(
          """
          i im ive my he hes she shes it its they we
          """);
  private static final Set<String> OPINION = Set.of("think", "believe", "feel", "reckon", "like");
  private static final Set<String> MYSELF = Set.of("i", "im", "otherwise", "feel", "feeling");
  private static final Set<String> AFTER_FINE =
      Set.of("now", "today", "lol", "thanks", "thankfully", "anyway", "too", "again");

  private final List<Word> words;
  private final Map<String, List<Hit>> hits;
  private final BitSet partOfMore;
  private final BitSet denied = new BitSet();

  Denials(List<Word> words, Map<String, List<Hit>> hits) {
    this.words = words;
    this.hits = hits;
    this.partOfMore = partsOfMore(hits);
    of("negation").forEach(this::deny);
    of("fine").forEach(this::denyBefore);
    of("correction").forEach(this::takeBack);
  }

  BitSet denied() {
    return denied;
  }

  /** "no fever, chills or swelling": to the end of the clause, and through a list with or. */
  private void deny(Hit negation) {
    if (of("no_negation").stream().anyMatch(hit -> hit.covers(negation))
        && !deniesDarkness(negation)) {
      return;
    }
    var clause = words.get(negation.from()).clause();
    var last = Math.min(words.size(), negation.to() + NEGATION_REACHES);
    var at = negation.to();
    while (at < last && words.get(at).clause() == clause && !newSubject(negation, at)) {
      denied.set(at++);
    }
    if (at < words.size() && words.get(at).clause() != clause) {
      var end = endOfList(at);
      denied.set(at, Math.max(at, end));
    }
  }

  /** "Never been suicidal", where "never been like this" denies nothing. */
  private boolean deniesDarkness(Hit negation) {
    return of("since_then").isEmpty()
        && of("never_dark").stream().anyMatch(hit -> hit.covers(negation));
  }

  private boolean newSubject(Hit negation, int at) {
    return at > negation.to()
        && SUBJECTS.contains(words.get(at).text())
        && !OPINION.contains(words.get(at - 1).text());
  }

  /** Where a list that goes on after a comma ends: "…, swelling, or redness". */
  private int endOfList(int from) {
    for (int at = from; at < Math.min(words.size(), from + LIST_REACHES); at++) {
      var word = words.get(at);
      if (word.sentence() != words.get(from).sentence() || SUBJECTS.contains(word.text())) {
        return from;
      }
      if (word.text().equals("or") || word.text().equals("nor")) {
        return Math.min(words.size(), at + 3);
      }
    }
    return from;
  }

  /** "my chest is fine", "fever: none". */
  private void denyBefore(Hit fine) {
    var end = fine.to();
    var closes =
        end == words.size()
            || words.get(end).clause() != words.get(fine.from()).clause()
            || AFTER_FINE.contains(words.get(end).text());
    if (!closes
        || (fine.from() > 0 && words.get(fine.from() - 1).text().equals("not"))
        || of("asks_leave").stream().anyMatch(hit -> hit.covers(fine))
        || partOfMore.get(fine.from())) {
      return;
    }
    for (int at = fine.from() - 1; at >= Math.max(0, fine.from() - FINE_REACHES); at--) {
      var word = words.get(at);
      if (word.sentence() != words.get(fine.from()).sentence() || MYSELF.contains(word.text())) {
        return;
      }
      denied.set(at);
    }
  }

  /** "8 kg gone": what is gone is what alarms. */
  private static BitSet partsOfMore(Map<String, List<Hit>> hits) {
    var parts = new BitSet();
    for (var list : hits.values()) {
      for (var hit : list) {
        if (hit.to() - hit.from() > 1) {
          parts.set(hit.from(), hit.to());
        }
      }
    }
    return parts;
  }

  /** "chest pain, i meant wrist": the words before go, back to the clause before. */
  private void takeBack(Hit correction) {
    var clause = words.get(correction.from()).clause();
    for (int at = correction.from() - 1; at >= 0; at--) {
      if (words.get(at).clause() < clause - 1) {
        return;
      }
      denied.set(at);
    }
  }

  private List<Hit> of(String list) {
    return hits.getOrDefault(list, List.of());
  }
}
