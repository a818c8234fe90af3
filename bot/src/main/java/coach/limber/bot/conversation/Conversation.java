package coach.limber.bot.conversation;

import coach.limber.bot.conversation.choices.Asking;
import coach.limber.bot.conversation.choices.Interruption;
import coach.limber.bot.conversation.choices.Minors;
import coach.limber.bot.conversation.day.CheckIns;
import coach.limber.bot.conversation.day.Condolence;
import coach.limber.bot.conversation.day.FlareTalk;
import coach.limber.bot.conversation.day.Mending;
import coach.limber.bot.conversation.dialogue.Ask;
import coach.limber.bot.conversation.dialogue.Chance;
import coach.limber.bot.conversation.dialogue.Code;
import coach.limber.bot.conversation.dialogue.Deed;
import coach.limber.bot.conversation.dialogue.Desk;
import coach.limber.bot.conversation.dialogue.Dialogue;
import coach.limber.bot.conversation.dialogue.Dialogue.Focus;
import coach.limber.bot.conversation.dialogue.Dialogue.Gone;
import coach.limber.bot.conversation.dialogue.Dialogue.Guest;
import coach.limber.bot.conversation.dialogue.Dialogue.Halted;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Dialogue.Stranger;
import coach.limber.bot.conversation.dialogue.Dialogue.Whereabouts;
import coach.limber.bot.conversation.dialogue.Heard;
import coach.limber.bot.conversation.dialogue.Inbound;
import coach.limber.bot.conversation.dialogue.Marks.Care;
import coach.limber.bot.conversation.dialogue.Memory;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Presence;
import coach.limber.bot.conversation.dialogue.Reading;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.dialogue.Step;
import coach.limber.bot.conversation.dialogue.Timetable;
import coach.limber.bot.conversation.dialogue.Turns;
import coach.limber.bot.conversation.diary.WeekMessage;
import coach.limber.bot.conversation.life.AfterDanger;
import coach.limber.bot.conversation.life.Dangers;
import coach.limber.bot.conversation.life.Erasing;
import coach.limber.bot.conversation.life.Linking;
import coach.limber.bot.conversation.life.OfTheCoach;
import coach.limber.bot.conversation.life.PerhapsOfUs;
import coach.limber.bot.conversation.life.Slip;
import coach.limber.bot.conversation.life.UnfitHabit;
import coach.limber.bot.conversation.life.WhoElseReads;
import coach.limber.bot.conversation.meaning.AnswerFirst;
import coach.limber.bot.conversation.meaning.Courtesy;
import coach.limber.bot.conversation.meaning.LaterOrShorter;
import coach.limber.bot.conversation.meaning.Passing;
import coach.limber.bot.conversation.meaning.YesNo;
import coach.limber.bot.conversation.settled.Crew;
import coach.limber.bot.conversation.settled.NudgeOnceMore;
import coach.limber.bot.conversation.settled.Nudges;
import coach.limber.bot.conversation.talk.ToldEarly;
import coach.limber.bot.conversation.times.Homecoming;
import coach.limber.bot.conversation.times.Moving;
import coach.limber.bot.conversation.times.OtherPlace;
import coach.limber.bot.conversation.times.OtherTime;
import coach.limber.bot.conversation.times.Prompt;
import coach.limber.bot.conversation.times.Reminder;
import coach.limber.bot.conversation.times.Snooze;
import coach.limber.bot.conversation.wording.Answers;
import coach.limber.bot.conversation.wording.Asides;
import coach.limber.bot.conversation.wording.CoachWords;
import coach.limber.bot.conversation.wording.ForeignWords;
import coach.limber.bot.conversation.wording.HabitWords;
import coach.limber.bot.conversation.wording.MeetingWords;
import coach.limber.bot.conversation.wording.OfTheQuestions;
import coach.limber.bot.conversation.wording.PauseWords;
import coach.limber.bot.conversation.wording.SafetyWords;
import coach.limber.bot.conversation.wording.SettingWords;
import coach.limber.bot.conversation.wording.SmallWords;
import coach.limber.bot.diary.Entry;
import coach.limber.knowledge.Context;
import coach.limber.knowledge.Reader;
import coach.limber.knowledge.Understood;
import coach.limber.knowledge.checkin.AnswerInWords;
import coach.limber.knowledge.checkin.UnsureAnswer;
import coach.limber.knowledge.language.AboutDay;
import coach.limber.knowledge.language.Intent;
import coach.limber.knowledge.language.Languages;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.QuestionForm;
import coach.limber.knowledge.language.Rhetorical;
import coach.limber.knowledge.language.WhenWish;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The one function that decides: what is said now, what is kept, where the person stands next. It
 * reads no clock and no store and sends nothing. Every text passes the reader, and so the red-flag
 * check, before anything else is done with it.
 */
