package coach.limber.knowledge;

import coach.limber.knowledge.answer.ContentWords;
import coach.limber.knowledge.answer.KnowledgeBase;
import coach.limber.knowledge.answer.ListItems;
import coach.limber.knowledge.answer.Retrieval;
import coach.limber.knowledge.article.Sentence;
import java.util.List;
import java.util.Optional;

/** Moves along the article from what was just shown, to where the words of a text point. */
final class Shown {
  private static final String BUT = "but ";

  private final KnowledgeBase knowledge;
  private final Retrieval retrieval;
  private final ListItems items;

  Shown(KnowledgeBase knowledge, Retrieval retrieval) {
    this.knowledge = knowledge;
    this.retrieval = retrieval;
    this.items = ListItems.load(knowledge.article());
  }

  List<Sentence> of(Topic topic) {
    return knowledge.sentences(topic.sentences());
  }

  /** What stands in the list of which all that was shown is a part; none if that was no list. */
  List<Sentence> restOfList(Topic topic) {
    var shown = of(topic);
    return listOf(shown).stream().filter(sentence -> !shown.contains(sentence)).toList();
  }

  /**
   * What is left of the list that was shown in part, without what the text wants to hear no more.
   */
  List<Sentence> leftOfList(String text, Topic topic) {
    var list = listOf(of(topic));
    var left = items.left(list, text);
    return left.size() < list.size() ? left : List.of();
  }

  /** Whether a text names what an item of a list is about. */
  boolean names(String text, Sentence item) {
    return items.names(text, item);
  }

  /** Whether a sentence stands where what was shown does: on the same side of things. */
  boolean isBeside(Sentence sentence, Topic topic) {
    return of(topic).stream().anyMatch(shown -> shown.section().equals(sentence.section()));
  }

  /** The list that most of what was shown stands in. */
  private List<Sentence> listOf(List<Sentence> shown) {
    var listed = shown.stream().filter(Sentence::inList).toList();
    if (listed.size() <= shown.size() - listed.size()) {
      return List.of();
    }
    return knowledge.article(listed.getFirst().id()).sentences().stream()
        .filter(Sentence::inList)
        .filter(sentence -> sentence.section().equals(listed.getFirst().section()))
        .toList();
  }

  /** Where in the article a text moves to, if it says so. */
  Optional<Sentence> moved(String text, Topic topic) {
    var shown = of(topic);
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    var item = Pointing.item(text);
    if (item.isPresent() && shown.size() > 1) {
      return Optional.of(shown.get(Math.min(item.getAsInt(), shown.size() - 1)));
    }
    if (Pointing.shorter(text)) {
      return Optional.of(shown.getFirst());
    }
    if (Pointing.toNext(text)) {
      return after(shown.getLast())
          .filter(next -> next.section().equals(shown.getLast().section()));
    }
    var otherSide =
        Pointing.toOtherSide(text) || Pointing.away(text)
            ? shown.stream().flatMap(sentence -> otherSide(sentence).stream()).findFirst()
            : Optional.<Sentence>empty();
    return otherSide.or(
        () ->
            shown.size() == 1 && Pointing.theOther(text) ? shown.stream().findFirst() : otherSide);
  }

  /** The sentence with a number among these, of what was shown before what it speaks of besides. */
  Optional<Sentence> counted(List<String> ids, Topic topic) {
    return of(topic).stream()
        .filter(retrieval::hasNumber)
        .findFirst()
        .or(() -> knowledge.sentences(ids).stream().filter(retrieval::hasNumber).findFirst());
  }

  /** What was shown that has a word of the text: it names more than that. */
  List<Sentence> naming(String text, Topic topic) {
    var words = ContentWords.of(text);
    return of(topic).stream()
        .filter(sentence -> ContentWords.of(sentence.text()).stream().anyMatch(words::contains))
        .toList();
  }

  /** The other sides of these sentences. */
  List<Sentence> otherSide(List<String> ids) {
    return knowledge.sentences(ids).stream()
        .flatMap(sentence -> otherSide(sentence).stream())
        .limit(1)
        .toList();
  }

  /** "But" parts the two sides of a thing. */
  private Optional<Sentence> otherSide(Sentence sentence) {
    return sentence.text().startsWith(BUT)
        ? before(sentence)
        : after(sentence).filter(next -> next.text().startsWith(BUT));
  }

  private Optional<Sentence> before(Sentence sentence) {
    return knowledge.article(sentence.id()).sentences().stream()
        .filter(other -> other.ordinal() == sentence.ordinal() - 1)
        .filter(other -> other.section().equals(sentence.section()))
        .findFirst();
  }

  private Optional<Sentence> after(Sentence sentence) {
    return knowledge.article(sentence.id()).sentences().stream()
        .filter(next -> next.ordinal() == sentence.ordinal() + 1 && !next.inList())
        .findFirst();
  }
}
