package coach.limber.knowledge.safety;

import coach.limber.knowledge.safety.Phrases.Hit;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which words of a message do not speak of a danger to somebody now: denied, long past, somebody
 * else's story, a figure of speech, a question about a fact, or explained by a doctor.
 */
final class Scope {

  /** Lists that laughter takes the sting out of. */
  private static final List<String> BANTER = List.of("death", "will_hurt");

  /** What is meant otherwise when it is said in jest. */
  private static final List<String> JESTED =
      List.of(
          "death",
          "will_hurt",
          "wants_to_die",
          "hints_at_death",
          "kills_me",
          "welcomes_death",
          "wishes_it_had");

  /** What counts although it is long past, such as a gut that bled, and that somebody is well. */
  private static final Set<String> LASTING =
      Set.of("once_bled", "gut_bleed", "weakened", "bereaved", "child_better", "womb_bleed");

  private static final Set<String> VERBS =
      Set.of("is", "are", "can", "could", "do", "does", "will", "would");

  private final List<Word> words;
  private final Map<String, List<Hit>> hits;
  private final BitSet figurative = new BitSet();
  private final BitSet told = new BitSet();
  private final BitSet idle = new BitSet();
  private final BitSet over = new BitSet();
  private final BitSet asked = new BitSet();
  private final BitSet explained = new BitSet();
  private boolean jesting;

  Scope(List<Word> words, Map<String, List<Hit>> hits) {
    this.words = words;
    this.hits = hits;
    of("idiom").forEach(hit -> figurative.set(hit.from(), hit.to()));
    if (!of("laughter").isEmpty() && of("earnest").isEmpty()) {
      BANTER.forEach(list -> of(list).forEach(hit -> figurative.set(hit.from(), hit.to())));
    }
    jests();
    animals();
    idle.or(new Denials(words, hits).denied());
    told.or(new Asides(words, hits).told());
    told.or(new NoComplaint(words, hits).told());
    dreamt();
    idle.or(told);
    past();
    othersPast();
    asked();
    explained();
    dyed();
  }

  /** Whether what is said here counts for a rule. */
  boolean counts(Hit hit, Rule rule) {
    return counts(hit)
        && (rule.always() || !asked.get(hit.from()))
        && (rule.tier() == Tier.CRISIS || !explained.get(hit.from()));
  }

  /** Whether what is said here is neither denied nor past nor a figure of speech. */
  boolean counts(Hit hit) {
    return !idle.get(hit.from())
        && (!over.get(hit.from()) || LASTING.contains(hit.name()))
        && !figurative(hit);
  }

  /** Whether a word of it belongs to a figure of speech. */
  boolean figurative(Hit hit) {
    var figure = figurative.nextSetBit(hit.from());
    return (figure >= 0 && figure < hit.to()) || partOfAWord(hit);
  }

  /** No blood in "blood pressure". */
  private boolean partOfAWord(Hit hit) {
    return hit.to() - hit.from() == 1
        && of("compound").stream().anyMatch(compound -> compound.covers(hit));
  }

  /** Whether it belongs to an aside. */
  boolean told(Hit hit) {
    return told.get(hit.from());
  }

  /** Whether the whole message is one. */
  boolean allTold() {
    return !words.isEmpty() && told.cardinality() == words.size();
  }

  /** Whether it is said of somebody, now. */
  boolean present(Hit hit) {
    return counts(hit) && !asked.get(hit.from()) && !explained.get(hit.from());
  }

  /** Whether a dark word is said in jest: of somebody who will be cross, or of a trifle. */
  boolean jesting() {
    return jesting;
  }

  /** "mum will kill me when she sees this", "if there is no cake i will end it all". */
  private void jests() {
    if (!of("earnest").isEmpty()) {
      return;
    }
    for (var threat : of("mock_threat")) {
      jesting = true;
      jest(words.get(threat.from()).sentence());
    }
    for (var trifle : of("trifle")) {
      var sentence = words.get(trifle.from()).sentence();
      if (Stream.concat(of("mock_marker").stream(), of("laughter").stream())
          .anyMatch(hit -> words.get(hit.from()).sentence() == sentence)) {
        jest(sentence);
      }
    }
  }

  private void jest(int sentence) {
    JESTED.stream()
        .flatMap(list -> of(list).stream())
        .filter(hit -> words.get(hit.from()).sentence() == sentence)
        .forEach(
            hit -> {
              figurative.set(hit.from(), hit.to());
              jesting = true;
            });
  }

  /** A dog that limps is sent to no doctor; one that bit somebody is another matter. */
  private void animals() {
    for (var animal : of("animal")) {
      var sentence = words.get(animal.from()).sentence();
      var clause = words.get(animal.from()).clause();
      Stream.<IntPredicate>of(
              at -> words.get(at).sentence() == sentence, at -> words.get(at).clause() == clause)
          .filter(here -> !speaksOfSomebody(here) && begins(animal, here))
          .forEach(here -> mark(idle, here));
    }
  }

  private boolean speaksOfSomebody(IntPredicate here) {
    return Stream.concat(of("by_animal").stream(), of("i_too").stream())
        .anyMatch(hit -> here.test(hit.from()));
  }

  /**
   * Whether the sentence is about it: "the old dog limps", and not "chest pain walking the dog".
   */
  private boolean begins(Hit animal, IntPredicate here) {
    return IntStream.range(0, animal.from())
        .filter(here)
        .allMatch(at -> of("of_animal").stream().anyMatch(hit -> hit.from() == at));
  }

  private void past() {
    for (var hit : of("past")) {
      var clause = words.get(hit.from()).clause();
      IntPredicate here = at -> words.get(at).clause() == clause;
      var notPast = of("no_past").stream().anyMatch(other -> other.covers(hit));
      if (!notPast
          && of("present").stream().noneMatch(now -> here.test(now.from()) && !hit.covers(now))) {
        mark(over, here);
      }
    }
  }

  /** What somebody else did is over; not so what it did to oneself. */
  private void othersPast() {
    var mine = new BitSet();
    Stream.of("strangled_me", "needlestick")
        .flatMap(list -> of(list).stream())
        .forEach(hit -> mine.set(hit.from(), hit.to()));
    for (var other : of("other_person")) {
      var clause = words.get(other.from()).clause();
      var sentence = words.get(other.from()).sentence();
      IntPredicate here = at -> words.get(at).sentence() == sentence && !mine.get(at);
      var happened =
          of("happened").stream().anyMatch(hit -> words.get(hit.from()).clause() == clause);
      if (happened && of("happening").stream().noneMatch(hit -> here.test(hit.from()))) {
        mark(over, here);
      }
    }
  }

  /** "Dreamt my teeth fell out": up to where they wake, or speak of today. */
  private void dreamt() {
    for (var dream : of("dreamt")) {
      var sentence = words.get(dream.from()).sentence();
      var end =
          of("awake").stream()
              .mapToInt(Hit::from)
              .filter(at -> at >= dream.to())
              .min()
              .orElse(words.size());
      mark(told, at -> at < end && words.get(at).sentence() == sentence);
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

  /** Beetroot and iron colour what comes out; they explain no blood that is vomited. */
  private void dyed() {
    if (!of("dyes").isEmpty() && of("vomit").isEmpty()) {
      Stream.of("blood", "black", "poo", "toilet", "red", "coloured")
          .flatMap(list -> of(list).stream())
          .forEach(
              hit -> {
                explained.set(hit.from(), hit.to());
                told.set(hit.from(), hit.to());
              });
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