public final class Conversation {
  private static final Pattern BESIDES_THE_PLACE =
      Pattern.compile("[^,.;]{2,40}(?:[,.;] *(?:and )?| and )(?<rest>.{3,200})");

  private static final Set<Intent> YOUNG_HEAR_THE_SAME =
      Set.of(Intent.HELP, Intent.START, Intent.GREETING);

  private final Desk desk;
  private final Reading reading;
  private final Asking asking;
  private final Answers answers;
  private final Asides asides;
  private final CheckIns checkIns;
  private final Meeting meeting;
  private final MeetingTalk meetingTalk;
  private final OfTheCoach ofTheCoach;
  private final UnfitHabit unfitHabit;
  private final Daily daily;
  private final LongForm longForm;
  private final Agenda agenda;

  public Conversation(Desk desk) {
    this.desk = desk;
    this.reading = new AnswerFirst(desk.reading());
    this.asking = new Asking(desk.coaching(), desk.places());
    this.answers = new Answers(desk.knowledge());
    this.asides = new Asides(answers);
    this.checkIns = new CheckIns(desk.coaching());
    this.meeting = new Meeting(asking);
    this.meetingTalk = new MeetingTalk(meeting, asking);
    var prompt = new Prompt(checkIns);
    this.ofTheCoach = new OfTheCoach(desk.coaching());
    this.unfitHabit = new UnfitHabit(desk.reading(), desk.coaching());
    this.daily =
        new Daily(
            Crew.of(asking, answers, checkIns, prompt, desk.reading()), ofTheCoach, unfitHabit);
    this.longForm = new LongForm(desk.reading(), daily, checkIns);
    var nudges = new Nudges(desk.coaching());
    this.agenda =
        new Agenda(
            List.of(
                new Homecoming(),
                new Snooze(prompt),
                prompt,
                new Reminder(checkIns),
                new WeekMessage(checkIns),
                new NudgeOnceMore(nudges),
                nudges));
  }

  /** What follows from this event for a person of whom we know this. */
  public Step next(Memory memory, Inbound event) {
    var home = memory.links().home(event.person());
    var at = Scene.ofItsOwn(event.at(), memory.diary());
    var scene = new Scene(at, memory.diary(), Chance.of(home, memory.crowd()));
    var here = back(memory.dialogue(), scene);
    var heard = Presence.heard(here, event.at());
    var move = FlareTalk.marked(move(memory, here, heard, event, scene), scene);
    var all = event instanceof Inbound.Said && isReturn(here, move) ? welcomed(move) : move;
    return new Step(
        all.next(),
        WhoElseReads.told(event.person().channel(), all.replies()),
        all.entries().stream().map(entry -> entry.by(event.message())).toList(),
        all.deeds(),
        agenda.wakeAt(all.next(), sceneAfter(all, memory, scene)));
  }

  /**
   * What is done with an event that we failed at: all stays as it is, and the person is told. The
   * time of the next alarm is found out anew a minute later.
   */
  public static Step excuse(Memory memory, Instant at) {
    return new Step(
        memory.dialogue(),
        List.of(new Outbound.Text(CoachWords.OUR_FAULT)),
        List.of(),
        Set.of(),
        at.plus(Duration.ofMinutes(1)));
  }

  /** Whoever joins another diary goes on from what is noted in both. */
  private static Scene sceneAfter(Move move, Memory memory, Scene scene) {
    return move.deeds().contains(Deed.JOIN)
            && memory.links().code() instanceof Code.Opens(var home, _, var both)
        ? new Scene(scene.at(), both, Chance.of(home, memory.crowd()))
        : scene.with(move.entries());
  }

  /** Of what would have come to someone who was gone, nothing comes when they return. */
  private Dialogue back(Dialogue here, Scene scene) {
    if (here instanceof Gone(Settled before)) {
      return agenda.keepQuiet(before, scene).next();
    }
    return here instanceof Gone(var before) ? before : here;
  }

  /** After days without a word: a warm word first, and none about the days. */
  private static boolean isReturn(Dialogue before, Move move) {
    return Presence.isReturn(before) && move.next() instanceof Settled;
  }

  private static Move welcomed(Move move) {
    var greeting = new Outbound.Text(SmallWords.to("greeting"));
    return move.replies().contains(greeting)
        ? move
        : move.after(List.of(new Outbound.Text(PauseWords.GOOD_TO_HEAR)));
  }

