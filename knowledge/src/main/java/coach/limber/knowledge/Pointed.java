package coach.limber.knowledge;

import coach.limber.knowledge.Aims.Aim;
import coach.limber.knowledge.Aims.Likely;
import coach.limber.knowledge.answer.Answer;
import coach.limber.knowledge.answer.KnowledgeBase;
import coach.limber.knowledge.answer.Retrieval;
import coach.limber.knowledge.article.Sentence;
import coach.limber.knowledge.signal.Signals;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the words of a text point to in what was shown: an item, a part, what is left or next. */
final class Pointed {
  /** In nats: alone the text is clearly covered. */
  private static final double CLEAR = 1;

  private static final Pattern OF_IMMUNITY = Pattern.compile("(?i)\\bimmun|\\bdefen[cs]e");

  private final Retrieval retrieval;
  private final KnowledgeBase knowledge;
  private final Shown shown;
  private final Ways ways;
  private final Things things;

  Pointed(Retrieval retrieval, KnowledgeBase knowledge, Shown shown, Ways ways, Things things) {
    this.retrieval = retrieval;
    this.knowledge = knowledge;
    this.shown = shown;
    this.ways = ways;
    this.things = things;
  }

  /** Whether a text asks of what was shown for what the article says of none of it. */
  boolean goesBeyond(String text, Topic topic) {
    var ids = topic.sentences();
    return !ids.isEmpty()
        && ((Behind.asksWhichExactly(text) && ways.areUnnamed(ids))
            || Behind.asksWhatToTake(text)
            || (Behind.asksWhichFor(text) && things.namesAJoint(text))
            || (Behind.asksHowMuchOfOne(text)
                && knowledge.sentences(ids).stream().noneMatch(Retrieval::hasNumber)));
  }

  /** That, as an answer; nothing if the words point nowhere. */
  Optional<Answer> answer(String text, Likely aim, Signals alone, Topic topic) {
    if (topic.sentences().isEmpty()) {
      return Optional.empty();
    }
    if (Pointing.compares(text) || (Pointing.among(text) && Pointing.narrows(text))) {
      return Optional.of(retrieval.notCovered(text, alone));
    }
    if ((Behind.asksForTheCause(text) && ways.areUncaused(topic.sentences()))
        || (Behind.asksWhatIsInIt(text) && things.areFoods(topic.text()))) {
      return Optional.of(retrieval.notCovered(text, alone));
    }
    return Stream.<Supplier<List<Sentence>>>of(
            () -> shown.neighbour(text, topic).stream().toList(),
            () -> shown.item(text, topic).stream().toList(),
            () -> onToTheJoints(text, topic),
            () -> Pointing.toAllOfIt(text) ? shown.all(topic) : List.of(),
            () -> again(text, aim, alone, topic) ? shown.of(topic) : List.of(),
            () -> Counting.asks(text) ? shown.numbered(topic) : List.of(),
            () -> ofTheDefence(text, topic),
            () -> Pointing.toNext(text) ? next(topic) : List.of(),
            () -> Pointing.others(text) ? shown.restOfList(topic) : List.of(),
            () ->
                Pointing.meansAPart(text) && !Pointing.besides(text)
                    ? shown.named(text, topic)
                    : List.of(),
            () ->
                Pointing.besides(text) ? shown.ofExample(text, topic).stream().toList() : List.of(),
            () -> aim.surelyBeyond() ? List.of() : shown.leftOfList(text, topic),
            () -> Pointing.among(text) || Pointing.has(text) ? shown.named(text, topic) : List.of(),
            () -> without(text, alone, topic))
        .map(Supplier::get)
        .filter(sentences -> !sentences.isEmpty())
        .findFirst()
        .map(knowledge::grounded);
  }

  /** "How much of it?", asked of immunity: the number stands in another sentence. */
  private List<Sentence> ofTheDefence(String text, Topic topic) {
    return Counting.asks(text) && OF_IMMUNITY.matcher(topic.text()).find()
        ? knowledge.sentences(ways.counted(topic.sentences()))
        : List.of();
  }

  private List<Sentence> onToTheJoints(String text, Topic topic) {
    return Pointing.toTheJoints(text) && (things.namesAJoint(text) || text.contains("joint"))
        ? knowledge.sentences(ways.toTheJoints(topic.sentences()))
        : List.of();
  }

  private List<Sentence> next(Topic topic) {
    return knowledge.sentences(List.copyOf(ways.from(topic.sentences(), Aim.ON)));
  }

  private boolean again(String text, Likely aim, Signals alone, Topic topic) {
    if (Pointing.isRight(text) && ways.isIll(topic.sentences())) {
      return false;
    }
    return (aim.asksAgain() && !saysMore(text, alone, topic))
        || Pointing.shorter(text)
        || (Leaning.asksWhatFor(text) && ways.from(topic.sentences(), Aim.ON).isEmpty())
        || Pointing.concludes(text)
        || (Pointing.among(text) && Pointing.mayHave(text));
  }

  /** What says something else that the article says, too, is not what was shown said back. */
  boolean saysMore(String text, Signals alone, Topic topic) {
    return retrieval.odds(text, alone) > CLEAR
        && !alone.likely().isEmpty()
        && Collections.disjoint(alone.likely(), topic.sentences());
  }

  /** "Besides walking": what else was shown, or the same where that names more. */
  private List<Sentence> without(String text, Signals alone, Topic topic) {
    if (!Pointing.besides(text) || Pointing.besidesIt(text)) {
      return List.of();
    }
    var named = alone.likely();
    var left = shown.of(topic).stream().filter(one -> !named.contains(one.id())).toList();
    return left.isEmpty() ? shown.of(topic) : left;
  }
}
