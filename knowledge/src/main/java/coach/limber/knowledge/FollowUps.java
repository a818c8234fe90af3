package coach.limber.knowledge;

import coach.limber.knowledge.Aims.Aim;
import coach.limber.knowledge.Aims.Likely;
import coach.limber.knowledge.Weighing.Asked;
import coach.limber.knowledge.answer.Answer;
import coach.limber.knowledge.answer.AskedFor.Thing;
import coach.limber.knowledge.answer.KnowledgeBase;
import coach.limber.knowledge.answer.Retrieval;
import coach.limber.knowledge.article.Sentence;
import coach.limber.knowledge.language.QuestionForm;
import coach.limber.knowledge.language.Report;
import coach.limber.knowledge.signal.Encoder;
import coach.limber.knowledge.signal.Signals;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A text that leans on what was said before: "and dairy?", "why?", "the last one". It moves along
 * the article from what was shown, or is read together with the question before it.
 */
final class FollowUps {
  /** In nats: alone the text is so clearly covered that nothing need be added to it. */
  private static final double CLEAR = 2;

  /** A sentence this likely is what the text speaks of. */
  private static final double NAMED = 0.5;

  /** A sentence that so little less speaks for is shown besides; more so for a third. */
  private static final double NEARLY = 1;

  private static final int MOST = 3;

  private final Encoder encoder;
  private final Retrieval retrieval;
  private final KnowledgeBase knowledge;
  private final Things things;
  private final Shown shown;
  private final Ways ways;
  private final Weighing weighing;
  private final Aims aims = Aims.load();

  FollowUps(Encoder encoder, Retrieval retrieval, KnowledgeBase knowledge, Things things) {
    this.encoder = encoder;
    this.retrieval = retrieval;
    this.knowledge = knowledge;
    this.things = things;
    this.shown = new Shown(knowledge);
    this.ways = Ways.load(knowledge);
    this.weighing = new Weighing(retrieval, ways);
  }

  /**
   * Whether a text asks about what was just shown, although by its words it might be chat, a wish
   * or the day.
   */
  boolean asks(String text, Report told, Signals signals, Context context) {
    if (text.length() > Leaning.LONGEST || Leaning.isCry(text) || context.turns().isEmpty()) {
      return false;
    }
    var aim = aims.of(signals.vector());
    var surely = told.isEmpty() && aim.surelyAsks();
    if (!Topic.lately(context)) {
      return surely && !context.checkInOpen();
    }
    if (QuestionForm.asks(text) && (aim.asks() || retrieval.asksFor(text, Thing.UNSAID))) {
      return true;
    }
    return !context.checkInOpen()
        && (surely || retrieval.asksFor(text, Thing.PRODUCT, Thing.PROOF) || aim.asksAgain());
  }

  /** Whether a question is read with what came before it: it is not clear by itself. */
  boolean lean(String text, Signals signals, Context context) {
    return !context.turns().isEmpty()
        && !(Leaning.isWhole(text) && retrieval.odds(text, signals) > CLEAR);
  }

  /** Whether a text may lean on what came before. */
  static boolean leans(String text, Context context) {
    return !context.turns().isEmpty() && Leaning.may(text);
  }

  /** Whether a text is nothing without what was shown before: it surely is a question about it. */
  static boolean points(String text, Context context) {
    return (Topic.anyShown(context)
            && (Leaning.wholly(text)
                || Pointing.toNext(text)
                || Pointing.shorter(text)
                || Pointing.others(text)
                || ((Pointing.alike(text) || Pointing.theOther(text)) && Topic.lately(context))
                || ((OneMore.adds(text) || Pointing.among(text)) && Topic.lately(context))
                || (Leaning.may(text) && (Pointing.item(text).isPresent() || Pointing.away(text)))
                || (Leaning.may(text) && Pointing.toOtherSide(text))))
        || (Topic.isTold(context) && Leaning.may(text) && Pointing.toOtherSide(text));
  }

  /** "Why?", "says who?" after a question that was not answered: there is nothing to go on from. */
  boolean isAboutSilence(String text, Signals signals, Context context) {
    return Topic.isSilent(context)
        && (Doubts.isOne(text)
            || (Leaning.wholly(text)
                && !(Pointing.links(text) && !Topic.wasAsked(context))
                && retrieval.odds(text, signals) < CLEAR
                && !(Leaning.pointsBack(text)
                    && retrieval.covers(text, encoder.signals(together(text, context))))));
  }

  /** What was not covered is still not. */
  Answer stillSilent(Context context) {
    var before = context.turns().getLast().text();
    return retrieval.notCovered(before, encoder.signals(before));
  }

  /** "And kefir?" just after an answer asks, even if a check-in would take a food. */
  static boolean asksOnce(String text, Context context) {
    return text.strip().endsWith("?") && OneMore.adds(text) && Topic.lately(context);
  }

  /** What a text puts right in the question before it: "oops, I meant dairy". */
  static Optional<String> meant(String text, Context context) {
    var asked =
        !context.checkInOpen()
            && !context.turns().isEmpty()
            && (!context.turns().getLast().sentences().isEmpty()
                || QuestionForm.asks(context.turns().getLast().text()));
    return asked ? Turning.meant(text) : Optional.empty();
  }

  /** What a text asks that has nothing to do with the question before it. */
  static Optional<String> another(String text, Context context) {
    return context.turns().isEmpty() ? Optional.empty() : Turning.toAnother(text);
  }

  /** A text together with what it leans on. */
  static String together(String text, Context context) {
    return Topic.of(context).with(text);
  }