  /** {@code heard} is where they stand once it is noted that they spoke. */
  private Move move(Memory memory, Dialogue here, Dialogue heard, Inbound event, Scene scene) {
    return switch (event) {
      case Inbound.Said said ->
          linking(memory, heard, said)
              .orElseGet(() -> replied(heard, said.text(), memory.answered(), scene));
      case Inbound.Edited edited -> edited(heard, edited, scene);
      case Inbound.Deleted deleted -> deleted(memory.dialogue(), heard, deleted, scene);
      case Inbound.Sent sent -> sent(heard, sent, scene);
      case Inbound.Mentioned mentioned -> mentioned(memory.dialogue(), mentioned.text());
      case Inbound.Tapped tapped ->
          Linking.of(memory.links(), heard, tapped)
              .orElseGet(() -> tapped(heard, tapped.choice(), scene));
      case Inbound.Filled form -> filled(heard, form, scene);
      case Inbound.Opened opened -> opened(here, opened);
      case Inbound.Moved moved when moved.shown() -> shown(heard, moved);
      case Inbound.Moved(_, _, var at, var zone, _, _) -> Moving.to(zone, here, at, asking);
      case Inbound.TimeCame _ -> timeCame(memory.dialogue(), scene);
      case Inbound.Left(var person, _, _) ->
          Move.to(memory.links().reachElsewhere(person) ? here : new Gone(here));
    };
  }

  /** What joins this chat to another of the same person, unless it is something dangerous. */
  private Optional<Move> linking(Memory memory, Dialogue here, Inbound.Said said) {
    return Linking.of(memory.links(), here, said)
        .filter(
            _ -> !(desk.reading().read(said.text(), Context.fresh()) instanceof Understood.Danger));
  }

  /** Who answers the message of an earlier check-in speaks of its day, unless they name another. */
  private Move replied(Dialogue here, String text, String answered, Scene scene) {
    var day = CheckIns.day(answered);
    if (day.isEmpty()
        || !(here instanceof Settled settled)
        || AboutDay.named(text, settled.profile().dayAt(scene.at())).isPresent()) {
      return said(here, text, scene);
    }
    var asked = settled.with(new Focus.CheckingIn(day.get()));
    return desk.reading().read(text, context(asked, scene)) instanceof Understood.Told(var report)
            && !report.isEmpty()
        ? checkIns.toldLate(settled, day.get(), report, scene)
        : said(here, text, scene);
  }

  /** What an edited message had noted is taken back before it is read anew. */
  private Move edited(Dialogue here, Inbound.Edited edited, Scene scene) {
    var settled = here instanceof Halted(Settled before, _, _, _, _) ? before : here;
    var taken = daily.mending().without(edited.original(), scene);
    if (!(settled instanceof Settled person) || taken.isEmpty()) {
      return said(here, edited.text(), scene);
    }
    var move = said(reopened(person, taken, scene), edited.text(), scene.with(taken));
    return move.next() instanceof Halted
        ? move
        : checkIns.afterEdit(daily.mending().edited(person, taken, move, scene), scene);
  }

  /**
   * What a deleted message had noted is taken back, and that is said; if it had noted nothing, not
   * a word. An alarm goes on: who takes back what told of a danger is not out of it.
   */
  private Move deleted(Dialogue here, Dialogue heard, Inbound.Deleted deleted, Scene scene) {
    var taken = daily.mending().ofDeleted(deleted.original(), scene);
    return taken.isEmpty()
        ? Move.to(here)
        : checkIns.afterDeletion(heard, Mending.deleted(heard, taken, scene), scene);
  }

  /** An answer that is taken back leaves its question open, as it was when it was written. */
  private Dialogue reopened(Settled here, List<Entry> taken, Scene scene) {
    if (taken.isEmpty() || !(here.focus() instanceof Focus.Idle)) {
      return here;
    }
    var day = taken.getFirst().day();
    var wasComplete = checkIns.of(here.profile(), day, scene).open().isEmpty();
    return wasComplete && checkIns.of(here.profile(), day, scene.with(taken)).open().isPresent()
        ? here.with(new Focus.CheckingIn(day))
        : here;
  }

  /** What the reader may lean on for this person's next text. */
  Context context(Dialogue here, Scene scene) {
    return switch (here) {
      case Settled settled ->
          new Context(checkingIn(settled), checkIns.asked(settled, scene), Turns.toLeanOn(settled));
      case Halted(var before, _, _, _, _) -> context(before, scene);
      case Dialogue.Newcomer _, Gone _ -> Context.fresh();
    };
  }

