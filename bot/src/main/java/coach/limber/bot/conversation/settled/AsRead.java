package coach.limber.bot.conversation.settled;

import coach.limber.bot.conversation.day.CheckIns;
import coach.limber.bot.conversation.day.OneMore;
import coach.limber.bot.conversation.dialogue.Heard;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Reading;
import coach.limber.bot.conversation.dialogue.Turns;
import coach.limber.bot.conversation.habits.HabitDone;
import coach.limber.bot.conversation.life.Dangers;
import coach.limber.bot.conversation.meaning.NoWish;
import coach.limber.bot.conversation.meaning.OfFoods;
import coach.limber.bot.conversation.meaning.TwoNumbers;
import coach.limber.bot.conversation.meaning.YesNo;
import coach.limber.bot.conversation.wording.Answers;
import coach.limber.bot.conversation.wording.CheckInWords;
import coach.limber.bot.conversation.wording.CoachWords;
import coach.limber.bot.conversation.wording.ForeignWords;
import coach.limber.bot.conversation.wording.KindWords;
import coach.limber.bot.conversation.wording.NotedWords;
import coach.limber.bot.conversation.wording.SmallWords;
import coach.limber.bot.diary.Entry.Origin;
import coach.limber.knowledge.Turn;
import coach.limber.knowledge.Understood;
import coach.limber.knowledge.answer.Answer;
import coach.limber.knowledge.language.Greetings;
import coach.limber.knowledge.language.Intent;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.QuestionForm;
import coach.limber.knowledge.language.Report;
import coach.limber.knowledge.language.Request;
import java.util.List;
import java.util.Optional;

/** What follows from a text as the reader takes it, where no rule has heard more in its words. */
final class AsRead {
  private final Answers answers;
  private final CheckIns checkIns;
  private final Reading reading;
  private final Wishes wishes;

  AsRead(Crew crew) {
    this.answers = crew.answers();
    this.checkIns = crew.checkIns();
    this.reading = crew.reading();
    this.wishes = crew.wishes();
  }

  Move of(Heard heard) {
    var here = heard.here();
    return switch (heard.understood()) {
      case Understood.Question(Answer.NotCovered(var kind, _))
          when heard.isCheckingIn()
              && kind == Answer.Kind.FAR
              && !QuestionForm.asks(heard.text()) ->
          unclear(heard);
      case Understood.Question(Answer.Grounded again) when QuestionForm.isSurprise(heard.text()) ->
          Move.to(here, answers.brief(again)).saying(pending(heard));
      case Understood.Question(var answer) ->
          Move.to(Turns.asked(here, heard.text(), answer), answers.say(answer))
              .saying(pending(heard));
      case Understood.Doubt() -> Move.to(here, answers.evidence(Turns.shownLast(here)));
      case Understood.Wish(var request) ->
          greetedInTheirs(heard, request)
              .or(
                  () ->
                      NoWish.told(request.intent(), heard.text())
                          .map(words -> toldOnly(heard.inOther(words))))
              .orElseGet(() -> wishes.grant(here, request, heard.text(), heard.scene()));
      case Understood.Told(var report) -> told(heard, report);
      case Understood.SmallTalk(var kind) -> smallTalk(heard, kind);
      case Understood.Foreign(var language) ->
          heard.answered(ForeignWords.in(language)).saying(pending(heard));
      case Understood.Danger(var concern, var rest) ->
          Dangers.halt(here, heard.text(), concern, rest, heard.scene());
    };
  }

  private static Optional<Move> greetedInTheirs(Heard heard, Request request) {
    return request.intent() == Intent.GREETING
        ? Greetings.in(heard.text())
            .map(language -> heard.answered(ForeignWords.greeting(language)))
        : Optional.empty();
  }

  /** What was taken for a wish and is none. */
  private Move toldOnly(Heard heard) {
    var report = reading.told(heard.text());
    return report.isEmpty()
        ? heard.answered(CoachWords.VAGUE).saying(pending(heard))
        : told(heard, report);
  }

  private Move told(Heard heard, Report report) {
    var text = heard.text();
    var here = Turns.told(heard.here(), text);
    var all = HabitDone.besides(text, report, here.profile().habits().plans());
    var told =
        checkIns.told(
            here, OneMore.of(text, all, here, heard.scene()), Origin.TYPED, heard.scene());
    if (TwoNumbers.areIn(text) && TwoNumbers.isTheHighestOf(text, all)) {
      return told.after(List.of(new Outbound.Text(NotedWords.ONE_NUMBER)));
    }
    return report.value(Measure.TRIGGERS).isEmpty() && OfFoods.leavesOutAKind(text)
        ? told.after(List.of(new Outbound.Text(NotedWords.NOT_WHAT_WAS_LEFT_OUT)))
        : told;
  }

  private Move smallTalk(Heard said, String kind) {
    var heard = Turn.tells(said.text()) ? said.from(Turns.told(said.here(), said.text())) : said;
    var feeling = KindWords.toFeeling(heard.text());
    if (feeling.isPresent()) {
      return heard.answered(feeling.get()).saying(pending(heard));
    }
    if (!heard.isCheckingIn()) {
      return heard.answered(SmallWords.to(kind, heard.text()));
    }
    return switch (kind) {
      case "thanks", "goodbye", "compliment", "good_news", "laugh", "emoji" ->
          heard.answered(SmallWords.to(kind, heard.text()));
      case "ok_ack" -> nodded(heard);
      case "venting", "greeting", "how_are_you", "why_ask", "complaint", "insult" ->
          heard.answered(SmallWords.to(kind, heard.text())).saying(pending(heard));
      default -> YesNo.of(heard.text()) == YesNo.YES ? nodded(heard) : unclear(heard);
    };
  }

  /** Words that do not answer the open question, nor anything else. */
  private Move unclear(Heard heard) {
    return heard.answered(CheckInWords.TAP_OR_PASS).saying(pending(heard));
  }

  /** A nod answers nothing: the open question again, or that it waits. */
  private Move nodded(Heard heard) {
    var pending = pending(heard);
    return pending.isEmpty()
        ? heard.answered(CheckInWords.IT_CAN_WAIT)
        : Move.to(heard.here(), pending);
  }

  private List<Outbound> pending(Heard heard) {
    return checkIns.pending(heard.here(), heard.scene());
  }
}