  /** The answer to a text that leans on what came before it. */
  Answer answer(String text, Signals alone, Context context) {
    var topic = Topic.of(context);
    var aim = aims.of(alone.vector());
    return pointed(text, aim, alone, topic)
        .or(() -> named(text, aim, alone, topic))
        .or(() -> signs(text, topic))
        .orElseGet(() -> weighed(text, aim, alone, topic));
  }

  /** What the words point to in what was shown: an item, a part, what is left or comes next. */
  private Optional<Answer> pointed(String text, Likely aim, Signals alone, Topic topic) {
    if (topic.sentences().isEmpty()) {
      return Optional.empty();
    }
    if (Pointing.among(text) && Pointing.narrows(text)) {
      return Optional.of(retrieval.notCovered(text, alone));
    }
    return Stream.<Supplier<List<Sentence>>>of(
            () -> shown.item(text, topic).stream().toList(),
            () -> again(text, aim) ? shown.of(topic) : List.of(),
            () -> counts(text) ? shown.numbered(topic) : List.of(),
            () -> Pointing.toNext(text) ? of(ways.from(topic.sentences(), Aim.ON)) : List.of(),
            () -> Pointing.others(text) ? shown.restOfList(topic) : List.of(),
            () -> aim.surelyBeyond() ? List.of() : shown.leftOfList(text, topic),
            () -> Pointing.among(text) ? shown.named(text, topic) : List.of(),
            () -> without(text, alone, topic))
        .map(Supplier::get)
        .filter(sentences -> !sentences.isEmpty())
        .findFirst()
        .map(knowledge::grounded);
  }

  private static boolean again(String text, Likely aim) {
    return aim.asksAgain()
        || Pointing.shorter(text)
        || (Pointing.among(text) && Pointing.mayHave(text));
  }

  private static boolean counts(String text) {
    return Leaning.wholly(text) && Pointing.counts(text);
  }

  /** "Besides walking": what else was shown, or the same where that names more. */
  private List<Sentence> without(String text, Signals alone, Topic topic) {
    if (!Pointing.besides(text) || Pointing.besidesIt(text)) {
      return List.of();
    }
    var named = likely(alone);
    var left = shown.of(topic).stream().filter(one -> !named.contains(one.id())).toList();
    return left.isEmpty() ? shown.of(topic) : left;
  }

  private List<Sentence> of(Set<String> ids) {
    return knowledge.sentences(List.copyOf(ids));
  }

  /** What is made of one more thing: it is of a kind that the article names, or it is not there. */
  private Optional<Answer> named(String text, Likely aim, Signals alone, Topic topic) {
    var adds = aim.namesAThing() || (OneMore.adds(text) && aim.mayNameAThing());
    if (topic.sentences().isEmpty() || (!adds && !OneMore.instead(text))) {
      return Optional.empty();
    }
    if (OneMore.ofThem(text)) {
      return OneMore.thing(text).map(thing -> ofThem(text, thing, alone, topic));
    }
    return OneMore.thing(text)
        .flatMap(things::of)
        .filter(ids -> adds || !ids.isEmpty())
        .map(
            ids ->
                ids.isEmpty()
                    ? retrieval.notCovered(text, alone)
                    : knowledge.grounded(knowledge.sentences(ids)));
  }

  /** "Is honey on that list?": only if the article names it where it named the others. */
  private Answer ofThem(String text, String thing, Signals alone, Topic topic) {
    var beside =
        knowledge.sentences(things.of(thing).orElseGet(() -> likely(alone))).stream()
            .filter(sentence -> shown.isBeside(sentence, topic))
            .toList();
    return beside.isEmpty() ? retrieval.notCovered(text, alone) : knowledge.grounded(beside);
  }

  /** Nothing was shown: a text that asks whether things go together is about what was told. */
  private Optional<Answer> signs(String text, Topic topic) {
    var signs =
        topic.sentences().isEmpty() && Pointing.links(text)
            ? things.signs(topic.with(text))
            : List.<String>of();
    return signs.isEmpty()
        ? Optional.empty()
        : Optional.of(knowledge.grounded(knowledge.sentences(signs)));
  }

  private Answer weighed(String text, Likely aim, Signals alone, Topic topic) {
    var whole = topic.with(text);
    var together = encoder.signals(whole);
    var about =
        topic.sentences().isEmpty()
            ? likely(encoder.signals(topic.text())).stream().limit(1).toList()
            : topic.sentences();
    if (Pointing.toOtherSide(text) || ways.turns(about, aim)) {
      var across = ways.from(about, Aim.OTHER);
      return across.isEmpty() ? retrieval.grounded(text, together) : knowledge.grounded(of(across));
    }
    if (!aim.surelyInside() && retrieval.asksFor(text, Thing.PRODUCT, Thing.PROOF)) {
      return retrieval.notCovered(text, together);
    }
    var asked = new Asked(text, whole, aim, alone, together, about);
    var nothing = OneMore.thing(text).flatMap(things::of).filter(List::isEmpty).isPresent();
    return weighing.odds(asked, nothing) > 0
        ? knowledge.grounded(best(weighing.scores(asked)))
        : retrieval.notCovered(text, together);
  }

  /** The best sentence and what is nearly as good, or the whole list that they are most of. */
  private List<Sentence> best(Map<String, Double> scores) {
    var most = scores.values().stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    var near =
        scores.entrySet().stream()
            .filter(entry -> entry.getValue() > most - NEARLY)
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .map(Map.Entry::getKey)
            .toList();
    return shown
        .wholeList(near)
        .orElseGet(() -> knowledge.sentences(near.subList(0, Math.min(MOST, near.size()))));
  }

  private static List<String> likely(Signals signals) {
    return signals.sentences().entrySet().stream()
        .filter(entry -> entry.getValue() > NAMED)
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }
}
