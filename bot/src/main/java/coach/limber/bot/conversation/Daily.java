package coach.limber.bot.conversation;

import coach.limber.bot.conversation.choices.Minors;
import coach.limber.bot.conversation.day.CheckIns;
import coach.limber.bot.conversation.day.FlareTalk;
import coach.limber.bot.conversation.day.HeldUp;
import coach.limber.bot.conversation.day.Mending;
import coach.limber.bot.conversation.dialogue.Ask;
import coach.limber.bot.conversation.dialogue.Chosen;
import coach.limber.bot.conversation.dialogue.Dialogue.Focus;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Heard;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Reading;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.dialogue.Turns;
import coach.limber.bot.conversation.diary.WeekTalk;
import coach.limber.bot.conversation.habits.PlainDeed;
import coach.limber.bot.conversation.life.Erasing;
import coach.limber.bot.conversation.life.Leaving;
import coach.limber.bot.conversation.life.OfTheCoach;
import coach.limber.bot.conversation.life.UnfitHabit;
import coach.limber.bot.conversation.meaning.RatedAt;
import coach.limber.bot.conversation.settled.Crew;
import coach.limber.bot.conversation.settled.FreeTalk;
import coach.limber.bot.conversation.settled.HowAreYou;
import coach.limber.bot.conversation.settled.Records;
import coach.limber.bot.conversation.settled.Taps;
import coach.limber.bot.conversation.settled.Wishes;
import coach.limber.bot.conversation.talk.BesidesTheDay;
import coach.limber.bot.conversation.talk.DayTalk;
import coach.limber.bot.conversation.talk.DiaryTalk;
import coach.limber.bot.conversation.talk.HabitTalk;
import coach.limber.bot.conversation.talk.HeardFirst;
import coach.limber.bot.conversation.talk.OpenTalk;
import coach.limber.bot.conversation.talk.OwnByName;
import coach.limber.bot.conversation.talk.TellsAndAsks;
import coach.limber.bot.conversation.talk.TimeTalk;
import coach.limber.bot.conversation.talk.ToAsk;
import coach.limber.bot.conversation.times.Schedules;
import coach.limber.bot.conversation.wording.CheckInWords;
import coach.limber.bot.conversation.wording.DataWords;
import coach.limber.bot.conversation.wording.OfTheQuestions;
import coach.limber.bot.diary.Entry.Origin;
import coach.limber.knowledge.Context;
import coach.limber.knowledge.Understood;
import coach.limber.knowledge.language.Intent;
import coach.limber.knowledge.language.Report;
import coach.limber.knowledge.language.Request;
import coach.limber.knowledge.language.WhenWish;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Life after the first meeting: what a settled person says and taps. What was asked last decides
 * who hears it; the rules of each stand in their order in {@link OpenTalk}, {@link BesidesTheDay},
 * {@link DayTalk}, {@link FreeTalk} and {@link ToAsk}.
 */
final class Daily {
  private static final Set<Intent> ENDS_THE_DAY =
      Set.of(Intent.SKIP_CHECKIN, Intent.SNOOZE, Intent.PAUSE, Intent.GOODBYE);

  private final CheckIns checkIns;
  private final Reading reading;
  private final Records records;
  private final Wishes wishes;
  private final UnfitHabit unfitHabit;
  private final HeldUp heldUp;
  private final HeardFirst heardFirst;
  private final DayTalk dayTalk;
  private final DiaryTalk diaryTalk;
  private final FreeTalk freeTalk;
  private final OpenTalk openTalk;
  private final ToAsk toAsk;
  private final HowAreYou howAreYou;
  private final TellsAndAsks tellsAndAsks;
  private final Taps taps;

  Daily(Crew crew, OfTheCoach ofTheCoach, UnfitHabit unfitHabit) {
    this.checkIns = crew.checkIns();
    this.reading = crew.reading();
    this.records = crew.records();
    this.wishes = crew.wishes();
    this.unfitHabit = unfitHabit;
    this.heldUp = new HeldUp(checkIns);
    this.heardFirst = new HeardFirst(checkIns, reading, crew.answers());
    this.dayTalk = new DayTalk(reading, checkIns);
    this.diaryTalk = new DiaryTalk(reading, checkIns, records);
    var timeTalk = new TimeTalk(crew.settings(), crew.asking(), checkIns, crew.oneDays());
    this.freeTalk = new FreeTalk(crew, ofTheCoach);
    this.openTalk =
        new OpenTalk(crew, new BesidesTheDay(crew, ofTheCoach, timeTalk), dayTalk, freeTalk);
    this.toAsk = new ToAsk(crew, timeTalk, openTalk, freeTalk);
    this.howAreYou = new HowAreYou(checkIns, freeTalk);
    this.tellsAndAsks = new TellsAndAsks(crew, this::one);
    this.taps = new Taps(crew, howAreYou);
  }

