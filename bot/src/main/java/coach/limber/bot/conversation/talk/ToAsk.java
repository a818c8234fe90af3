package coach.limber.bot.conversation.talk;

import coach.limber.bot.conversation.choices.Asking;
import coach.limber.bot.conversation.choices.Interruption;
import coach.limber.bot.conversation.dialogue.Ask;
import coach.limber.bot.conversation.dialogue.Ask.Told;
import coach.limber.bot.conversation.dialogue.Dialogue.Focus;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Heard;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Rule;
import coach.limber.bot.conversation.dialogue.Rules;
import coach.limber.bot.conversation.life.CareSought;
import coach.limber.bot.conversation.meaning.YesNo;
import coach.limber.bot.conversation.settled.Crew;
import coach.limber.bot.conversation.settled.FreeTalk;
import coach.limber.bot.conversation.settled.Settings;
import coach.limber.bot.conversation.wording.HabitWords;
import coach.limber.bot.conversation.wording.MeetingWords;
import coach.limber.bot.conversation.wording.SettingWords;
import coach.limber.bot.conversation.wording.TimeWords;
import coach.limber.knowledge.Understood;
import coach.limber.knowledge.language.Intent;
import coach.limber.knowledge.language.SmallLetters;
import coach.limber.knowledge.language.WhenWish;
import coach.limber.knowledge.language.WholeForm;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** An answer to a setting's question, unless the text is plainly something else. */
public final class ToAsk {
  /** What is said while this is asked. */
  private record Reply(Ask ask, Heard heard) {
    String text() {
      return heard.text();
    }

    /** Whether what is said of anything else would do for an answer, too. */
    boolean mayBeAnything() {
      return Interruption.takesAnyWords(ask);
    }
  }

  private static final WholeForm OF_THE_QUESTIONS =
      WholeForm.of(
          "(?:(?:please|pls|and|also|ok|now|no|but|can you|could you|actually)[,"
              + " ]+){0,3}(?:(?:don'?t|do not|never|stop|quit|no more)"
              + " (?:ask(?:ing)?|track(?:ing)?|check(?:ing)? on)\\b.{2,40}|ask(?:ing)? (?:me"
              + " )?about\\b.{2,40}|untrack\\b.{2,40}|track (?:my|the)\\b.{2,40})");

  private final Asking asking;
  private final Settings settings;
  private final TimeTalk timeTalk;
  private final OpenTalk openTalk;
  private final FreeTalk freeTalk;
  private final Rules<Reply> rules =
      Rules.of(
          rule(
              "cancelled",
              "first: \"cancel\" would do for the name of a habit",
              ToAsk::isCancelled,
              ToAsk::noChange),
          new Rule<>(
              "no habit of ours",
              "before the interruptions: it is an answer, but one that we cannot take",
              this::besidesTheHabit),
          new Rule<>(
              "care sought", "\"seen the gp\" is neither a habit nor its moment", this::careSought),
          rule(
              "of the questions",
              "\"don't ask about stress\" is neither a habit nor its moment",
              said -> said.mayBeAnything() && OF_THE_QUESTIONS.fits(SmallLetters.of(said.text())),
              said -> again(said, ofTheDay(said))),
          rule(
              "interruption",
              "what is plainly something else is not read as an answer",
              said -> Interruption.of(said.ask(), said.text(), said.heard().understood()),
              this::besides),
          rule(
              "when we ask",
              "\"when do you ask me?\" names no time to be asked at",
              said -> WhenWish.isIn(said.text()) && !said.mayBeAnything(),
              this::whenWeAsk),
          rule(
              "tells of the day",
              "\"pain 8\" is no eight o'clock",
              said ->
                  !said.mayBeAnything()
                      && said.heard().tells()
                      && ToldEarly.namesANumber(said.text()),
              this::ofTheDay),
          new Rule<>("times", "more than one time is more than an answer", this::times),
          new Rule<>("answer", "what is left is read as an answer", this::answer),
          rule(
              "no",
              "after the answer: to some questions no is one",
              said -> YesNo.of(said.text()) == YesNo.NO && !said.mayBeAnything(),
              ToAsk::noChange),
          rule(
              "something else",
              "last: no answer after all, so the reader's word counts",
              said -> said.heard().wishes() || said.heard().isAnswered(),
              this::besides),
          new Rule<>(
              "known at any other time",
              "last of all: what is no answer is heard as if nothing were asked",
              this::taken));