  private static boolean checkingIn(Settled settled) {
    return settled.focus() instanceof Focus.CheckingIn
        || settled.focus() instanceof Focus.AskedAgain
        || settled.focus() instanceof Focus.AskedOwnAgain;
  }

  /** "Fine?" is an answer, to a question that it answers. */
  private static String sure(String text, Context context) {
    return UnsureAnswer.in(text)
        .filter(answer -> context.asked().stream().anyMatch(asked -> answers(answer, asked)))
        .orElse(text);
  }

  private static boolean answers(String text, Measure asked) {
    return asked != Measure.TRIGGERS && AnswerInWords.of(text, asked).isPresent();
  }

  private Move said(Dialogue here, String all, Scene scene) {
    var context = context(here, scene);
    var understood = Courtesy.checked(reading.read(all, context), all);
    if (understood instanceof Understood.Danger(var concern, var rest)) {
      return Dangers.halt(
          here, all, concern, rest, Dangers.asked(all, rest, desk.reading()), scene);
    }
    // Dangers are looked for in all of it; of the rest nobody reads more than this.
    var text =
        sure(
            Rhetorical.without(
                all.length() <= Reader.LONGEST ? all : all.substring(0, Reader.LONGEST)),
            context);
    if (here instanceof Dialogue.Newcomer && Minors.isSaidAtFirst(text)) {
      return Minors.decline();
    }
    if (Erasing.isWishedFor(understood) && Erasing.hasNothingToLose(here)) {
      return Erasing.done();
    }
    var sorrow = Condolence.to(text);
    return sorrow
        .flatMap(words -> condoled(here, text, understood, words, scene))
        .orElseGet(
            () -> {
              var move = heard(here, text, understood, scene);
              return sorrow
                  .map(words -> move.after(List.of(new Outbound.Text(words))))
                  .orElse(move);
            });
  }

  /** Somebody who tells of a loss and of nothing else. */
  private Optional<Move> condoled(
      Dialogue here, String text, Understood understood, String words, Scene scene) {
    if (!Condolence.isAllOf(text, understood)) {
      return Optional.empty();
    }
    return switch (here) {
      case Settled settled when settled.focus() instanceof Focus.Asked(var ask) ->
          Optional.of(Move.to(settled, new Outbound.Text(words), asking.question(ask, scene.at())));
      case Settled settled -> Optional.of(Condolence.alone(settled, words));
      case Dialogue.Newcomer _ -> Optional.of(ofTheCoach(here, words, scene));
      case Halted _, Gone _ -> Optional.empty();
    };
  }

  private Move heard(Dialogue here, String text, Understood understood, Scene scene) {
    var ofTheCoachItself =
        here instanceof Dialogue.Newcomer
            ? ofTheCoach.answerAtFirst(text)
            : Optional.<String>empty();
    if (ofTheCoachItself.isPresent()) {
      return ofTheCoach(here, ofTheCoachItself.get(), scene);
    }
    return switch (here) {
      case Stranger() -> meeting.hello(text, understood, asides);
      case Guest guest -> guest(guest, text, understood, scene);
      case Settled settled -> daily.said(new Heard(settled, text, understood, scene));
      case Halted halted -> afterDanger(halted, text, understood, scene);
      case Gone(var before) -> said(before, text, scene);
      case Dialogue.FirstMeeting _ -> fit(here, inMeeting(here, text, understood, scene), scene);
    };
  }

  /** Nobody begins with a habit that may harm them: the question of the meeting comes again. */
  private Move fit(Dialogue here, Move move, Scene scene) {
    return unfitHabit
        .instead(here, move, scene)
        .map(
            instead ->
                instead.next() instanceof Halted ? instead : instead.saying(reminder(here, scene)))
        .orElse(move);
  }

  /** The pending question of the first meeting, if there is one. */
  private List<Outbound> reminder(Dialogue here, Scene scene) {
    return Meeting.pending(here).stream().map(ask -> asking.reminder(ask, scene.at())).toList();
  }

  /** What somebody whom we do not know yet asks of the coach, before anything else goes on. */
  private Move ofTheCoach(Dialogue here, String answer, Scene scene) {
    var words = new Outbound.Text(answer);
    return here instanceof Stranger
        ? meeting.begin(new Whereabouts.Unknown()).after(List.of(words))
        : Move.to(here, words).saying(reminder(here, scene));
  }