  Mending mending() {
    return dayTalk.mending();
  }

  // What they say

  Move said(Heard heard) {
    var here = heard.here();
    var scene = heard.scene();
    var move = fit(here, Leaving.andAll(here, heard.text(), heard(heard), scene), scene);
    var all = endsTheDay(heard) ? move : heldUp.after(here, move, scene);
    return checkIns.rememberingQuestion(
        here, rememberingTimes(heard, rememberingChoice(here, notedSince(all), scene)), scene);
  }

  private static Move notedSince(Move move) {
    return !move.entries().isEmpty() && move.next() instanceof Settled next
        ? move.on(Turns.withoutShown(next))
        : move;
  }

  /** Nobody is nudged towards what may harm them, in whatever words they ask for it. */
  private Move fit(Settled here, Move move, Scene scene) {
    return unfitHabit
        .instead(here, move, scene)
        .map(instead -> checkIns.askingAgain(instead, scene))
        .orElse(move);
  }

  /** What was chosen before is kept, so that they can have it back. */
  private static Move rememberingChoice(Settled before, Move move, Scene scene) {
    return move.next() instanceof Settled next && !next.profile().equals(before.profile())
        ? move.on(next.with(new Chosen.Before(before.profile(), scene.at())))
        : move;
  }

  /** Right after talk of times a bare number may be one, be it that something else came between. */
  private static Move rememberingTimes(Heard heard, Move move) {
    return move.next() instanceof Settled next
            && (isOfTimes(heard.here().focus())
                || isOfTimes(next.focus())
                || !next.profile().timetable().equals(heard.here().profile().timetable())
                || WhenWish.isIn(heard.text()))
        ? move.on(
            next.with(next.marks().with(next.marks().lately().speakingOfTimes(heard.scene().at()))))
        : move;
  }

  private static boolean isOfTimes(Focus focus) {
    return focus instanceof Focus.Asked(var ask)
        && switch (ask) {
          case Ask.When _, Ask.WhichHalf _, Ask.Twice _ -> true;
          case Ask.Consent _,
              Ask.Where _,
              Ask.IsThisZone _,
              Ask.WhichHabit _,
              Ask.WhichCue _,
              Ask.WhichStep _ ->
              false;
        };
  }

  /** Who wants no more questions for now is not asked the one that waits. */
  private static boolean endsTheDay(Heard heard) {
    return heard.understood() instanceof Understood.Wish(var request)
        && ENDS_THE_DAY.contains(request.intent());
  }

  private Move heard(Heard heard) {
    if (Minors.isSaidIn(heard.text()) && !(heard.here().focus() instanceof Focus.AskedAge)) {
      return Minors.ask(heard.here());
    }
    if (PlainDeed.isAllOf(heard)) {
      return freeTalk.asRead(heard);
    }
    if (heard.isFigures()) {
      return asSaid(heard);
    }
    return openTalk
        .manyThings(heard)
        .or(() -> tellsAndAsks.said(heard))
        .orElseGet(() -> one(heard));
  }

  private Move one(Heard heard) {
    return RatedAt.in(heard.text())
        .filter(_ -> heard.isIdle() || heard.isCheckingIn())
        .map(number -> rated(heard, number))
        .orElseGet(() -> asSaid(heard));
  }

  /** Of the open question if that is of numbers, else of the pain. */
  private Move rated(Heard heard, String number) {
    var asked = checkIns.asked(heard.here(), heard.scene());
    var words = heard.isCheckingIn() && asked.isEmpty() ? number : "pain " + number;
    return asSaid(
        new Heard(
            heard.here(),
            words,
            reading.read(words, new Context(heard.isCheckingIn(), asked, List.of())),
            heard.scene()));
  }

  private Move asSaid(Heard heard) {
    return heardFirst
        .said(heard.here(), heard.text(), heard.understood(), heard.scene())
        .or(() -> ofTheDiary(heard))
        .or(() -> ofTheDifference(heard))
        .orElseGet(() -> toFocus(heard));
  }

