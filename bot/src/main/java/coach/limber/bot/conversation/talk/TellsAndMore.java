package coach.limber.bot.conversation.talk;

import coach.limber.bot.conversation.day.CheckIns;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Heard;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Reading;
import coach.limber.bot.conversation.dialogue.Turns;
import coach.limber.bot.conversation.meaning.AskedBesides;
import coach.limber.bot.conversation.meaning.AskedBesides.Parts;
import coach.limber.bot.conversation.meaning.ToldAndWished;
import coach.limber.bot.conversation.meaning.TwoInOne;
import coach.limber.bot.conversation.settled.Crew;
import coach.limber.bot.conversation.wording.Answers;
import coach.limber.bot.diary.Entry.Origin;
import coach.limber.knowledge.Understood;
import coach.limber.knowledge.answer.Answer;
import coach.limber.knowledge.language.AboutDay;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Report;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Somebody tells of the day and asks or wants one thing besides: what they told is kept, too. */
final class TellsAndMore {
  private final Answers answers;
  private final CheckIns checkIns;
  private final Reading reading;
  private final Function<Heard, Move> rest;

  /**
   * @param rest what follows from the rest by itself
   */
  TellsAndMore(Crew crew, Function<Heard, Move> rest) {
    this.answers = crew.answers();
    this.checkIns = crew.checkIns();
    this.reading = crew.reading();
    this.rest = rest;
  }

  /** "Pain 4, and ask me at 9pm": both are done. */
  Optional<Move> wishes(Heard heard) {
    if (!(heard.understood() instanceof Understood.Told || heard.wishes())) {
      return Optional.empty();
    }
    return ToldAndWished.of(heard.text(), reading, heard.isCheckingIn())
        .map(
            two ->
                AboutDay.named(two.tells(), heard.today()).isPresent()
                    ? eachToItsDay(heard, two)
                    : toldAndWished(heard, two.told(), two.wish(), two.understood()));
  }

  /** "Yesterday was a 4, today 5, and ask me at 9pm": what is told names its days itself. */
  private Move eachToItsDay(Heard heard, ToldAndWished two) {
    var told =
        rest.apply(
            new Heard(heard.here(), two.tells(), new Understood.Told(two.told()), heard.scene()));
    return told.next() instanceof Settled next
        ? rest.apply(
                new Heard(next, two.wish(), two.understood(), heard.scene().with(told.entries())))
            .after(told)
        : told;
  }

  private Move toldAndWished(Heard heard, Report report, String wish, Understood understood) {
    var told = checkIns.told(heard.here(), report, Origin.TYPED, heard.scene());
    return rest.apply(
            new Heard((Settled) told.next(), wish, understood, heard.scene().with(told.entries())))
        .after(told);
  }

  /** The answer comes first, so that what was noted keeps its buttons. */
  private Move toldAndAnswered(Heard heard, Report report, String question, Answer answer) {
    return checkIns
        .told(Turns.asked(heard.here(), question, answer), report, Origin.TYPED, heard.scene())
        .after(List.of(answers.say(answer)));
  }

  /** "Pain 7 hands. help", "pain 5, should i take another": both are heard. */
  Optional<Move> asksShortly(Heard heard) {
    return asksShortly(heard, _ -> true);
  }

  /** The same of a medicine, which the article would answer with food. */
  Optional<Move> asksOfAMedicine(Heard heard) {
    return asksShortly(heard, Parts::areOfAMedicine);
  }

  private Optional<Move> asksShortly(Heard heard, Predicate<Parts> which) {
    return Optional.of(heard)
        .filter(TellsAndMore::mayTellAndAsk)
        .flatMap(_ -> AskedBesides.parts(heard.text()))
        .filter(which)
        .flatMap(parts -> AskedBesides.of(parts, heard.understood(), reading))
        .map(
            both ->
                both.understood() instanceof Understood.Question(var answer)
                    ? toldAndAnswered(heard, both.told(), both.question(), answer)
                    : toldAndWished(heard, both.told(), both.question(), both.understood()));
  }

  private static boolean mayTellAndAsk(Heard heard) {
    return heard.understood() instanceof Understood.Told
        || heard.understood() instanceof Understood.Question
        || heard.wishes();
  }

  /** "Pain 4. What helps with bloating?": the question is answered. */
  Optional<Move> asks(Heard heard) {
    var mayBoth =
        heard.understood() instanceof Understood.Told
            || heard.understood() instanceof Understood.Question;
    if (!mayBoth || !TwoInOne.mayBe(heard.text())) {
      return Optional.empty();
    }
    var here = heard.here();
    var open =
        heard.isCheckingIn()
            ? Optional.of(checkIns.asked(here, heard.scene()))
            : Optional.<List<Measure>>empty();
    return TwoInOne.of(heard.text(), reading, open, here.turns())
        .map(two -> toldAndAnswered(heard, two.told(), two.question(), two.answer()));
  }
}