  /**
   * An answer to the pending question, or something else that is answered before it is asked again.
   */
  private Move inMeeting(Dialogue here, String text, Understood understood, Scene scene) {
    var ask = Meeting.pending(here).orElseThrow();
    var noEnglish = Languages.ofNoEnglish(text);
    if (noEnglish.isPresent()) {
      return Move.to(here, new Outbound.Text(ForeignWords.in(noEnglish.get())))
          .saying(asking.reminder(ask, scene.at()));
    }
    var said = meetingTalk.said(here, text, scene);
    if (said.isPresent()) {
      return said.get();
    }
    var besides = besidesTheQuestion(here, ask, text, understood, scene);
    if (besides.isPresent()) {
      return besides.get().saying(asking.reminder(ask, scene.at()));
    }
    if (!Interruption.of(ask, text, understood)) {
      var told = asking.read(ask, text, scene.at());
      if (!(told instanceof Ask.Told.Nothing)) {
        var next = meeting.on(here, told, text, scene.at());
        return namesPlaceFirst(ask, text) ? next.after(besidesThePlace(next, text, scene)) : next;
      }
    }
    if (LaterOrShorter.putsOff(text)) {
      return Move.to(here, new Outbound.Text(MeetingWords.WHENEVER_YOU_LIKE));
    }
    return Move.to(here, besides(ask, text, understood)).saying(asking.reminder(ask, scene.at()));
  }

  /** When they will be asked, for somebody who has said so already. */
  private static Optional<Move> whenAsked(Dialogue here, String text) {
    return times(here)
        .filter(_ -> WhenWish.isIn(text))
        .map(chosen -> Move.to(here, new Outbound.Text(SettingWords.asking(chosen))));
  }

  private static Optional<Timetable> times(Dialogue here) {
    return switch (here) {
      case Dialogue.Choosing(_, var chosen) -> Optional.of(chosen);
      case Dialogue.Cueing(_, var chosen, _, _) -> Optional.of(chosen);
      case Stranger _,
          Guest _,
          Dialogue.Consenting _,
          Dialogue.Placing _,
          Dialogue.Confirming _,
          Dialogue.Timing _,
          Settled _,
          Halted _,
          Gone _ ->
          Optional.empty();
    };
  }

  /** "Yes, my hands hurt" is a yes. */
  private boolean answersConsent(Ask ask, String text, Scene scene) {
    return ask instanceof Ask.Consent
        && !(asking.read(ask, text, scene.at()) instanceof Ask.Told.Nothing);
  }

  private Move besidesThePlace(Move placed, String text, Scene scene) {
    var rest = BESIDES_THE_PLACE.matcher(text);
    var told = rest.matches() ? rest.group("rest") : text;
    var understood = desk.reading().read(told, new Context(true, List.of(), List.of()));
    return ToldEarly.said(
            placed.next(), new Ask.IsThisZone(ZoneOffset.UTC), told, understood, scene)
        .orElseGet(() -> Move.to(placed.next(), new Outbound.Text(MeetingWords.FIRST_YOUR_CLOCK)));
  }

  /** "London, and my pain is 5": both are heard. */
  private boolean namesPlaceFirst(Ask ask, String text) {
    return ask instanceof Ask.Where
        && (asking.namesPlace(text) || asking.isAmbiguous(text))
        && ToldEarly.namesANumber(text);
  }

  /** What was answered before put right, what they tell of their day, which days suit them. */
  private Optional<Move> besidesTheQuestion(
      Dialogue here, Ask ask, String text, Understood understood, Scene scene) {
    return OtherTime.in(here, text, asking)
        .map(
            other ->
                Move.to(other, new Outbound.Text(SettingWords.asking(Meeting.timetable(other)))))
        .or(() -> OtherPlace.in(here, text, asking, scene.at()))
        .or(() -> whenAsked(here, text))
        .or(
            () ->
                HabitWords.besides(ask, text).map(words -> Move.to(here, new Outbound.Text(words))))
        .or(
            () ->
                answersConsent(ask, text, scene) || namesPlaceFirst(ask, text)
                    ? Optional.empty()
                    : ToldEarly.said(here, ask, text, understood, scene))
        .or(
            () ->
                asking.isOfDaysAlone(ask, text)
                    ? Optional.of(Move.to(here, new Outbound.Text(MeetingWords.DAYS_LATER)))
                    : Optional.empty());
  }