  /** What asks after one's past is read before anything is noted of it. */
  private Optional<Move> ofTheDiary(Heard heard) {
    if (heard.isFigures() || HabitTalk.asksHowItGoes(heard.here(), heard.text())) {
      return Optional.empty();
    }
    return switch (heard.here().focus()) {
      case Focus.Asked _, Focus.AskedToErase _, Focus.AskedAge _ -> Optional.empty();
      case Focus.Idle _,
          Focus.CheckingIn _,
          Focus.AskedHow _,
          Focus.AskedWhatToMend _,
          Focus.AskedAgain _,
          Focus.AskedOwnAgain _,
          Focus.AskedWhatWasDifferent _ ->
          diaryTalk
              .said(heard.here(), openTalk.spelled(heard.text()), heard.understood(), heard.scene())
              .or(
                  () ->
                      WeekTalk.said(heard.here(), heard.text(), heard.scene())
                          .map(move -> checkIns.askingAgain(move, heard.scene())));
    };
  }

  /** "Bloated i suppose, wait what's the difference …": what is told is kept. */
  private Optional<Move> ofTheDifference(Heard heard) {
    return heard.here().focus() instanceof Focus.Asked
        ? Optional.empty()
        : OfTheQuestions.besidesTheDifference(heard.text()).map(told -> difference(heard, told));
  }

  private Move difference(Heard heard, String told) {
    var here = heard.here();
    var report = reading.told(told);
    return report.isEmpty()
        ? checkIns.explained(here, CheckInWords.BLOATED_OR_GASSY, heard.scene())
        : checkIns
            .told(here, report, Origin.TYPED, heard.scene())
            .after(List.of(new Outbound.Text(CheckInWords.BLOATED_OR_GASSY)));
  }

  /** What was asked is answered, or else anything may be said. */
  private Move toFocus(Heard heard) {
    var here = heard.here();
    var text = heard.text();
    var scene = heard.scene();
    return switch (here.focus()) {
      case Focus.Asked(var ask) -> toAsk.said(ask, heard);
      case Focus.AskedToErase(int asked) -> toErase(heard, asked);
      case Focus.AskedAge() -> Minors.said(here, text);
      case Focus.AskedHow _ -> howAreYou.said(heard);
      case Focus.AskedWhatToMend(var day) ->
          heard.understood() instanceof Understood.Told(Report report) && !report.isEmpty()
              ? records.mend(here, day, report, scene)
              : openTalk.hear(heard.from(new Focus.Idle()));
      case Focus.AskedAgain asked ->
          dayTalk
              .again(heard, asked)
              .orElseGet(() -> openTalk.hear(heard.from(DayTalk.before(here, asked))));
      case Focus.AskedOwnAgain asked ->
          dayTalk
              .again(heard, asked)
              .orElseGet(() -> openTalk.hear(heard.from(OwnByName.before(here, asked))));
      case Focus.AskedWhatWasDifferent(var day) ->
          FlareTalk.said(here, day, text, heard.understood(), scene)
              .orElseGet(() -> openTalk.hear(heard.from(new Focus.Idle())));
      case Focus.Idle() ->
          FlareTalk.typed(here, text, heard.understood(), scene)
              .or(() -> Schedules.lasting(here, text, scene))
              .orElseGet(() -> openTalk.hear(heard));
      case Focus.CheckingIn _ ->
          FlareTalk.typed(here, text, heard.understood(), scene)
              .map(move -> move.saying(checkIns.pending(here, scene)))
              .orElseGet(() -> openTalk.hear(heard));
    };
  }

  /**
   * A question, or a wish for a copy, is answered before it is asked again; else only yes is yes.
   */
  private Move toErase(Heard heard, int asked) {
    if (Erasing.wantsACopy(heard.text())) {
      return wishes
          .grant(heard.here(), new Request(Intent.EXPORT_DATA), heard.text(), heard.scene())
          .saying(Erasing.question(asked));
    }
    if (Erasing.isAnswer(heard.text())) {
      return Erasing.said(heard.here(), asked, heard.text());
    }
    if (Erasing.isFirst(heard.text(), heard.understood())) {
      return freeTalk.alone(heard).saying(Erasing.question(asked));
    }
    return heard.tells()
        ? openTalk
            .hear(heard.from(new Focus.Idle()))
            .after(List.of(new Outbound.Text(DataWords.KEPT)))
        : Erasing.said(heard.here(), asked, heard.text());
  }

  // What they tap

  Move tapped(Settled here, String choice, Scene scene) {
    if (here.focus() instanceof Focus.AskedAge) {
      return Minors.tapped(here, choice);
    }
    return choice.startsWith(CheckIns.PREFIX)
        ? notedSince(checkIns.tapped(here, choice, scene))
        : rememberingChoice(
            here, heldUp.after(here, taps.tapped(here, choice, scene), scene), scene);
  }
}
