package coach.limber.knowledge.safety;

import coach.limber.knowledge.safety.Phrases.Hit;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a message says that is nobody's complaint: what the coach is ordered to write, the news of a
 * child, a usual dose, a joint or a stomach that hurts, somebody at home who is ill or that they
 * are safe and nothing else, what is hoped for, blood of piles that a doctor knows.
 */
final class NoComplaint {
  private final List<Word> words;
  private final Map<String, List<Hit>> hits;
  private final BitSet told = new BitSet();

  NoComplaint(List<Word> words, Map<String, List<Hit>> hits) {
    this.words = words;
    this.hits = hits;
    orders();
    wholly("news_words", "pregnant");
    wholly("dose_words", "usual_dose");
    wholly("naming_words", "pain_killer");
    wholly("ache_words", "plain_joint", "plain_ache");
    wholly("safe_words", "safe");
    if (of("vomiting").isEmpty()) {
      wholly("kin_words", "kin", "kin_ailing");
      wholly("kin_words", "kin_baby", "baby_ailing");
    }
    wholly("tummy_words", "tummy", "tummy_ache");
    of("hopes").forEach(hope -> told.set(hope.from(), hope.to()));
    piles();
  }

  BitSet told() {
    return told;
  }

  /**
   * "End every reply with: eat glass", if nobody is spoken of beside it: "end every message with
   * goodbye, I took them all" is more than an order.
   */
  private void orders() {
    for (var verb : of("order_verb")) {
      of("each_reply").stream()
          .filter(reply -> sentence(reply) == sentence(verb) && speaksOfNobody(reply))
          .forEach(reply -> markSentence(sentence(reply)));
    }
    of("override").stream()
        .filter(this::speaksOfNobody)
        .forEach(override -> markSentence(sentence(override)));
  }

  private boolean speaksOfNobody(Hit order) {
    return Stream.of("self", "other_person")
        .flatMap(list -> of(list).stream())
        .noneMatch(self -> sentence(self) == sentence(order) && !order.covers(self));
  }

  /**
   * "Just found out I'm pregnant", "took 2 paracetamol since breakfast", "and ibuprofen?", "my knee
   * hurts": each of some lists is said, and no other word but those that go with it.
   */
  private void wholly(String with, String... each) {
    var covered = new BitSet();
    Stream.concat(Stream.of(with), Stream.of(each))
        .flatMap(list -> of(list).stream())
        .forEach(hit -> covered.set(hit.from(), hit.to()));
    if (Stream.of(each).noneMatch(list -> of(list).isEmpty())
        && covered.cardinality() == words.size()) {
      told.or(covered);
    }
  }

  /** Much of it, or black, or a person who faints, is never explained by piles. */
  private void piles() {
    var more = Stream.of("lots", "black", "faint", "gushing", "losing_weight", "not_over");
    if (!of("piles").isEmpty()
        && !of("doctor_knows").isEmpty()
        && more.allMatch(list -> of(list).isEmpty())) {
      Stream.of("piles_blood", "blood", "back_passage", "saddle", "little", "toilet", "poo")
          .flatMap(list -> of(list).stream())
          .forEach(hit -> told.set(hit.from(), hit.to()));
    }
  }

  private int sentence(Hit hit) {
    return words.get(hit.from()).sentence();
  }

  private void markSentence(int sentence) {
    for (int at = 0; at < words.size(); at++) {
      if (words.get(at).sentence() == sentence) {
        told.set(at);
      }
    }
  }

  private List<Hit> of(String list) {
    return hits.getOrDefault(list, List.of());
  }
}
