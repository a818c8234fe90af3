package coach.limber.knowledge;

import coach.limber.knowledge.Aims.Likely;
import coach.limber.knowledge.answer.Answer;
import coach.limber.knowledge.answer.AskedFor.Thing;
import coach.limber.knowledge.answer.KnowledgeBase;
import coach.limber.knowledge.answer.ListItems;
import coach.limber.knowledge.answer.Retrieval;
import coach.limber.knowledge.article.Sentence;
import coach.limber.knowledge.language.QuestionForm;
import coach.limber.knowledge.language.Report;
import coach.limber.knowledge.signal.Encoder;
import coach.limber.knowledge.signal.Signals;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A text that leans on what was said before: "and dairy?", "why?", "the last one". It moves along
 * the article from what was shown, or is read together with the question before it.
 */
final class FollowUps {
  /** In nats: alone the text is so clearly covered that nothing need be added to it. */
  private static final double CLEAR = 2;

  /** "What instead?" has little to be sure of alone; below this it is about something else. */
  private static final double HARDLY = -2;

  /** A sentence this likely is what the text speaks of. */
  private static final double NAMED = 0.5;

  /** What a question speaks of besides. */
  private static final double ALSO_NAMED = 0.35;

  private static final String BUT = "but ";

  private final Encoder encoder;
  private final Retrieval retrieval;
  private final KnowledgeBase knowledge;
  private final Things things;
  private final ListItems items;
  private final Aims aims = Aims.load();

  FollowUps(Encoder encoder, Retrieval retrieval, KnowledgeBase knowledge, Things things) {
    this.encoder = encoder;
    this.retrieval = retrieval;
    this.knowledge = knowledge;
    this.things = things;
    this.items = ListItems.load(knowledge.article());
  }

  /**
   * Whether a text asks about what was just shown, although by its words it might be chat, a wish
   * or the day.
   */
  boolean asks(String text, Report told, Signals signals, Context context) {
    if (text.length() > Leaning.LONGEST || !lately(context)) {
      return false;
    }
    var aim = aims.of(signals.vector());
    var question = QuestionForm.asks(text);
    return (question && aim.asks())
        || (!context.checkInOpen() && retrieval.asksFor(text, Thing.PRODUCT, Thing.PROOF))
        || (told.isEmpty() && !context.checkInOpen() && aim.surelyAsks());
  }

  /** Whether a text may lean on what came before. */
  static boolean leans(String text, Context context) {
    return !context.turns().isEmpty() && Leaning.may(text);
  }

  /** Whether a text is nothing without what was shown before: it surely is a question about it. */
  static boolean points(String text, Context context) {
    return context.turns().stream().anyMatch(turn -> !turn.sentences().isEmpty())
        && (Leaning.wholly(text)
            || Leaning.toNext(text)
            || Leaning.shorter(text)
            || Leaning.others(text)
            || ((Leaning.alike(text) || Leaning.theOther(text)) && lately(context))
            || ((Leaning.adds(text) || Leaning.among(text)) && lately(context))
            || (Leaning.may(text) && (Leaning.item(text).isPresent() || Leaning.away(text)))
            || (Leaning.may(text) && Leaning.toOtherSide(text)));
  }

  /** "Why?", "says who?" after a question that was not answered: there is nothing to go on from. */
  static boolean isAboutSilence(String text, Context context) {
    return !context.turns().isEmpty()
        && context.turns().getLast().sentences().isEmpty()
        && (Leaning.wholly(text) || Doubts.isOne(text));
  }

  /** What was not covered is still not. */
  Answer stillSilent(Context context) {
    var before = context.turns().getLast().text();
    return retrieval.notCovered(before, encoder.signals(before));
  }

  /** "And kefir?" just after an answer asks, even if a check-in would take a food. */
  static boolean asksOnce(String text, Context context) {
    return text.strip().endsWith("?") && Leaning.adds(text) && lately(context);
  }

  /** Something of the article was shown just now, or just before a word of chat. */
  static boolean lately(Context context) {
    var turns = context.turns();
    return turns.subList(Math.max(0, turns.size() - 2), turns.size()).stream()
        .anyMatch(turn -> !turn.sentences().isEmpty());
  }

  /** What a text puts right in the question before it: "oops, I meant dairy". */
  static Optional<String> meant(String text, Context context) {
    var asked =
        !context.checkInOpen()
            && !context.turns().isEmpty()
            && (!context.turns().getLast().sentences().isEmpty()
                || QuestionForm.asks(context.turns().getLast().text()));
    return asked ? Leaning.meant(text) : Optional.empty();
  }

  /** A text together with what it leans on. */
  static String together(String text, Context context) {
    return topic(context).text() + " " + text;
  }

  /** The answer to a text that leans on the last turn. */
  Answer answer(String text, Signals alone, Context context) {
    var topic = topic(context);
    var rest = Leaning.others(text) ? restOfList(topic) : List.<Sentence>of();
    if (!rest.isEmpty()) {
      return knowledge.grounded(rest);
    }
    if (Leaning.alike(text) && !topic.sentences().isEmpty()) {
      return knowledge.grounded(knowledge.sentences(topic.sentences()));
    }
    var aim = topic.sentences().isEmpty() ? Likely.NONE : aims.of(alone.vector());
    var left = aim.surelyBeyond() ? List.<Sentence>of() : leftOfList(text, topic);
    if (!left.isEmpty()) {
      return knowledge.grounded(left);
    }
    return moved(text, knowledge.sentences(topic.sentences()))
        .<Answer>map(sentence -> knowledge.grounded(List.of(sentence)))
        .or(() -> named(text, aim, alone, topic))
        .or(() -> among(text, aim, alone, topic))
        .orElseGet(
            () -> weighed(text, aim, alone, encoder.signals(together(text, context)), topic));
  }