  /** What is said to something else than an answer, before the question comes again. */
  private List<Outbound> besides(Ask ask, String text, Understood understood) {
    if (understood instanceof Understood.SmallTalk(var kind) && kind.equals("why_ask")) {
      return List.of(new Outbound.Text(MeetingWords.why(ask)));
    }
    if (ask instanceof Ask.WhichCue && Interruption.isOfSomethingElse(text)) {
      return List.of(new Outbound.Text(SmallWords.toTalk(Intent.ADD_HABIT)));
    }
    if (ask instanceof Ask.Where
        && (Passing.isOfThisOne(text) || OfTheQuestions.asksWhetherTheyMust(text))) {
      return List.of(new Outbound.Text(MeetingWords.ONLY_THE_CLOCK));
    }
    if (Asking.saysOnlyAge(ask, text)) {
      return List.of(
          new Outbound.Text(
              ask instanceof Ask.Consent
                  ? MeetingWords.AND_IS_THAT_ALL_RIGHT
                  : MeetingWords.NO_AGE_NEEDED));
    }
    if (ask instanceof Ask.Consent && OfTheQuestions.asksWhatThisIs(text)) {
      return List.of(new Outbound.Text(SmallWords.toTalk(Intent.WHO_ARE_YOU)));
    }
    if (OfTheQuestions.wantsItAgain(text)) {
      return List.of();
    }
    if (understood instanceof Understood.Told && isOfAnotherDay(text)) {
      return List.of(new Outbound.Text(SmallWords.toTalk(Intent.EDIT_LAST_ANSWER)));
    }
    if (Asides.isOffTopic(understood) || Passing.isVague(text) || isTooEarly(ask, understood)) {
      return List.of(new Outbound.Text(MeetingWords.again(ask)));
    }
    return Asides.isStart(understood) ? List.of() : asides.reply(understood);
  }

  /** "Yesterday pain 3": whatever day it is today. */
  private static boolean isOfAnotherDay(String text) {
    var today = LocalDate.EPOCH;
    return AboutDay.named(text, today).filter(named -> !named.equals(today)).isPresent();
  }

  /** "None" where a place is asked for: they have agreed, and have answered nothing yet. */
  private static boolean isTooEarly(Ask ask, Understood understood) {
    return understood instanceof Understood.Told
        && !(ask instanceof Ask.Consent)
        && !Interruption.takesAnyWords(ask);
  }

  /** Who wants something kept or set after all is asked once more whether that is all right. */
  private Move guest(Guest guest, String text, Understood understood, Scene scene) {
    if (guest.young()) {
      return young(guest, text, understood, scene);
    }
    if (Minors.saysOfAge(text)) {
      return ofAge(guest, scene);
    }
    if (YesNo.of(text) == YesNo.YES || Asides.needsConsent(understood)) {
      return meeting.begin(guest.where());
    }
    return Asides.needsNothingKept(understood)
        ? Move.to(guest, asides.reply(understood))
        : Move.to(guest, new Outbound.Text(MeetingWords.DECLINED));
  }

  private Move ofAge(Guest guest, Scene scene) {
    return Move.to(
        new Dialogue.Consenting(guest.where()),
        new Outbound.Text(MeetingWords.FOR_ADULTS),
        asking.reminder(new Ask.Consent(), scene.at()));
  }

  /** The article answers everyone; whatever else is asked of it, coaching is for adults. */
  private Move young(Guest guest, String text, Understood understood, Scene scene) {
    if (Minors.wasASlip(text)) {
      return ofAge(guest, scene);
    }
    var asksElse =
        Asides.needsConsent(understood)
            || YesNo.of(text) != YesNo.NEITHER
            || Minors.saysOfAge(text)
            || (understood instanceof Understood.Wish(var request)
                && YOUNG_HEAR_THE_SAME.contains(request.intent()))
            || !Asides.needsNothingKept(understood);
    return asksElse ? Minors.stays(guest) : Move.to(guest, asides.reply(understood));
  }

  /** What comes after the advice, until all is well again or something else is said. */
  private Move afterDanger(Halted here, String text, Understood understood, Scene scene) {
    if (Slip.isPutRight(text)) {
      return afterASlip(here, text, scene);
    }
    var onlyWords = isOnlyWords(here.before(), text, understood, scene);
    var meant = AfterDanger.of(here.tier(), text, understood, onlyWords);
    return switch (here.helped() ? meant.withHelp(text) : meant) {
      case ALL_CLEAR ->
          goOn(
              here,
              Care.ONCE,
              here.helped() && Courtesy.thanks(text)
                  ? SafetyWords.GLAD_YOU_ARE_LOOKED_AFTER
                  : SafetyWords.GOING_ON,
              scene);
      case SEEN_TO -> goOn(here, Care.ONCE, SafetyWords.SEEN_TO, scene);
      case MISTAKEN ->
          PerhapsOfUs.isNamed(here.tier(), text) && here.before() instanceof Settled before
              ? PerhapsOfUs.stopped(here, before, scene)
              : goOn(here, Care.NONE, SafetyWords.TAKEN_WRONG, scene);
      case HELPED -> Dangers.helped(here);
      case CALLS -> Dangers.callsNow(here);
      case ARRANGED -> Dangers.arranged(here);
      case NOT_YET -> Dangers.notYet(here);
      case WORSE -> Dangers.tellThem(here);
      case DOUBTED -> Dangers.stands(here);
      case WHAT_HELPS -> Dangers.whatHelps(here, false);
      case HOW_TO_HELP -> Dangers.whatHelps(here, true);
      case ASK_THEM -> Move.to(here, new Outbound.Text(SafetyWords.ASK_THEM));
      case NODDED -> Dangers.helpFirst(here);
      case ELSE -> said(here.before(), text, scene);
    };
  }

