package coach.limber.knowledge.safety;

import coach.limber.knowledge.safety.Phrases.Hit;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a message tells of and is no danger now: patients at work, a form that asked and was
 * answered no, what is over for good, a foot that fell asleep.
 */
final class Asides {
  private final List<Word> words;
  private final Map<String, List<Hit>> hits;
  private final BitSet told = new BitSet();

  Asides(List<Word> words, Map<String, List<Hit>> hits) {
    this.words = words;
    this.hits = hits;
    atWork();
    onAForm();
    overForGood();
    asleep();
  }

  BitSet told() {
    return told;
  }

  /**
   * "I work in A&E, chest pains and drunks all night": of others, if nothing is said of oneself.
   */
  private void atWork() {
    for (var work : of("at_work")) {
      if (of("others_many").stream().anyMatch(many -> near(work, many, 1))) {
        of("others_many").stream()
            .filter(many -> near(work, many, 1))
            .flatMap(many -> Stream.of(work, many))
            .map(this::sentence)
            .distinct()
            .filter(sentence -> !says("own_danger", sentence))
            .forEach(this::markSentence);
      }
    }
  }

  /** "The form asked if I think of harming myself. Ticked no." And not "said no, I lied". */
  private void onAForm() {
    for (var form : of("form_asked")) {
      for (var no : of("answered_no")) {
        if (near(form, no, 2) && of("since_then").isEmpty()) {
          var asksFirst = form.from() < no.from();
          told.set(startOfSentence(asksFirst ? form : no), endOfClause(asksFirst ? no : form));
        }
      }
    }
  }

  /** "Collapsed last winter, a bug. Been grand since": with the sentence before. */
  private void overForGood() {
    for (var over : of("over_for_good")) {
      var sentence = sentence(over);
      if (Stream.of(sentence - 1, sentence)
          .noneMatch(one -> says("not_over", one) || cameAndWent(one))) {
        markSentences(sentence - 1, sentence);
      }
    }
  }

  /** An arm or words that failed for some minutes may fail again. */
  private boolean cameAndWent(int sentence) {
    return says("for_minutes", sentence)
        && (says("limb_dead", sentence) || says("speech_gone", sentence));
  }

  /**
   * "Sat on my foot and the leg went dead": nothing but a nerve that was pressed. A face that hangs
   * or words that fail are more than that.
   */
  private void asleep() {
    if (!of("face_droop").isEmpty() || !of("speech_gone").isEmpty()) {
      return;
    }
    for (var pressed : of("pressed_nerve")) {
      for (var dead :
          List.of("limb_dead", "numb", "side_dead", "saddle_numb", "saddle", "tingles")) {
        of(dead).stream()
            .filter(hit -> near(pressed, hit, 1) && !says("not_over", sentence(hit)))
            .forEach(hit -> told.set(hit.from(), hit.to()));
      }
    }
  }

  private boolean says(String list, int sentence) {
    return of(list).stream().anyMatch(hit -> sentence(hit) == sentence);
  }

  private boolean near(Hit one, Hit other, int sentences) {
    return Math.abs(sentence(one) - sentence(other)) <= sentences;
  }

  private int sentence(Hit hit) {
    return words.get(hit.from()).sentence();
  }

  private int startOfSentence(Hit hit) {
    var at = hit.from();
    while (at > 0 && words.get(at - 1).sentence() == sentence(hit)) {
      at--;
    }
    return at;
  }

  private int endOfClause(Hit hit) {
    var at = hit.to();
    while (at < words.size() && words.get(at).clause() == words.get(hit.to() - 1).clause()) {
      at++;
    }
    return at;
  }

  private void markSentence(int sentence) {
    markSentences(sentence, sentence);
  }

  private void markSentences(int from, int to) {
    for (int at = 0; at < words.size(); at++) {
      if (from <= words.get(at).sentence() && words.get(at).sentence() <= to) {
        told.set(at);
      }
    }
  }

  private List<Hit> of(String list) {
    return hits.getOrDefault(list, List.of());
  }
}
