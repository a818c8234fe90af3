package coach.limber.knowledge;

import coach.limber.knowledge.answer.Answer;
import coach.limber.knowledge.answer.AskedFor.Thing;
import coach.limber.knowledge.answer.KnowledgeBase;
import coach.limber.knowledge.answer.Retrieval;
import coach.limber.knowledge.language.QuestionForm;
import coach.limber.knowledge.language.Report;
import coach.limber.knowledge.signal.Encoder;
import coach.limber.knowledge.signal.Signals;
import java.util.Optional;

/** Whether a text leans on what was said before: "and dairy?", "why?", "the last one". */
final class FollowUps {
  /** In nats: alone the text is so clearly covered that nothing need be added to it. */
  private static final double CLEAR = 0.5;

  private static final double CLEARLY_NOT = -0.8;

  private final Encoder encoder;
  private final Retrieval retrieval;
  private final KnowledgeBase knowledge;
  private final Earlier earlier;
  private final GoingOn goingOn;
  private final PutRight putRight;
  private final Aims aims = Aims.load();

  FollowUps(Encoder encoder, Retrieval retrieval, KnowledgeBase knowledge, Things things) {
    this.encoder = encoder;
    this.retrieval = retrieval;
    this.knowledge = knowledge;
    var shown = new Shown(knowledge);
    this.earlier = new Earlier(knowledge, shown);
    this.goingOn = new GoingOn(encoder, retrieval, knowledge, things, shown);
    this.putRight = new PutRight(things);
  }

  /**
   * Whether a text asks about what was just shown, although by its words it might be chat, a wish
   * or the day.
   */
  boolean asks(String text, Report told, Signals signals, Context context) {
    if (text.length() > Leaning.LONGEST || Leaning.isCry(text) || context.turns().isEmpty()) {
      return false;
    }
    var aim = aims.of(text, signals.vector());
    var surely = told.isEmpty() && aim.surelyAsks();
    if (!Topic.lately(context)) {
      return surely && !context.checkInOpen();
    }
    if (Leaning.asksToAgree(text) && !context.checkInOpen()) {
      return true;
    }
    var puts = QuestionForm.asks(text) || text.contains("?");
    if (puts && (aim.asks() || retrieval.asksFor(text, Thing.UNSAID))) {
      return true;
    }
    return !context.checkInOpen()
        && (surely || retrieval.asksFor(text, Thing.PRODUCT, Thing.PROOF) || aim.asksAgain());
  }

  /**
   * Whether a question is read with what came before it: it is not clear by itself. One that asks
   * for a list of the article is, unless something was just shown.
   */
  boolean lean(String text, Signals signals, Context context) {
    return !context.turns().isEmpty()
        && !Leaning.asksOfAll(text)
        && (Topic.lately(context) || !Retrieval.isBroad(text))
        && (!(standsAlone(text, context) && retrieval.odds(text, signals) > CLEAR)
            || earlier.of(text, context).isPresent());
  }

  /** Whether a whole question is one that the article surely leaves out, whatever came before. */
  boolean isClearlyOut(String text, Signals signals) {
    return Leaning.isWhole(text) && retrieval.odds(text, signals) < CLEARLY_NOT;
  }

  /** It says what it speaks of, or nothing was shown that it could point to. */
  private static boolean standsAlone(String text, Context context) {
    return Leaning.isWhole(text) || (!Topic.anyShown(context) && !Leaning.may(text));
  }

  /** Whether a text may lean on what came before. */
  static boolean leans(String text, Context context) {
    return !context.turns().isEmpty() && Leaning.may(text);
  }

  /** Whether a text is nothing without what was shown before: it surely is a question about it. */
  boolean points(String text, Context context) {
    return (Topic.anyShown(context)
            && (Leaning.wholly(text)
                || Pointing.toNext(text)
                || Pointing.shorter(text)
                || Pointing.others(text)
                || Pointing.toAllOfIt(text)
                || earlier.of(text, context).isPresent()
                || ((Pointing.alike(text) || Pointing.theOther(text)) && Topic.lately(context))
                || (Pointing.has(text) && Topic.lately(context))
                || ((OneMore.adds(text) || OneMore.doing(text) || Pointing.among(text))
                    && Topic.lately(context))
                || (Leaning.may(text) && (Pointing.item(text).isPresent() || Pointing.away(text)))
                || (Leaning.may(text) && Pointing.toOtherSide(text))))
        || (Topic.isTold(context) && Leaning.may(text) && Pointing.toOtherSide(text));
  }

  /** "Why?", "says who?" after a question that was not answered: there is nothing to go on from. */
  boolean isAboutSilence(String text, Signals signals, Context context) {
    return Topic.isSilent(context)
        && (Doubts.isOne(text)
            || Counting.insists(text)
            || (Leaning.wholly(text)
                && !(Pointing.links(text) && !Topic.wasAsked(context))
                && (Leaning.onlyAsksWhy(text) || retrieval.odds(text, signals) < CLEAR)
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
    return asked
        ? Turning.meant(text).or(() -> PutRight.meant(text).filter(_ -> !isList(context)))
        : Optional.empty();
  }

  /** "Movement, i mean" is a part of a list that was shown. */
  private static boolean isList(Context context) {
    return context.turns().getLast().sentences().size() > 1;
  }

  /** The question before a text, with the word that the text puts right in its place. */
  Optional<String> putRight(String text, Context context) {
    return context.checkInOpen() ? Optional.empty() : putRight.question(text, context.turns());
  }

  /** What a text asks that has nothing to do with the question before it. */
  static Optional<String> another(String text, Context context) {
    return context.turns().isEmpty() ? Optional.empty() : Turning.toAnother(text);
  }

  /** "Really?", just after an answer: it is said again. */
  static boolean wonders(String text, Context context) {
    return !context.checkInOpen() && Topic.lately(context) && QuestionForm.isSurprise(text);
  }

  /** A topic that a text goes on to with a few words before it: "anyway. sleep?". */
  static Optional<String> next(String text, Context context) {
    return !context.checkInOpen() && Topic.lately(context)
        ? Turning.toNext(text)
        : Optional.empty();
  }

  /** "Number three", just after a list: nothing but a place in it. */
  static boolean onlyPoints(String text, Context context) {
    return !context.checkInOpen() && Topic.lately(context) && Pointing.onlyAnItem(text);
  }

  /** What a text goes back to by its name: "back to the tips". */
  static Optional<String> back(String text, Context context) {
    return !context.checkInOpen() && Topic.anyShown(context)
        ? Turning.back(text)
        : Optional.empty();
  }

  /** A text together with what it leans on. */
  String together(String text, Context context) {
    return earlier
        .of(text, context)
        .map(back -> Topic.of(back.until()).with(back.asks()))
        .orElseGet(() -> Topic.of(context).with(text));
  }

  /** The answer to a text that leans on what came before it. */
  Answer answer(String text, Signals alone, Context context) {
    var back = earlier.of(text, context);
    if (back.isEmpty()) {
      return onFrom(text, alone, Topic.of(context));
    }
    var asks = back.get().asks();
    return asks.isEmpty()
        ? knowledge.grounded(knowledge.sentences(back.get().shown()))
        : onFrom(
            asks, asks.equals(text) ? alone : encoder.signals(asks), Topic.of(back.get().until()));
  }

  private Answer onFrom(String asks, Signals alone, Topic before) {
    return goingOn.answer(asks, aims.of(asks, alone.vector()), alone, before);
  }
}