  /** A number put right: with that one it may have been no danger at all. */
  private Move afterASlip(Halted here, String text, Scene scene) {
    var meant = Slip.meant(here.said(), text);
    if (!meant.stream().allMatch(this::isDanger)) {
      return goOn(here, Care.NONE, SafetyWords.TAKEN_WRONG, scene);
    }
    return Dangers.silences(here.tier()) ? Dangers.notYet(here) : said(here.before(), text, scene);
  }

  private boolean isDanger(String text) {
    return desk.reading().read(text, Context.fresh()) instanceof Understood.Danger;
  }

  /** What asks nothing, tells nothing of the day and answers nothing that was asked before. */
  private boolean isOnlyWords(Dialogue before, String text, Understood understood, Scene scene) {
    var ask =
        before instanceof Settled(_, Focus.Asked(var asked), _, _, _)
            ? Optional.of(asked)
            : Meeting.pending(before);
    return switch (understood) {
          case Understood.Question _, Understood.Doubt _ -> !QuestionForm.asks(text);
          case Understood.Wish(var request) ->
              request.intent().kind() == Intent.Kind.CHAT || request.intent() == Intent.HUMAN_HELP;
          case Understood.Told(var report) -> report.isEmpty();
          case Understood.SmallTalk _ -> true;
          case Understood.Foreign _, Understood.Danger _ -> false;
        }
        && ask.filter(open -> asking.isPlainAnswer(open, text, scene.at())).isEmpty();
  }

  /** {@code care} is how long we ask after them from now on. */
  private Move goOn(Halted here, Care care, String words, Scene scene) {
    var first = new ArrayList<Outbound>(List.of(new Outbound.Text(words)));
    if (!here.kept().isEmpty()) {
      first.add(answers.sentences(here.kept()));
    }
    var on =
        switch (here.before()) {
          case Settled settled when settled.focus() instanceof Focus.Asked(var ask) ->
              Move.to(caredFor(settled, care), asking.question(ask, scene.at()));
          case Settled settled -> checkIns.goOn(caredFor(settled, care), scene);
          case Stranger _, Guest _, Halted _, Gone _ -> Move.to(here.before());
          case Dialogue.FirstMeeting _ -> Move.to(here.before(), reminder(here.before(), scene));
        };
    return on.after(first);
  }

  private static Settled caredFor(Settled here, Care care) {
    return here.marks().askHow() ? here.with(here.marks().with(care)) : here;
  }

  private Move sent(Dialogue here, Inbound.Sent sent, Scene scene) {
    return sent.caption().isBlank()
        ? Move.to(here, new Outbound.Text(SmallWords.to(sent.kind())))
        : said(here, sent.caption(), scene);
  }

  /**
   * Whether a text said before others is answered before others: it asks something of the article,
   * or nothing at all. What is about the person, or dangerous, belongs in their own chat.
   */
  public boolean isForAll(String text) {
    return switch (desk.reading().read(text, Context.fresh())) {
      case Understood.Question _, Understood.Foreign _, Understood.SmallTalk _ -> true;
      case Understood.Danger _, Understood.Told _, Understood.Wish _, Understood.Doubt _ -> false;
    };
  }

  /** In a group only the article speaks; nothing personal is shown or kept. */
  private Move mentioned(Dialogue here, String text) {
    return switch (desk.reading().read(text, Context.fresh())) {
      case Understood.Danger(var concern, _) ->
          Move.to(here, new Outbound.Text(concern.advice())).doing(Deed.SAY_FIRST);
      case Understood.Question(var answer) -> Move.to(here, answers.say(answer));
      case Understood.Foreign(var language) ->
          Move.to(here, new Outbound.Text(ForeignWords.in(language)));
      case Understood.SmallTalk(var kind) -> Move.to(here, new Outbound.Text(SmallWords.to(kind)));
      case Understood.Wish(var request) ->
          Move.to(here, new Outbound.Text(SmallWords.inGroup(request.intent())));
      case Understood.Told _, Understood.Doubt _ ->
          Move.to(here, new Outbound.Text(CoachWords.NOT_IN_A_GROUP));
    };
  }

