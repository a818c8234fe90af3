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

  /** Lists that laughter takes the sting out of. */
  private static final List<String> BANTER = List.of("death", "will_hurt");

  private static final Set<String> VERBS =
      Set.of("is", "are", "can", "could", "do", "does", "will", "would");

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
    idle.or(new Denials(words, hits).denied());
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

  private void past() {
    for (var hit : of("past")) {
      var clause = words.get(hit.from()).clause();
      IntPredicate here = at -> words.get(at).clause() == clause;
      if (of("present").stream().noneMatch(now -> here.test(now.from()) && !hit.covers(now))) {
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

  /** "so what is sepsis" asks; "grandpa is unconscious" does not. */
  private boolean begins(int at) {
    return at == 0
        || words.get(at - 1).clause() != words.get(at).clause()
        || (at < 3 && !VERBS.contains(words.get(at).text()));
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
}
