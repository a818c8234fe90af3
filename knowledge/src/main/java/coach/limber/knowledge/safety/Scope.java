package coach.limber.knowledge.safety;

import coach.limber.knowledge.safety.Phrases.Hit;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Which words of a message do not speak of a danger to somebody now: denied, long past, somebody
 * else's story, a figure of speech, a question about a fact, or explained by a doctor.
 */
final class Scope {
  private static final int NEGATION_REACHES = 6;
  private static final Set<String> SUBJECTS =
      Set.of("i", "im", "ive", "my", "he", "hes", "she", "shes", "it", "its", "they", "we");

  /** Lists that laughter takes the sting out of. */
  private static final List<String> BANTER = List.of("death", "will_hurt");

  private static final Set<String> OPINION = Set.of("think", "believe", "feel", "reckon", "like");
  private static final Set<String> AFTER_FINE =
      Set.of("now", "today", "lol", "thanks", "thankfully", "anyway", "too", "again");

  private final List<Word> words;
  private final Map<String, List<Hit>> hits;
  private final BitSet figurative = new BitSet();
  private final BitSet idle = new BitSet();
  private final BitSet asked = new BitSet();
  private final BitSet explained = new BitSet();

  Scope(List<Word> words, Map<String, List<Hit>> hits) {
    this.words = words;
    this.hits = hits;
    of("idiom").forEach(hit -> figurative.set(hit.from(), hit.to()));
    if (!of("laughter").isEmpty()) {
      BANTER.forEach(list -> of(list).forEach(hit -> figurative.set(hit.from(), hit.to())));
    }
    of("negation").forEach(this::deny);
    of("fine").forEach(this::denyBefore);
    of("correction").forEach(this::takeBack);
    past();
    othersPast();
    asked();
    explained();
  }

  /** Whether what is said here counts for a rule. */
  boolean counts(Hit hit, Rule rule) {
    return counts(hit)
        && (rule.always() || !asked.get(hit.from()))
        && (rule.tier() == Tier.CRISIS || !explained.get(hit.from()));
  }

  /** Whether what is said here is neither denied nor past nor a figure of speech. */
  boolean counts(Hit hit) {
    return !idle.get(hit.from()) && !figurative(hit);
  }

  /** Whether a word of it belongs to a figure of speech. */
  boolean figurative(Hit hit) {
    var figure = figurative.nextSetBit(hit.from());
    return figure >= 0 && figure < hit.to();
  }

  /** Whether it is said of somebody, now. */
  boolean present(Hit hit) {
    return counts(hit) && !asked.get(hit.from()) && !explained.get(hit.from());
  }

  /** "no fever, chills or swelling": to the end of the clause, and through a list with or. */
  private void deny(Hit negation) {
    if (of("no_negation").stream().anyMatch(hit -> covers(hit, negation))) {
      return;
    }
    var clause = words.get(negation.from()).clause();
    var last = Math.min(words.size(), negation.to() + NEGATION_REACHES);
    var at = negation.to();
    while (at < last && words.get(at).clause() == clause && !newSubject(negation, at)) {
      idle.set(at++);
    }
    if (at < words.size() && words.get(at).clause() != clause) {
      var end = endOfList(at);
      idle.set(at, Math.max(at, end));
    }
  }

  private boolean newSubject(Hit negation, int at) {
    return at > negation.to()
        && SUBJECTS.contains(words.get(at).text())
        && !OPINION.contains(words.get(at - 1).text());
  }

  /** Where a list that goes on after a comma ends: "…, swelling, or redness". */
  private int endOfList(int from) {
    for (int at = from; at < Math.min(words.size(), from + 8); at++) {
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
    if (!closes || (fine.from() > 0 && words.get(fine.from() - 1).text().equals("not"))) {
      return;
    }
    for (int at = fine.from() - 1; at >= Math.max(0, fine.from() - 4); at--) {
      var word = words.get(at);
      if (word.sentence() != words.get(fine.from()).sentence()
          || Set.of("i", "im", "otherwise", "feel", "feeling").contains(word.text())) {
        return;
      }
      idle.set(at);
    }
  }

  /** "chest pain, i meant wrist": the words before go, back to the clause before. */
  private void takeBack(Hit correction) {
    var clause = words.get(correction.from()).clause();
    for (int at = correction.from() - 1; at >= 0; at--) {
      if (words.get(at).clause() < clause - 1) {
        return;
      }
      idle.set(at);
    }
  }

  private void past() {
    for (var hit : of("past")) {
      var clause = words.get(hit.from()).clause();
      IntPredicate here = at -> words.get(at).clause() == clause;
      if (of("present").stream().noneMatch(now -> here.test(now.from()) && !covers(hit, now))) {
        mark(idle, here);
      }
    }
  }

  private void othersPast() {
    for (var other : of("other_person")) {
      var clause = words.get(other.from()).clause();
      var sentence = words.get(other.from()).sentence();
      IntPredicate here = at -> words.get(at).sentence() == sentence;
      var happened =
          of("happened").stream().anyMatch(hit -> words.get(hit.from()).clause() == clause);
      if (happened && of("happening").stream().noneMatch(hit -> here.test(hit.from()))) {
        mark(idle, here);
      }
    }
  }

  private void asked() {
    if (!of("study").isEmpty()) {
      asked.set(0, words.size());
      return;
    }
    for (var question : of("asking")) {
      var sentence = words.get(question.from()).sentence();
      IntPredicate here = at -> words.get(at).sentence() == sentence;
      if (begins(question.from()) && of("self").stream().noneMatch(hit -> here.test(hit.from()))) {
        mark(asked, here);
      }
    }
  }

  private boolean begins(int at) {
    return at == 0 || words.get(at - 1).clause() != words.get(at).clause() || at < 3;
  }

  private void explained() {
    for (var hit : of("ruled_out")) {
      var sentence = words.get(hit.from()).sentence();
      if (of("present").stream()
          .noneMatch(
              now -> now.from() >= hit.to() && AGAIN.contains(words.get(now.from()).text()))) {
        mark(explained, at -> Math.abs(words.get(at).sentence() - sentence) <= 1);
      }
    }
  }

  private static final Set<String> AGAIN = Set.of("again", "worse", "now", "back");

  private void mark(BitSet marks, IntPredicate here) {
    for (int at = 0; at < words.size(); at++) {
      if (here.test(at)) {
        marks.set(at);
      }
    }
  }

  private List<Hit> of(String list) {
    return hits.getOrDefault(list, List.of());
  }

  private static boolean covers(Hit outer, Hit inner) {
    return outer.from() <= inner.from() && inner.from() < outer.to();
  }
}