  private Move tapped(Dialogue here, String choice, Scene scene) {
    if (choice.startsWith(Answers.EVIDENCE)) {
      return Move.to(here, answers.evidence(Answers.ids(choice)));
    }
    if (choice.startsWith(Answers.TOPIC)) {
      return Move.to(here, answers.sentences(Answers.ids(choice)));
    }
    return switch (here) {
      case Settled settled -> daily.tapped(settled, choice, scene);
      case Halted halted ->
          choice.equals(Dangers.GO_ON)
              ? goOn(halted, Care.ONCE, SafetyWords.GOING_ON, scene)
              : choice.equals(PerhapsOfUs.COACHING) && halted.before() instanceof Settled before
                  ? PerhapsOfUs.stopped(halted, before, scene)
                  : tappedElse(halted, choice, scene);
      case Stranger() -> meeting.begin(new Whereabouts.Unknown());
      case Guest guest when guest.young() -> Minors.stays(guest);
      case Guest guest ->
          choice.equals("meet/agree")
              ? meeting.on(
                  new Dialogue.Consenting(guest.where()), new Ask.Told.Agreed(), scene.at())
              : Move.to(guest, new Outbound.Text(MeetingWords.DECLINED));
      case Gone(var before) -> tapped(before, choice, scene);
      case Dialogue.FirstMeeting _ -> tappedInMeeting(here, choice, scene);
    };
  }

  /** An old question's button says nothing of how they are: after something grave help is first. */
  private Move tappedElse(Halted here, String choice, Scene scene) {
    return switch (here.tier()) {
      case EMERGENCY, CRISIS -> Dangers.helpFirst(here);
      case DOCTOR, URGENT -> tapped(here.before(), choice, scene);
    };
  }

  private Move tappedInMeeting(Dialogue here, String choice, Scene scene) {
    var ask = Meeting.pending(here).orElseThrow();
    var told = asking.tapped(choice);
    return asking.answers(ask, told)
        ? meeting.on(here, told, scene.at())
        : OtherPlace.tapped(here, told, scene.at())
            .orElseGet(() -> Move.to(here))
            .saying(asking.reminder(ask, scene.at()));
  }

  /** Whoever sends a page of the check-in after a danger has gone on. */
  private Move filled(Dialogue here, Inbound.Filled form, Scene scene) {
    var before = here instanceof Halted(var halted, _, _, _, _) ? halted : here;
    if (before instanceof Settled settled) {
      return longForm.sent(settled, form, scene);
    }
    return form.note().isEmpty() ? Move.to(here) : said(here, form.note(), scene);
  }

  /** A page that opens greets a stranger; of everyone else it knows enough. */
  private Move opened(Dialogue here, Inbound.Opened opened) {
    return here instanceof Stranger
        ? meeting.begin(new Whereabouts.Hinted(opened.zone()))
        : Move.to(here);
  }

  /** A place on a map: whoever sends one hears what came of it. */
  private Move shown(Dialogue here, Inbound.Moved moved) {
    return switch (here) {
      case Stranger() -> meeting.begin(new Whereabouts.Hinted(moved.zone()));
      case Halted halted ->
          Dangers.silences(halted.tier())
              ? Dangers.helpFirst(halted)
              : shown(halted.before(), moved);
      case Gone(var before) -> shown(before, moved);
      case Guest _,
          Settled _,
          Dialogue.Consenting _,
          Dialogue.Placing _,
          Dialogue.Confirming _,
          Dialogue.Timing _,
          Dialogue.Choosing _,
          Dialogue.Cueing _ ->
          Moving.shown(moved.zone(), here, moved.at(), asking);
    };
  }

  private Move timeCame(Dialogue here, Scene scene) {
    return switch (here) {
      case Settled settled -> agenda.ring(settled, scene);
      case Halted halted when halted.before() instanceof Settled before ->
          Dangers.silences(halted.tier()) && before.isFlaggedAt(scene.at())
              ? standing(halted, agenda.keepQuiet(before, scene))
              : standing(halted, agenda.ring(before, scene));
      case Dialogue.Newcomer _, Halted _, Gone _ -> Move.to(here);
    };
  }

  /**
   * What passes without a word ends no alarm. On the day of something grave all stays quiet; the
   * next day begins afresh.
   */
  private static Move standing(Halted here, Move move) {
    return move.replies().isEmpty() ? move.on(here.with(move.next())) : move;
  }
}
