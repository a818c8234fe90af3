package coach.limber.knowledge;

import coach.limber.knowledge.answer.ContentWords;
import coach.limber.knowledge.answer.KnowledgeBase;
import coach.limber.knowledge.answer.ListItems;
import coach.limber.knowledge.answer.Retrieval;
import coach.limber.knowledge.article.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Moves along the article from what was just shown, to where the words of a text point. */
final class Shown {
  private static final int MOST_OF_A_LIST = 3;

  /** What stands before the examples that a sentence gives. */
  private static final Pattern EXAMPLES = Pattern.compile(" (?:like|with) ");

  private final KnowledgeBase knowledge;
  private final ListItems items;

  Shown(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
    this.items = ListItems.load(knowledge.article());
  }

  List<Sentence> of(Topic topic) {
    return knowledge.sentences(topic.sentences());
  }

  /** The list that what was shown stands in, or what was shown if it stands in none. */
  List<Sentence> all(Topic topic) {
    var shown = of(topic);
    var list = listOf(shown);
    return list.isEmpty() ? shown : list;
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

  /** The one of it of which a text names an example, of several: "besides walking". */
  Optional<Sentence> ofExample(String text, Topic topic) {
    return of(topic).stream()
        .filter(Sentence::inList)
        .filter(one -> EXAMPLES.matcher(one.text()).find() && namesAnExample(text, one))
        .findFirst();
  }

  private static boolean namesAnExample(String text, Sentence sentence) {
    var examples = ContentWords.of(EXAMPLES.split(sentence.text(), 2)[1]);
    return ContentWords.of(text).stream().anyMatch(examples::contains);
  }

  /** What of it a text names by what it is about: "just the food part". */
  List<Sentence> named(String text, Topic topic) {
    return of(topic).stream().filter(one -> items.names(text, one)).toList();
  }

  /** The first of it that gives a number. */
  List<Sentence> numbered(Topic topic) {
    return of(topic).stream().filter(Retrieval::hasNumber).limit(1).toList();
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

  /** The one whose place in what was shown, or in its list, a text names: "the second one". */
  Optional<Sentence> item(String text, Topic topic) {
    var item = Pointing.item(text);
    var shown = of(topic);
    var among = shown.size() > 1 ? shown : listOf(shown);
    return item.isPresent() && among.size() > 1
        ? Optional.of(among.get(Math.min(item.getAsInt(), among.size() - 1)))
        : Optional.empty();
  }

  /** What stands in a list before or after what a text names, or after the last that was shown. */
  Optional<Sentence> neighbour(String text, Topic topic) {
    var steps = Stepping.of(text);
    var shown = of(topic);
    var list = steps == 0 ? List.<Sentence>of() : listOf(shown);
    if (list.isEmpty()) {
      return Optional.empty();
    }
    var named = shown.stream().filter(one -> items.names(text, one)).toList();
    var from = named.isEmpty() ? shown : named;
    var at = list.indexOf(steps < 0 ? from.getFirst() : from.getLast()) + steps;
    return at >= 0 && at < list.size() ? Optional.of(list.get(at)) : Optional.empty();
  }

  /** The list that the first of these stands in, if at least three of them do. */
  Optional<List<Sentence>> wholeList(List<String> ids) {
    return knowledge.article().lists().stream()
        .filter(list -> list.stream().anyMatch(one -> one.id().equals(ids.getFirst())))
        .filter(
            list -> list.stream().filter(one -> ids.contains(one.id())).count() >= MOST_OF_A_LIST)
        .findFirst();
  }
}