  public ToAsk(Crew crew, TimeTalk timeTalk, OpenTalk openTalk, FreeTalk freeTalk) {
    this.asking = crew.asking();
    this.settings = crew.settings();
    this.timeTalk = timeTalk;
    this.openTalk = openTalk;
    this.freeTalk = freeTalk;
  }

  private static Rule<Reply> rule(
      String name, String whyHere, Predicate<Reply> isIt, Function<Reply, Move> does) {
    return new Rule<>(name, whyHere, said -> Optional.of(said).filter(isIt).map(does));
  }

  public Move said(Ask ask, Heard heard) {
    return rules
        .hear(new Reply(ask, heard))
        .orElseGet(() -> heard.answered(MeetingWords.again(ask)));
  }

  private static boolean isCancelled(Reply said) {
    return said.heard().understood() instanceof Understood.Wish(var request)
        && request.intent() == Intent.CANCEL;
  }

  private static Move noChange(Reply said) {
    return said.heard().from(new Focus.Idle()).answered(SettingWords.NO_CHANGE);
  }

  private Optional<Move> besidesTheHabit(Reply said) {
    return HabitWords.besides(said.ask(), said.text())
        .map(words -> said.heard().answered(words).saying(question(said)));
  }

  private Optional<Move> careSought(Reply said) {
    return CareSought.answer(said.text())
        .map(words -> said.heard().answered(words).saying(question(said)));
  }

  private Move ofTheDay(Reply said) {
    return openTalk.hear(said.heard().from(new Focus.Idle()));
  }

  private Move whenWeAsk(Reply said) {
    var heard = said.heard();
    return heard
        .answered(SettingWords.askedAt(TimeWords.asked(heard.here().profile(), heard.today())))
        .saying(question(said));
  }

  /** What is said of times when a time is asked for may be more than one time. */
  private Optional<Move> times(Reply said) {
    var heard = said.heard();
    return said.mayBeAnything()
            || asking.answersTwice(said.ask(), said.text())
            || asking.namesOtherHalf(said.ask(), said.text())
        ? Optional.empty()
        : timeTalk
            .said(heard.here(), said.text(), heard.scene())
            .map(move -> isOfItsDaysAlone(said) ? again(said, move) : move);
  }

  private Optional<Move> answer(Reply said) {
    var heard = said.heard();
    var told = asking.read(said.ask(), said.text(), heard.scene().at());
    return told instanceof Told.Nothing
        ? Optional.empty()
        : Optional.of(settings.on(heard.here(), said.ask(), told, heard.scene()));
  }

  /**
   * After a question of theirs, or a report, ours is asked again; what they want comes in its
   * place.
   */
  private Move besides(Reply said) {
    var heard = said.heard();
    if (heard.understood() instanceof Understood.Question) {
      return freeTalk.alone(heard).saying(question(said));
    }
    var move = freeTalk.alone(heard.from(new Focus.Idle()));
    return heard.tells()
            && move.next() instanceof Settled next
            && next.focus() instanceof Focus.Idle
        ? move.on(next.with(heard.here().focus())).saying(question(said))
        : move;
  }

  /** "Going to spain on friday for a week" is taken up, and ours is asked again. */
  private Optional<Move> taken(Reply said) {
    var heard = said.heard().from(new Focus.Idle());
    return said.mayBeAnything()
        ? Optional.empty()
        : openTalk.known(heard).or(() -> freeTalk.journey(heard)).map(move -> again(said, move));
  }

  /** "Only weekdays" leaves open which half of the day is meant. */
  private boolean isOfItsDaysAlone(Reply said) {
    return said.ask() instanceof Ask.WhichHalf && asking.isOfDaysAlone(said.ask(), said.text());
  }

  /** Ours once more, if nothing else is asked now. */
  private Move again(Reply said, Move move) {
    return move.next() instanceof Settled next && next.focus() instanceof Focus.Idle
        ? move.on(next.with(said.heard().here().focus())).saying(question(said))
        : move;
  }

  private Outbound question(Reply said) {
    return asking.question(said.ask(), said.heard().scene().at());
  }
}