  /** What is made of one more thing: it is of a kind that the article names, or it is not there. */
  private Optional<Answer> named(String text, Likely aim, Signals alone, Turn topic) {
    var adds = aim.namesAThing() || Leaning.adds(text);
    if (topic.sentences().isEmpty() || !(adds || Leaning.instead(text))) {
      return Optional.empty();
    }
    return Leaning.thing(text)
        .flatMap(things::of)
        .filter(sentences -> adds || !sentences.isEmpty())
        .map(
            sentences ->
                sentences.isEmpty()
                    ? retrieval.notCovered(text, alone)
                    : knowledge.grounded(knowledge.sentences(sentences)));
  }

  /**
   * What is left of the list that was shown in part, without what the text wants to hear no more.
   */
  private List<Sentence> leftOfList(String text, Turn topic) {
    var list = listOf(knowledge.sentences(topic.sentences()));
    var left = items.left(list, text);
    return left.size() < list.size() ? left : List.of();
  }

  /** "Which of those is in a cake?": of what was shown, what the text speaks of. */
  private Optional<Answer> among(String text, Likely aim, Signals alone, Turn topic) {
    var beyond = retrieval.asksBeyond(text, alone) && !Leaning.mayHave(text);
    if (!Leaning.among(text) || aim.surelyBeyond() || beyond) {
      return Optional.empty();
    }
    return Optional.of(
            knowledge.sentences(topic.sentences()).stream()
                .filter(
                    sentence ->
                        Signals.of(alone.sentences(), sentence.id()) > NAMED
                            || items.names(text, sentence))
                .toList())
        .filter(those -> !those.isEmpty())
        .map(knowledge::grounded);
  }

  /** What stands in the list of which all that was shown is a part; none if that was no list. */
  private List<Sentence> restOfList(Turn topic) {
    var shown = knowledge.sentences(topic.sentences());
    return listOf(shown).stream().filter(sentence -> !shown.contains(sentence)).toList();
  }

  private List<Sentence> listOf(List<Sentence> shown) {
    if (shown.isEmpty() || !shown.stream().allMatch(Sentence::inList)) {
      return List.of();
    }
    return knowledge.article(shown.getFirst().id()).sentences().stream()
        .filter(Sentence::inList)
        .filter(sentence -> sentence.section().equals(shown.getFirst().section()))
        .toList();
  }

  /** The last turn in which something of the article was shown, or else the last one. */
  private static Turn topic(Context context) {
    return context.turns().reversed().stream()
        .filter(turn -> !turn.sentences().isEmpty())
        .findFirst()
        .orElseGet(() -> context.turns().getLast());
  }

  /** Where in the article a text moves to from what was shown, if it says so. */
  private Optional<Sentence> moved(String text, List<Sentence> shown) {
    if (shown.isEmpty() || retrieval.asksFor(text, Thing.PRODUCT, Thing.PROOF)) {
      return Optional.empty();
    }
    var item = Leaning.item(text);
    if (item.isPresent() && shown.size() > 1) {
      return Optional.of(shown.get(Math.min(item.getAsInt(), shown.size() - 1)));
    }
    if (Leaning.shorter(text)) {
      return Optional.of(shown.getFirst());
    }
    if (Leaning.wholly(text) && Leaning.counts(text)) {
      return shown.stream().filter(retrieval::hasNumber).findFirst();
    }
    if (Leaning.toNext(text)) {
      return after(shown.getLast())
          .filter(next -> next.section().equals(shown.getLast().section()));
    }
    var otherSide =
        Leaning.toOtherSide(text) || Leaning.away(text)
            ? shown.stream().flatMap(sentence -> otherSide(sentence).stream()).findFirst()
            : Optional.<Sentence>empty();
    return otherSide.or(
        () -> shown.size() == 1 && Leaning.theOther(text) ? shown.stream().findFirst() : otherSide);
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

  /** Anything but what was shown: what the question before it names too, or the text alone. */
  private List<Sentence> besides(String text, Signals alone, Signals together, Turn topic) {
    var more =
        Retrieval.isVague(alone)
            ? together.sentences().entrySet().stream()
                .filter(entry -> entry.getValue() > ALSO_NAMED)
                .map(Map.Entry::getKey)
                .filter(id -> !topic.sentences().contains(id))
                .toList()
            : List.<String>of();
    return more.isEmpty() ? retrieval.grounded(text, alone).sentences() : knowledge.sentences(more);
  }

  private Answer weighed(String text, Likely aim, Signals alone, Signals together, Turn topic) {
    var odds = retrieval.odds(text, alone);
    if (retrieval.asksFor(text, Thing.PRODUCT, Thing.PROOF)
        || (odds < CLEAR && (aim.asksBeyond() || retrieval.asksBeyond(text, together)))) {
      return retrieval.notCovered(text, together);
    }
    if (Leaning.wholly(text) && !Leaning.away(text)) {
      return retrieval.answer(text, together);
    }
    if (Leaning.away(text) && odds > HARDLY) {
      return knowledge.grounded(besides(text, alone, together, topic));
    }
    var withTopic = retrieval.odds(text, together);
    var back = odds < CLEAR && aim.surelyGoesOn() && Leaning.pointsBack(text) && withTopic > 0;
    var better = back || withTopic > odds ? together : alone;
    return aim.surelyGoesOn() && !retrieval.isElsewhere(alone)
        ? retrieval.grounded(text, better)
        : retrieval.answer(text, better);
  }
}
