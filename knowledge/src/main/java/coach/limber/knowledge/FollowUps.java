package coach.limber.knowledge;

import coach.limber.knowledge.Aims.Likely;
import coach.limber.knowledge.answer.Answer;
import coach.limber.knowledge.answer.AskedFor.Thing;
import coach.limber.knowledge.answer.KnowledgeBase;
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

  private static final double CLEARLY = 0.1;

  private final Encoder encoder;
  private final Retrieval retrieval;
  private final KnowledgeBase knowledge;
  private final Things things;
  private final Shown shown;
  private final Aims aims = Aims.load();

  FollowUps(Encoder encoder, Retrieval retrieval, KnowledgeBase knowledge, Things things) {
    this.encoder = encoder;
    this.retrieval = retrieval;
    this.knowledge = knowledge;
    this.things = things;
    this.shown = new Shown(knowledge, retrieval);
  }

  /**
   * Whether a text asks about what was just shown, although by its words it might be chat, a wish
   * or the day.
   */
  boolean asks(String text, Report told, Signals signals, Context context) {
    if (text.length() > Leaning.LONGEST || Leaning.isCry(text) || !Topic.lately(context)) {
      return false;
    }
    var aim = aims.of(signals.vector());
    if (QuestionForm.asks(text) && (aim.asks() || retrieval.asksFor(text, Thing.UNSAID))) {
      return true;
    }
    return !context.checkInOpen()
        && (retrieval.asksFor(text, Thing.PRODUCT, Thing.PROOF)
            || aim.asksAgain()
            || (told.isEmpty() && aim.surelyAsks()));
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

  /** The answer to a text that leans on the last turn. */
  Answer answer(String text, Signals alone, Context context) {
    var topic = Topic.of(context);
    if (topic.sentences().isEmpty()) {
      return told(text, alone, topic);
    }
    var rest = Pointing.others(text) ? shown.restOfList(topic) : List.<Sentence>of();
    if (!rest.isEmpty()) {
      return knowledge.grounded(rest);
    }
    if (Pointing.alike(text)) {
      return knowledge.grounded(shown.of(topic));
    }
    var aim = aims.of(alone.vector());
    var left = aim.surelyBeyond() ? List.<Sentence>of() : shown.leftOfList(text, topic);
    if (!left.isEmpty()) {
      return knowledge.grounded(left);
    }
    var together = encoder.signals(topic.with(text));
    return moved(text, together, topic)
        .<Answer>map(sentence -> knowledge.grounded(List.of(sentence)))
        .or(() -> named(text, aim, alone, topic))
        .or(() -> among(text, alone, topic))
        .or(() -> again(aim, topic))
        .orElseGet(() -> weighed(text, aim, alone, together, topic));
  }

  /** Nothing was shown: a text that asks whether things go together is about what was told. */
  private Answer told(String text, Signals alone, Topic topic) {
    var whole = topic.with(text);
    var together = encoder.signals(whole);
    var other =
        Pointing.toOtherSide(text)
            ? shown.otherSide(likelier(together, NAMED))
            : List.<Sentence>of();
    if (!other.isEmpty()) {
      return knowledge.grounded(other);
    }
    if (!Pointing.links(text)) {
      return weighed(text, Likely.NONE, alone, together, topic);
    }
    var signs = things.signs(whole);
    return signs.isEmpty()
        ? retrieval.answer(whole, together)
        : knowledge.grounded(knowledge.sentences(signs));
  }

  private Optional<Sentence> moved(String text, Signals together, Topic topic) {
    if (retrieval.asksFor(text, Thing.PRODUCT, Thing.PROOF)) {
      return Optional.empty();
    }
    if (Leaning.wholly(text) && Pointing.counts(text)) {
      return shown.counted(likelier(together, ALSO_NAMED), topic);
    }
    return shown.moved(text, topic);
  }

  /** What is made of one more thing: it is of a kind that the article names, or it is not there. */
  private Optional<Answer> named(String text, Likely aim, Signals alone, Topic topic) {
    var adds = aim.namesAThing() || OneMore.adds(text);
    if (!adds && !OneMore.instead(text)) {
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
        knowledge.sentences(things.of(thing).orElseGet(() -> likelier(alone, NAMED))).stream()
            .filter(sentence -> shown.isBeside(sentence, topic))
            .toList();
    return beside.isEmpty() ? retrieval.notCovered(text, alone) : knowledge.grounded(beside);
  }

  /** "Which of those is in a cake?": of what was shown, what the text speaks of. */
  private Optional<Answer> among(String text, Signals alone, Topic topic) {
    var beyond = retrieval.asksBeyond(text, alone) && !Pointing.mayHave(text);
    if (Pointing.among(text) && Pointing.narrows(text)) {
      return Optional.of(retrieval.notCovered(text, alone));
    }
    if (!Pointing.among(text) || beyond) {
      return Optional.empty();
    }
    return Optional.of(
            shown.of(topic).stream()
                .filter(
                    sentence ->
                        Signals.of(alone.sentences(), sentence.id()) > NAMED
                            || shown.names(text, sentence))
                .toList())
        .filter(those -> !those.isEmpty())
        .map(knowledge::grounded);
  }

  /** "Simpler, please": the article has no other words than those that were shown. */
  private Optional<Answer> again(Likely aim, Topic topic) {
    return aim.asksAgain() ? Optional.of(knowledge.grounded(shown.of(topic))) : Optional.empty();
  }

  /** Anything but what was shown: what the question before it names too, or the text alone. */
  private List<Sentence> besides(String text, Signals alone, Signals together, Topic topic) {
    var more =
        Retrieval.isVague(alone)
            ? likelier(together, ALSO_NAMED).stream()
                .filter(id -> !topic.sentences().contains(id))
                .toList()
            : List.<String>of();
    return more.isEmpty() ? retrieval.grounded(text, alone).sentences() : knowledge.sentences(more);
  }

  private static List<String> likelier(Signals signals, double least) {
    return signals.sentences().entrySet().stream()
        .filter(entry -> entry.getValue() > least)
        .map(Map.Entry::getKey)
        .toList();
  }

  private Answer weighed(String text, Likely aim, Signals alone, Signals together, Topic topic) {
    var odds = retrieval.odds(text, alone);
    if (retrieval.asksFor(text, Thing.PRODUCT, Thing.PROOF)
        || (odds < CLEAR && (aim.asksBeyond() || retrieval.asksBeyond(text, together)))) {
      return retrieval.notCovered(text, together);
    }
    if (Leaning.wholly(text) && !Pointing.away(text)) {
      return retrieval.answer(text, together);
    }
    if (Pointing.besides(text)) {
      var left = without(text, alone, together, topic);
      if (!left.isEmpty()) {
        return knowledge.grounded(left);
      }
    }
    if (Pointing.away(text) && odds > HARDLY) {
      return knowledge.grounded(besides(text, alone, together, topic));
    }
    var withTopic = retrieval.odds(text, together);
    var back =
        withTopic > 0
            && aim.surelyGoesOn()
            && Leaning.pointsBack(text)
            && (odds < CLEAR || Leaning.asksOfIt(text) || surer(together, alone));
    var better = back || withTopic > odds ? together : alone;
    if (!aim.surelyGoesOn() || retrieval.isElsewhere(alone)) {
      return retrieval.answer(text, better);
    }
    return reason(text, odds, retrieval.grounded(text, better), alone, topic);
  }

  /** Why what was shown is so: the same again is no reason, if the text names one by itself. */
  private Answer.Grounded reason(
      String text, double odds, Answer.Grounded said, Signals alone, Topic topic) {
    var own = retrieval.grounded(text, alone);
    return odds > CLEAR
            && Leaning.asksWhy(text)
            && shown.of(topic).containsAll(said.sentences())
            && !shown.of(topic).containsAll(own.sentences())
        ? own
        : said;
  }

  /** "Besides walking": what was shown or is meant, without what the text names. */
  private List<Sentence> without(String text, Signals alone, Signals together, Topic topic) {
    var out = Pointing.besidesIt(text) ? topic.sentences() : likelier(alone, NAMED);
    var left = fresh(topic.sentences(), out);
    if (!left.isEmpty()) {
      return knowledge.sentences(left);
    }
    var named = Pointing.besidesIt(text) ? List.<Sentence>of() : shown.naming(text, topic);
    if (!named.isEmpty()) {
      return named;
    }
    var others = fresh(likelier(together, ALSO_NAMED), out);
    return others.isEmpty() && Pointing.besidesIt(text)
        ? shown.of(topic)
        : knowledge.sentences(others);
  }

  private static List<String> fresh(List<String> ids, List<String> without) {
    return ids.stream().filter(id -> !without.contains(id)).toList();
  }

  /** Whether one reading is clearly surer of its best sentence than another. */
  private static boolean surer(Signals one, Signals other) {
    return Signals.of(one.sentences(), Signals.best(one.sentences()))
        > Signals.of(other.sentences(), Signals.best(other.sentences())) + CLEARLY;
  }
}
