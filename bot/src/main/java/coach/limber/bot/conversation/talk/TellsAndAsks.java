package coach.limber.bot.conversation.talk;

import coach.limber.bot.conversation.day.CheckIns;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Heard;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Reading;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.dialogue.Turns;
import coach.limber.bot.conversation.meaning.Letter;
import coach.limber.bot.conversation.meaning.ToldAndAsked;
import coach.limber.bot.conversation.settled.Crew;
import coach.limber.bot.conversation.wording.Answers;
import coach.limber.knowledge.Context;
import coach.limber.knowledge.Understood;
import coach.limber.knowledge.answer.Answer;
import coach.limber.knowledge.language.AboutDay;
import coach.limber.knowledge.language.DayByDay;
import coach.limber.knowledge.language.Intent;
import coach.limber.knowledge.language.Measure;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A report and a question, whatever it is of: the question is answered as if it stood alone, or
 * said to be none of ours, and what was told is noted below it.
 */
public final class TellsAndAsks {
  private static final Pattern POINTS =
      Pattern.compile(
          "\\b(?:it|that|this|those|these|they|them)\\b|^(?:(?:and|but|so) )?(?:why|how come)(?:"
              + " though| then| so| now| do i)?\\W*$");

  private final CheckIns checkIns;
  private final Answers answers;
  private final Reading reading;
  private final Function<Heard, Move> alone;
  private final TellsAndMore ofTheArticle;

  /**
   * @param alone what follows from either part by itself
   */
  public TellsAndAsks(Crew crew, Function<Heard, Move> alone) {
    this.checkIns = crew.checkIns();
    this.answers = crew.answers();
    this.reading = crew.reading();
    this.alone = alone;
    this.ofTheArticle = new TellsAndMore(crew, alone);
  }

  /** Nothing if the text is not both. */
  public Optional<Move> said(Heard heard) {
    if (!heard.isIdle() && !heard.isCheckingIn()) {
      return Optional.empty();
    }
    var parts = ToldAndAsked.in(heard.text()).toList();
    return parts.isEmpty()
        ? withASigh(heard)
        : ofTheArticle
            .asksOfAMedicine(heard)
            .or(() -> both(heard, parts.stream().filter(part -> isOfDays(part, heard))))
            .or(() -> ofTheArticle.asks(heard))
            .or(() -> both(heard, parts.stream()));
  }

  /** Each day gets its own number, which a report alone would lose. */
  private static boolean isOfDays(ToldAndAsked parts, Heard heard) {
    return DayByDay.in(parts.tells(), heard.today()).isPresent();
  }

  private Optional<Move> both(Heard heard, Stream<ToldAndAsked> cuts) {
    return cuts.flatMap(parts -> both(heard, parts).stream()).findFirst();
  }

  /** A sigh is no question of which the report is lost. */
  private Optional<Move> withASigh(Heard heard) {
    return heard.tells()
        ? Optional.empty()
        : ToldAndAsked.withASigh(heard.text()).flatMap(tells -> telling(heard, tells)).map(alone);
  }

  /** The part that tells of the day, if it does. */
  private Optional<Heard> telling(Heard heard, String tells) {
    var context =
        new Context(heard.isCheckingIn(), checkIns.asked(heard.here(), heard.scene()), List.of());
    var understood = reading.read(tells, context);
    var tellsOfADay =
        ToldAndAsked.isALetter(heard.text())
            ? tellsOfItsDay(reading.read(Letter.ofADay(tells), context))
            : tellsOfADay(understood, context) || AboutDay.told(tells, heard.today()).isPresent();
    return tellsOfADay
        ? Optional.of(new Heard(heard.here(), tells, understood, heard.scene()))
        : Optional.empty();
  }

  /** In a letter much is named in passing: who gives a score and something besides means today. */
  private static boolean tellsOfItsDay(Understood understood) {
    return understood instanceof Understood.Told(var report)
        && report.value(Measure.PAIN).isPresent()
        && report.values().size() > 1;
  }

  /** What is of yesterday may be read as a correction; joints are named in many a question. */
  private static boolean tellsOfADay(Understood understood, Context context) {
    return switch (understood) {
      case Understood.Told(var report) ->
          !report.isEmpty()
              && (context.asked().contains(Measure.JOINTS)
                  || !report.only(Set.of(Measure.JOINTS)).equals(report));
      case Understood.Wish(var request) -> request.intent() == Intent.EDIT_LAST_ANSWER;
      case Understood.Question _,
          Understood.SmallTalk _,
          Understood.Doubt _,
          Understood.Foreign _,
          Understood.Danger _ ->
          false;
    };
  }

  private Optional<Move> both(Heard heard, ToldAndAsked parts) {
    return telling(heard, parts.tells()).flatMap(telling -> both(heard, telling, parts.question()));
  }

  /** The question is asked of a diary in which the rest is noted already. */
  private Optional<Move> both(Heard heard, Heard telling, String question) {
    var entries = alone.apply(telling).entries();
    var scene = heard.scene().with(entries);
    return entries.isEmpty()
        ? Optional.empty()
        : answered(heard, question, scene)
            .map(
                answer ->
                    alone
                        .apply(telling.from((Settled) answer.next()))
                        .after(withoutOpenQuestion(answer, heard.here(), scene)));
  }

  /** What is said to the question, if it changes nothing. */
  private Optional<Move> answered(Heard heard, String question, Scene scene) {
    var here = heard.here();
    var asked = understood(heard, question);
    if (asked instanceof Understood.Told || asked instanceof Understood.Danger) {
      return Optional.empty();
    }
    return Optional.of(
            POINTS.matcher(question).find()
                    && asked instanceof Understood.Question(Answer.Grounded answer)
                ? Move.to(Turns.asked(here, question, answer), answers.say(answer))
                : alone.apply(new Heard(here, question, asked, scene)))
        .filter(move -> changesNothing(here, move));
  }

  /** "Is that bad?" points at what was told with it, which only the whole text says. */
  private Understood understood(Heard heard, String question) {
    if (!POINTS.matcher(question).find()) {
      return reading.read(question, Context.fresh());
    }
    if (heard.isAnswered()) {
      return heard.understood();
    }
    var inTurn = reading.read(question, new Context(false, Turns.toLeanOn(heard.here())));
    if (inTurn.isAnswered()) {
      return inTurn;
    }
    var byItself = reading.read(question, Context.fresh());
    return byItself.isAnswered() ? byItself : inTurn;
  }

  private static boolean changesNothing(Settled here, Move move) {
    return move.next() instanceof Settled next
        && next.profile().equals(here.profile())
        && next.focus().equals(here.focus())
        && next.marks().equals(here.marks())
        && move.entries().isEmpty()
        && move.deeds().isEmpty();
  }

  /** That comes below what is noted, as it is then. */
  private List<Outbound> withoutOpenQuestion(Move answer, Settled here, Scene scene) {
    var pending = checkIns.again(here, scene);
    return answer.replies().stream().filter(reply -> !pending.contains(reply)).toList();
  }
}
