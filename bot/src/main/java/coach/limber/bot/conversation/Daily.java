package coach.limber.bot.conversation;

import coach.limber.bot.checkin.OwnMeasure;
import coach.limber.bot.conversation.Ask.Told;
import coach.limber.bot.conversation.Dialogue.Focus;
import coach.limber.bot.conversation.Dialogue.Settled;
import coach.limber.bot.diary.Entry.Origin;
import coach.limber.knowledge.Context;
import coach.limber.knowledge.Texting;
import coach.limber.knowledge.Turn;
import coach.limber.knowledge.Understood;
import coach.limber.knowledge.answer.Answer;
import coach.limber.knowledge.article.Sentence;
import coach.limber.knowledge.language.DoctorPageWish;
import coach.limber.knowledge.language.Illness;
import coach.limber.knowledge.language.Intent;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.PatternWish;
import coach.limber.knowledge.language.QuestionForm;
import coach.limber.knowledge.language.Report;
import coach.limber.knowledge.language.Request;
import coach.limber.knowledge.language.SmallLetters;
import coach.limber.knowledge.language.WhenWish;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Life after the first meeting: what a settled person says and taps. */
final class Daily {
  static final String NEW_HABIT = "wish/habit";
  private static final int LONGEST_TURN = 300;
  private static final Pattern FIGURES = Pattern.compile("[\\d\\s.,/+-]+");
  private static final Pattern AVERAGE =
      Pattern.compile(
          "(?:(?:my|the|and|show|what'?s|give me) ){0,3}average (?:joint |daily )?(?:pain|sleep"
              + "|stiffness|stress|tiredness)(?: score| level)? (?:in|for|over|during|of|this|last"
              + "|since)\\b.{0,30}");
  private static final Pattern EVERYTHING =
      Pattern.compile(
          "(?:(?:please|pls|can you|could you|now)[, ]+){0,2}(?:gimme|give me|send me|show me|let"
              + " me (?:have|see)|i want|i'd like) (?:all|everything|all the"
              + " (?:data|info\\w*|stuff)|every bit of data)(?: that)? (?:you(?:'ve| have)? (?:got"
              + " |hold |keep |know )?|u got )?(?:on|about|of) me(?: please)?[.!? ]*");
  private static final Pattern HELP =
      Pattern.compile(
          "\\b(?:what (?:should|can|do|could|would|helps)|any tips|help me|what to do)\\b");
  private static final Set<Intent> ENDS_THE_DAY =
      Set.of(Intent.SKIP_CHECKIN, Intent.SNOOZE, Intent.PAUSE, Intent.GOODBYE);

  private final Texting texting = Texting.load();
  private final Asking asking;
  private final Answers answers;
  private final CheckIns checkIns;
  private final Reading reading;
  private final Records records = new Records();
  private final Settings settings;
  private final Plans plans;
  private final Wishes wishes;
  private final DayTalk dayTalk;
  private final DiaryTalk diaryTalk;
  private final TimeTalk timeTalk;
  private final TimeAgain timeAgain;
  private final OneDays oneDays;
  private final NudgeAnswer nudgeAnswer;
  private final NudgeTalk nudgeTalk;
  private final LookBackTalk lookBackTalk;
  private final HeldUp heldUp;
  private final SeveralThings severalThings =
      new SeveralThings(
          (here, part, scene) -> open(here, part.text(), part.understood(), Origin.TYPED, scene));
  private final Prompt prompt;
  private final OfTheCoach ofTheCoach;
  private final UnfitHabit unfitHabit;
  private final HeardFirst heardFirst;

  Daily(
      Asking asking,
      Answers answers,
      CheckIns checkIns,
      Prompt prompt,
      Reading reading,
      OfTheCoach ofTheCoach,
      UnfitHabit unfitHabit) {
    this.asking = asking;
    this.answers = answers;
    this.checkIns = checkIns;
    this.reading = reading;
    this.prompt = prompt;
    this.ofTheCoach = ofTheCoach;
    this.unfitHabit = unfitHabit;
    this.heldUp = new HeldUp(checkIns);
    this.heardFirst = new HeardFirst(checkIns, reading, answers);
    this.settings = new Settings(asking, prompt);
    this.plans = new Plans(settings);
    this.dayTalk = new DayTalk(reading, checkIns);
    this.diaryTalk = new DiaryTalk(reading, checkIns, records);
    this.oneDays = new OneDays(checkIns);
    this.timeAgain = new TimeAgain(settings, asking, oneDays);
    this.timeTalk = new TimeTalk(settings, asking, checkIns, oneDays);
    this.nudgeAnswer = new NudgeAnswer(settings, checkIns);
    this.nudgeTalk = new NudgeTalk(checkIns);
    this.lookBackTalk = new LookBackTalk(plans, settings);
    this.wishes = new Wishes(settings, prompt, checkIns, records, answers);
  }

  Mending mending() {
    return dayTalk.mending();
  }

  // What they say

  Move said(Settled here, String text, Understood understood, Origin origin, Scene scene) {
    var heard = Leaving.andAll(here, text, heard(here, text, understood, origin, scene), scene);
    var move = fit(here, heard, scene);
    var all = endsTheDay(understood) ? move : heldUp.after(here, move, scene);
    return rememberingChoice(here, all, scene);
  }

  /** Nobody is nudged towards what may harm them, in whatever words they ask for it. */
  private Move fit(Settled here, Move move, Scene scene) {
    return unfitHabit
        .instead(here, move, scene)
        .map(
            instead ->
                instead.next() instanceof Settled next
                    ? instead.saying(pending(next, scene.with(instead.entries())))
                    : instead)
        .orElse(move);
  }

  /** What was chosen before is kept, so that they can have it back. */
  private static Move rememberingChoice(Settled before, Move move, Scene scene) {
    return move.next() instanceof Settled next && !next.profile().equals(before.profile())
        ? move.on(next.with(new Chosen.Before(before.profile(), scene.at())))
        : move;
  }

  /** Who wants no more questions for now is not asked the one that waits. */
  private static boolean endsTheDay(Understood understood) {
    return understood instanceof Understood.Wish(var request)
        && ENDS_THE_DAY.contains(request.intent());
  }

  private Move heard(Settled here, String text, Understood understood, Origin origin, Scene scene) {
    if (Minors.isSaidIn(text) && !(here.focus() instanceof Focus.AskedAge)) {
      return Minors.ask(here);
    }
    return heardFirst
        .said(here, text, understood, scene)
        .or(() -> ofTheDiary(here, text, understood, scene))
        .orElseGet(() -> toFocus(here, text, understood, origin, scene));
  }

  /** What asks after one's past is read before anything is noted of it. */
  private Optional<Move> ofTheDiary(Settled here, String text, Understood understood, Scene scene) {
    return switch (here.focus()) {
      case Focus.Asked _, Focus.AskedToErase _, Focus.AskedAge _ -> Optional.empty();
      case Focus.Idle _,
          Focus.CheckingIn _,
          Focus.AskedHow _,
          Focus.AskedWhatToMend _,
          Focus.AskedAgain _,
          Focus.AskedOwnAgain _,
          Focus.AskedWhatWasDifferent _ ->
          diaryTalk
              .said(here, texting.spelled(text), understood, scene)
              .or(() -> withOpenQuestion(WeekTalk.said(here, text, scene), scene));
    };
  }

  private Move toFocus(
      Settled here, String text, Understood understood, Origin origin, Scene scene) {
    var besides = OfTheQuestions.besidesTheDifference(text);
    if (besides.isPresent() && !(here.focus() instanceof Focus.Asked)) {
      return difference(here, besides.get(), origin, scene);
    }
    return switch (here.focus()) {
      case Focus.Asked(var ask) -> toAsk(here, ask, text, understood, scene);
      case Focus.AskedToErase(int asked) -> toErase(here, asked, text, understood, origin, scene);
      case Focus.AskedAge() -> Minors.said(here, text);
      case Focus.AskedHow(var day) -> toHow(here, text, understood, scene);
      case Focus.AskedWhatToMend(var day) ->
          understood instanceof Understood.Told(Report report) && !report.isEmpty()
              ? records.mend(here, day, report, scene)
              : open(here.with(new Focus.Idle()), text, understood, origin, scene);
      case Focus.AskedAgain asked ->
          dayTalk
              .again(here, asked, text, understood, scene)
              .orElseGet(() -> open(DayTalk.before(here, asked), text, understood, origin, scene));
      case Focus.AskedOwnAgain asked ->
          dayTalk
              .again(here, asked, text, scene)
              .orElseGet(
                  () -> open(OwnByName.before(here, asked), text, understood, origin, scene));
      case Focus.AskedWhatWasDifferent(var day) ->
          FlareTalk.said(here, day, text, understood, scene)
              .orElseGet(() -> open(here.with(new Focus.Idle()), text, understood, origin, scene));
      case Focus.Idle() ->
          FlareTalk.typed(here, text, understood, scene)
              .or(() -> Schedules.lasting(here, text, scene))
              .orElseGet(() -> open(here, text, understood, origin, scene));
      case Focus.CheckingIn _ ->
          FlareTalk.typed(here, text, understood, scene)
              .map(move -> move.saying(pending(here, scene)))
              .orElseGet(() -> open(here, text, understood, origin, scene));
    };
  }

  /** "Bloated i suppose, wait what's the difference …": what is told is kept. */
  private Move difference(Settled here, String told, Origin origin, Scene scene) {
    var words = List.<Outbound>of(new Outbound.Text(Wording.BLOATED_OR_GASSY));
    return reading.read(told, new Context(true, List.of(), List.of()))
                instanceof Understood.Told(var report)
            && !report.isEmpty()
        ? checkIns.told(here, report, origin, scene).after(words)
        : Move.to(here, words).saying(pending(here, scene));
  }

  /**
   * Whatever may be said when nothing else was asked than the day's questions, read in its usual
   * spelling; what somebody notes in their own words is kept as they wrote it.
   */
  private Move open(Settled here, String said, Understood understood, Origin origin, Scene scene) {
    var text = texting.spelled(said);
    var isOpen = here.focus() instanceof Focus.CheckingIn;
    var several = SeveralInOne.of(text, reading, isOpen);
    if (several.filter(one -> isMoreThanTwo(one, text, isOpen)).isPresent()) {
      return severalThings.all(here, several.get(), scene);
    }
    var besides =
        FIGURES.matcher(text).matches() ? Optional.<Move>empty() : besidesTheDay(here, text, scene);
    return besides
        .or(() -> backAnd(here, text, origin, scene))
        .or(() -> HabitDone.said(here, text, understood, checkIns, scene))
        .or(() -> toldAndWished(here, text, understood, origin, scene))
        .or(() -> both(here, text, understood, origin, scene))
        .or(() -> toldAndAsked(here, several, scene))
        .or(() -> dayTalk.said(here, text, understood, scene))
        .orElseGet(() -> free(here, text, understood, origin, scene));
  }

  /** What tells of the day and wants one thing besides is read by itself. */
  private boolean isMoreThanTwo(SeveralInOne several, String text, boolean isOpen) {
    return several.wishes()
        && (several.parts().size() > 2 || ToldAndWished.of(text, reading, isOpen).isEmpty());
  }

  /** A report and a question that are joined in other ways than those of {@link TwoInOne}. */
  private Optional<Move> toldAndAsked(Settled here, Optional<SeveralInOne> several, Scene scene) {
    return several
        .filter(one -> here.focus() instanceof Focus.Idle && !one.wishes())
        .map(one -> severalThings.all(here, one, scene));
  }

  /** What needs words, unlike the answer to a question. */
  private Optional<Move> besidesTheDay(Settled here, String text, Scene scene) {
    if (here.focus() instanceof Focus.CheckingIn && Passing.goesBack(text)) {
      return Optional.of(wishes.grant(here, new Request(Intent.EDIT_LAST_ANSWER), text, scene));
    }
    return nudgeAnswer
        .said(here, text, scene)
        .or(() -> lookBackTalk.said(here, text, scene))
        .or(
            () ->
                PutBack.said(here, text, prompt, scene)
                    .map(move -> move.saying(pending((Settled) move.next(), scene))))
        .or(() -> timeAgain.said(here, text, scene))
        .or(() -> withOpenQuestion(nudgeTalk.said(here, text, scene), scene))
        .or(() -> PlanAgain.of(here, text, scene).map(talk -> settings.heard(here, talk, scene)))
        .or(() -> aboutUs(here, text, scene))
        .or(() -> Leaving.said(here, text, scene))
        .or(() -> withOpenQuestion(ReminderTalk.said(here, text), scene))
        .or(() -> timeTalk.said(here, text, scene))
        .or(() -> GoingAway.sick(here, text, scene))
        .or(() -> secondThoughts(here, text, scene))
        .or(() -> howLong(here, text, scene));
  }

  /** "Back early, pain 5 hands": a pause is over, and what they tell is heard. */
  private Optional<Move> backAnd(Settled here, String text, Origin origin, Scene scene) {
    return Homecoming.besides(text, isAway(here, scene))
        .map(
            rest -> {
              var home =
                  isAway(here, scene)
                      ? Schedules.resume(here, prompt, "back home", scene)
                      : Move.to(here);
              var next = (Settled) home.next();
              var understood = reading.read(rest, new Context(false, List.of(), next.turns()));
              return understood instanceof Understood.Danger(var concern, var about)
                  ? Dangers.halt(next, rest, concern, about, scene)
                  : open(next, rest, understood, origin, scene).after(home);
            });
  }

  /** On a journey, or on a break. */
  private static boolean isAway(Settled here, Scene scene) {
    return here.profile().pause().covers(here.profile().dayAt(scene.at()))
        || here.profile().timetable().trip().awayFrom().isPresent();
  }

  /** The open question stands again below what was said. */
  private Optional<Move> withOpenQuestion(Optional<Move> said, Scene scene) {
    return said.map(
        move -> move.next() instanceof Settled next ? move.saying(pending(next, scene)) : move);
  }

  /** A pause after all, or none. */
  private Optional<Move> secondThoughts(Settled here, String text, Scene scene) {
    var today = here.profile().dayAt(scene.at());
    var paused =
        here.profile().pause().covers(today)
            || here.profile().pause().startAfter(today).isPresent();
    if (Homecoming.isJustLanded(text)) {
      return Optional.of(settings.ask(here, new Ask.Where(), scene.at()));
    }
    if (isAway(here, scene) && Homecoming.isSaidIn(text)) {
      return Optional.of(Schedules.resume(here, prompt, text, scene));
    }
    if (PauseTalk.staysHere(text, asking::namesPlace)) {
      return Optional.of(
          paused
              ? Schedules.resume(here, prompt, text, scene)
              : Move.to(here, new Outbound.Text(Wording.AS_IT_IS)).saying(pending(here, scene)));
    }
    return SecondThoughts.in(text)
        .flatMap(
            thought ->
                switch (thought) {
                  case PAUSE -> Optional.of(Schedules.pause(here, text, scene));
                  case WELL_AGAIN ->
                      here.profile().pause() instanceof Pause.UntilTold
                          ? Optional.of(Schedules.resume(here, prompt, text, scene))
                          : Optional.empty();
                  case GO_ON, JUST_GO_ON ->
                      paused
                          ? Optional.of(Schedules.resume(here, prompt, text, scene))
                          : thought == SecondThoughts.GO_ON
                              ? Optional.of(
                                  Move.to(here, new Outbound.Text(Wording.GO_ON_THEN))
                                      .saying(pending(here, scene)))
                              : Optional.empty();
                });
  }

  /** "Make it five minutes" may mean later or shorter: that is for them to say. */
  private Optional<Move> howLong(Settled here, String text, Scene scene) {
    var hurries = here.focus() instanceof Focus.CheckingIn && LaterOrShorter.isInAHurry(text);
    return hurries || LaterOrShorter.isIn(text)
        ? Optional.of(
            Move.to(here, new Outbound.Text(TimeTalkWords.LATER_OR_SHORTER))
                .saying(pending(here, scene)))
        : Optional.empty();
  }

  /** What is asked about the questions, the clock and the settings. */
  private Optional<Move> aboutUs(Settled here, String text, Scene scene) {
    var ofTheQuestions =
        here.focus() instanceof Focus.CheckingIn(var day)
            ? OfTheQuestions.answer(text, () -> checkIns.of(here.profile(), day, scene))
            : Optional.<String>empty();
    var ofANumber =
        OfTheQuestions.weighsANumber(text)
            ? Optional.of(Wording.WHAT_PAIN_MEANS)
            : Optional.<String>empty();
    return ofANumber
        .or(() -> ofTheQuestions)
        .or(() -> ofTheCoach.answer(text).map(words -> withOwn(here, text, words)))
        .or(() -> Standing.answer(here, text, () -> prompt.next(here, scene), scene.at()))
        .map(
            words ->
                words.isEmpty()
                    ? Move.to(here, pending(here, scene))
                    : Move.to(here, new Outbound.Text(words)).saying(pending(here, scene)));
  }

  /** What is asked about includes what they track themselves. */
  private static String withOwn(Settled here, String text, String words) {
    var own = here.profile().questions().own();
    return own.isEmpty() || !OfTheCoach.asksForTopics(text)
        ? words
        : words + " " + Wording.andOfYourOwn(own.stream().map(OwnMeasure::name).toList());
  }

  /** "Pain 4, and ask me at 9pm": both are done. */
  private Optional<Move> toldAndWished(
      Settled here, String text, Understood understood, Origin origin, Scene scene) {
    if (!(understood instanceof Understood.Told || understood instanceof Understood.Wish)) {
      return Optional.empty();
    }
    return ToldAndWished.of(text, reading, here.focus() instanceof Focus.CheckingIn)
        .map(
            two -> {
              var told = checkIns.told(here, two.told(), origin, scene);
              return open(
                      (Settled) told.next(),
                      two.wish(),
                      two.understood(),
                      origin,
                      scene.with(told.entries()))
                  .after(told);
            });
  }

  /** Who tells of the day and asks something besides is answered, and what they told is kept. */
  private Optional<Move> both(
      Settled here, String text, Understood understood, Origin origin, Scene scene) {
    var tells = understood instanceof Understood.Told || understood instanceof Understood.Question;
    if (!tells || !TwoInOne.mayBe(text)) {
      return Optional.empty();
    }
    var open =
        here.focus() instanceof Focus.CheckingIn
            ? Optional.of(checkIns.asked(here, scene))
            : Optional.<List<Measure>>empty();
    return TwoInOne.of(text, reading, open, here.turns())
        .map(
            two ->
                checkIns
                    .told(
                        here.remembering(turn(two.question(), two.answer())),
                        two.told(),
                        origin,
                        scene)
                    .after(List.of(answers.say(two.answer()))));
  }

  /**
   * A question, or a wish for a copy, is answered before it is asked again; else only yes is yes.
   */
  private Move toErase(
      Settled here, int asked, String text, Understood understood, Origin origin, Scene scene) {
    if (Erasing.wantsACopy(text)) {
      return wishes
          .grant(here, new Request(Intent.EXPORT_DATA), text, scene)
          .saying(Erasing.question(asked));
    }
    if (Erasing.isAnswer(text)) {
      return Erasing.said(here, asked, text);
    }
    if (Erasing.isFirst(text, understood)) {
      return free(here, text, understood, origin, scene).saying(Erasing.question(asked));
    }
    var told = understood instanceof Understood.Told(var report) && !report.isEmpty();
    return told
        ? open(here.with(new Focus.Idle()), text, understood, origin, scene)
            .after(List.of(new Outbound.Text(Wording.KEPT)))
        : Erasing.said(here, asked, text);
  }

  /** An answer to a setting's question, unless the text is plainly something else. */
  private Move toAsk(Settled here, Ask ask, String text, Understood understood, Scene scene) {
    if (understood instanceof Understood.Wish(var request) && request.intent() == Intent.CANCEL) {
      return Move.to(here.with(new Focus.Idle()), new Outbound.Text(Wording.NO_CHANGE));
    }
    var instead = HabitWords.besides(ask, text);
    if (instead.isPresent()) {
      return Move.to(here, new Outbound.Text(instead.get()))
          .saying(ask.question(asking, scene.at()));
    }
    if (Interruption.of(ask, text, understood)) {
      return besides(here, ask, text, understood, scene);
    }
    if (WhenWish.isIn(text) && !Interruption.takesAnyWords(ask)) {
      return Move.to(here, new Outbound.Text(Wording.askedAt(asked(here, scene))))
          .saying(ask.question(asking, scene.at()));
    }
    if (!Interruption.takesAnyWords(ask) && tells(understood) && ToldEarly.namesANumber(text)) {
      return open(here.with(new Focus.Idle()), text, understood, Origin.TYPED, scene);
    }
    var times = ofTimes(here, ask, text, scene);
    if (times.isPresent()) {
      return times.get();
    }
    var told = asking.read(ask, text, scene.at());
    if (!(told instanceof Told.Nothing)) {
      return settings.on(here, ask, told, scene);
    }
    if (YesNo.of(text) == YesNo.NO && !Interruption.takesAnyWords(ask)) {
      return Move.to(here.with(new Focus.Idle()), new Outbound.Text(Wording.NO_CHANGE));
    }
    return understood instanceof Understood.Wish || Asides.isGrounded(understood)
        ? besides(here, ask, text, understood, scene)
        : Move.to(here, new Outbound.Text(Wording.again(ask)));
  }

  /** What is said of times when a time is asked for may be more than one time. */
  private Optional<Move> ofTimes(Settled here, Ask ask, String text, Scene scene) {
    return Interruption.takesAnyWords(ask) || asking.answersTwice(ask, text)
        ? Optional.empty()
        : timeTalk.said(here, text, scene);
  }

  /** After a question of theirs ours is asked again; anything else they want comes in its place. */
  private Move besides(Settled here, Ask ask, String text, Understood understood, Scene scene) {
    return understood instanceof Understood.Question
        ? free(here, text, understood, Origin.TYPED, scene).saying(ask.question(asking, scene.at()))
        : free(here.with(new Focus.Idle()), text, understood, Origin.TYPED, scene);
  }

  private Move toHow(Settled here, String text, Understood understood, Scene scene) {
    var today = here.profile().dayAt(scene.at());
    var next = here.with(here.marks().askedHow()).with(new Focus.Idle());
    if (AfterDanger.isNotWell(text)) {
      return Move.to(next, new Outbound.Text(Wording.GET_HELP));
    }
    return switch (understood) {
      case Understood.Question _, Understood.Wish _, Understood.Doubt _ ->
          free(next, text, understood, Origin.TYPED, scene);
      case Understood.Told _ ->
          free(next.with(new Focus.CheckingIn(today)), text, understood, Origin.TYPED, scene);
      case Understood.SmallTalk _, Understood.Foreign _, Understood.Danger _ ->
          checkIns
              .open(next, today, scene)
              .after(List.of(new Outbound.Text(Wording.THANKS_FOR_SAYING)));
    };
  }

  private Move free(Settled here, String text, Understood understood, Origin origin, Scene scene) {
    if (understood instanceof Understood.Danger) {
      return meant(here, text, understood, origin, scene);
    }
    if (Hurting.isTold(text) && !tells(understood) && !(understood instanceof Understood.Wish)) {
      return hurting(here, text, understood, origin, scene);
    }
    var ofTheCoachItself = ofTheCoach.answer(text);
    if (ofTheCoachItself.isPresent()) {
      return Move.to(here, new Outbound.Text(ofTheCoachItself.get())).saying(pending(here, scene));
    }
    if (EVERYTHING.matcher(SmallLetters.of(text)).matches()) {
      return wishes.grant(here, new Request(Intent.EXPORT_DATA), text, scene);
    }
    if (here.focus() instanceof Focus.Idle
        && !(understood instanceof Understood.Wish)
        && (Passing.isOfThisOne(text) || Passing.isOfAll(text))) {
      return Move.to(here, new Outbound.Text(Wording.NOTHING_OPEN));
    }
    if (here.focus() instanceof Focus.Idle && OfTheQuestions.wantsItAgain(text)) {
      return again(here, scene);
    }
    if (here.focus() instanceof Focus.Idle && (Passing.isVague(text) || Passing.isALevel(text))) {
      return Move.to(here, new Outbound.Text(Wording.VAGUE));
    }
    var shorter = shorter(here, text);
    if (shorter.isPresent()) {
      return shorter.get().saying(pending(here, scene));
    }
    var talk = PlanTalk.of(text, here.profile().habits().plans());
    if (talk.isPresent()) {
      var heard = settings.heard(here, talk.get(), scene);
      return heard.saying(
          heard.next() instanceof Settled next ? pending(next, scene) : pending(here, scene));
    }
    var meant = tells(understood) ? Optional.<String>empty() : PlanTalk.meant(text);
    if (meant.isPresent() && here.focus() instanceof Focus.Idle) {
      return settings.habit(here, meant.get(), scene);
    }
    if (PatternWish.isIn(text)) {
      return PatternWords.show(here, scene);
    }
    if (AVERAGE.matcher(SmallLetters.of(text)).matches()) {
      return wishes
          .grant(here, new Request(Intent.SHOW_PROGRESS), text, scene)
          .saying(pending(here, scene));
    }
    if (WhenWish.isIn(text)) {
      return Move.to(here, new Outbound.Text(Wording.askedAt(asked(here, scene))))
          .saying(pending(here, scene));
    }
    if (DoctorPageWish.isIn(text)) {
      return DoctorPage.show(here, scene);
    }
    if (Illness.isAllOf(text) && !tells(understood)) {
      return Schedules.sickDay(here, scene);
    }
    var odd =
        understood instanceof Understood.Question(Answer.NotCovered _)
            ? wishes.oddlyTimed(here, text, scene).or(() -> wishes.oddlyPlaced(here, text, scene))
            : Optional.<Move>empty();
    var away =
        understood instanceof Understood.Question(Answer.NotCovered _)
                || understood instanceof Understood.SmallTalk
            ? withOpenQuestion(GoingAway.said(here, text, scene), scene)
            : Optional.<Move>empty();
    return odd.or(() -> away).orElseGet(() -> meant(here, text, understood, origin, scene));
  }

  /** A kind line first, then what was asked, then the pain. */
  private Move hurting(
      Settled here, String text, Understood understood, Origin origin, Scene scene) {
    var kind = List.<Outbound>of(new Outbound.Text(Wording.A_FLARE));
    var asks = QuestionForm.asks(text) || HELP.matcher(SmallLetters.of(text)).find();
    var answered = asks && understood instanceof Understood.Question(Answer.Grounded _);
    if (here.focus() instanceof Focus.CheckingIn) {
      return (answered
              ? meant(here, text, understood, origin, scene)
              : Move.to(here, pending(here, scene)))
          .after(kind);
    }
    return (answered ? meant(here, text, understood, origin, scene) : Move.to(here))
        .after(kind)
        .saying(
            new Outbound.Question(
                "flare-now",
                Wording.HOW_BAD_IS_IT,
                List.of(List.of(new Choice(Wording.CHECK_IN_NOW, CheckIns.NOW)))));
  }

  private static boolean tells(Understood understood) {
    return understood instanceof Understood.Told(var report) && !report.isEmpty();
  }

  /** Of the answer that was shown last its first sentence, which answers best. */
  private Optional<Move> shorter(Settled here, String text) {
    var last = shownJustNow(here);
    if (last.isEmpty() || !Shorter.isWishedFor(text)) {
      return Optional.empty();
    }
    return Optional.of(
        last.size() == 1
            ? Move.to(here, new Outbound.Text(Wording.AS_SHORT_AS_IT_IS))
            : Move.to(
                here,
                new Outbound.Text(Wording.ONLY_ITS_WORDS),
                answers.sentences(last.subList(0, 1))));
  }

  /** When, how often, and from when on again. */
  private static String asked(Settled here, Scene scene) {
    var profile = here.profile();
    var today = profile.dayAt(scene.at());
    var often = Wording.howOften(profile.questions().howOften());
    var paused =
        profile.pause().covers(today) || profile.pause().startAfter(today).isPresent()
            ? ". " + Wording.pausedNow(profile.pause())
            : "";
    return TimeWords.of(profile.timetable()) + often + paused;
  }

  /** The answer that was shown last, else what is noted today. */
  private Move again(Settled here, Scene scene) {
    var last = shownJustNow(here);
    if (!last.isEmpty()) {
      return Move.to(here, answers.sentences(last));
    }
    var today = here.profile().dayAt(scene.at());
    return scene.diary().day(today).isEmpty()
        ? Move.to(here, new Outbound.Text(Wording.NOTHING_TO_REPEAT))
        : records.day(here, today, scene);
  }

  private Move meant(Settled here, String text, Understood understood, Origin origin, Scene scene) {
    return switch (understood) {
      case Understood.Question(Answer.NotCovered(var kind, _))
          when here.focus() instanceof Focus.CheckingIn
              && kind == Answer.Kind.FAR
              && !QuestionForm.asks(text) ->
          unclear(here, scene);
      case Understood.Question(var answer) ->
          Move.to(here.remembering(turn(text, answer)), answers.say(answer))
              .saying(pending(here, scene));
      case Understood.Doubt() -> Move.to(here, answers.evidence(lastShown(here)));
      case Understood.Wish(var request) ->
          NoWish.told(request.intent(), text)
              .map(words -> asToldOnly(here, words, origin, scene))
              .orElseGet(() -> wishes.grant(here, request, text, scene));
      case Understood.Told(var report) -> told(hearing(here, text), text, report, origin, scene);
      case Understood.SmallTalk(var kind) ->
          smallTalk(Turn.tells(text) ? hearing(here, text) : here, text, kind, scene);
      case Understood.Foreign(var language) ->
          Move.to(here, new Outbound.Text(ForeignWords.in(language)));
      case Understood.Danger(var concern, var rest) ->
          Dangers.halt(here, text, concern, rest, scene);
    };
  }

  /** What was taken for a wish and is none. */
  private Move asToldOnly(Settled here, String words, Origin origin, Scene scene) {
    var understood = reading.read(words, new Context(true, List.of(), List.of()));
    return understood instanceof Understood.Told(var report) && !report.isEmpty()
        ? told(hearing(here, words), words, report, origin, scene)
        : Move.to(here, new Outbound.Text(Wording.VAGUE)).saying(pending(here, scene));
  }

  private Move told(Settled here, String text, Report report, Origin origin, Scene scene) {
    var all = HabitDone.besides(text, report, here.profile().habits().plans());
    var told = checkIns.told(here, OneMore.of(text, all, here, scene), origin, scene);
    if (TwoNumbers.areIn(text)) {
      return told.after(List.of(new Outbound.Text(Wording.ONE_NUMBER)));
    }
    return report.value(Measure.TRIGGERS).isEmpty() && OfFoods.leavesOutAKind(text)
        ? told.after(List.of(new Outbound.Text(Wording.NOT_WHAT_WAS_LEFT_OUT)))
        : told;
  }

  private Move smallTalk(Settled here, String text, String kind, Scene scene) {
    var feeling = KindWords.toFeeling(text);
    if (feeling.isPresent()) {
      return Move.to(here, new Outbound.Text(feeling.get())).saying(pending(here, scene));
    }
    if (!(here.focus() instanceof Focus.CheckingIn)) {
      return Move.to(here, new Outbound.Text(SmallWords.to(kind)));
    }
    return switch (kind) {
      case "thanks", "goodbye", "compliment", "good_news", "laugh", "emoji" ->
          Move.to(here, new Outbound.Text(SmallWords.to(kind)));
      case "ok_ack" -> Move.to(here, pending(here, scene));
      case "venting", "greeting", "how_are_you", "why_ask", "complaint", "insult" ->
          Move.to(here, new Outbound.Text(SmallWords.to(kind))).saying(pending(here, scene));
      default ->
          YesNo.of(text) == YesNo.YES ? Move.to(here, pending(here, scene)) : unclear(here, scene);
    };
  }

  /** Words that do not answer the open question, nor anything else. */
  private Move unclear(Settled here, Scene scene) {
    return Move.to(here, new Outbound.Text(Wording.TAP_OR_PASS)).saying(pending(here, scene));
  }

  private List<Outbound> pending(Settled here, Scene scene) {
    return checkIns.pending(here, scene);
  }

  private static Turn turn(String text, Answer answer) {
    return new Turn(
        cut(text),
        answer instanceof Answer.Grounded(var sentences, _)
            ? sentences.stream().map(Sentence::id).toList()
            : List.of());
  }

  /** What is told out of the blue may be asked about next: "do those go together?". */
  private static Settled hearing(Settled here, String text) {
    return here.focus() instanceof Focus.Idle
        ? here.remembering(new Turn(cut(text), List.of()))
        : here;
  }

  private static String cut(String text) {
    return text.length() <= LONGEST_TURN ? text : text.substring(0, LONGEST_TURN);
  }

  /** The sentences of the last turn, if it had any. */
  private static List<String> shownJustNow(Settled here) {
    return here.turns().isEmpty() ? List.of() : here.turns().getLast().sentences();
  }

  private static List<String> lastShown(Settled here) {
    return here.turns().reversed().stream()
        .map(Turn::sentences)
        .filter(sentences -> !sentences.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  // What they tap

  Move tapped(Settled here, String choice, Scene scene) {
    if (here.focus() instanceof Focus.AskedAge) {
      return Minors.tapped(here, choice);
    }
    return choice.startsWith(CheckIns.PREFIX)
        ? checkIns.tapped(here, choice, scene)
        : rememberingChoice(
            here, heldUp.after(here, tappedElse(here, choice, scene), scene), scene);
  }

  private Move tappedElse(Settled here, String choice, Scene scene) {
    if (choice.startsWith(Minors.PREFIX)) {
      return Minors.tapped(here, choice);
    }
    if (choice.startsWith(Messages.UNDO)) {
      return checkIns.undo(here, choice, scene);
    }
    if (choice.startsWith(FlareTalk.PREFIX)) {
      return FlareTalk.tapped(here, choice);
    }
    if (choice.startsWith(Nudges.PREFIX)) {
      return NudgeTaps.tapped(here, choice, scene);
    }
    if (choice.startsWith(NudgeTaps.LEARN)) {
      return NudgeTaps.learn(here, choice, scene);
    }
    if (choice.startsWith(Plans.PREFIX)) {
      return plans.tapped(here, choice, scene);
    }
    if (choice.startsWith(OneDays.PREFIX)) {
      return oneDays.tapped(here, choice, scene);
    }
    if (choice.startsWith(Weeks.PREFIX)) {
      return Weeks.tapped(here, choice, scene);
    }
    if (choice.startsWith(Schedules.PREFIX)) {
      return Schedules.tapped(here, choice, scene);
    }
    if (choice.equals(Reminder.OFF)) {
      return Schedules.remind(here, false);
    }
    if (choice.startsWith(Erasing.PREFIX)) {
      return Erasing.tapped(here, choice);
    }
    if (choice.startsWith(Prompt.HOW)) {
      return howTapped(here, choice, scene);
    }
    if (choice.equals(NEW_HABIT)) {
      return settings.ask(here, new Ask.WhichHabit(), scene.at());
    }
    if (choice.startsWith(Moving.PREFIX)) {
      return Moving.zone(choice)
          .map(zone -> settings.zone(here, zone, new Timetable.Trip.None(), scene))
          .orElseGet(() -> Move.to(here, new Outbound.Text(Wording.NO_CHANGE)));
    }
    var told = asking.tapped(choice);
    return here.focus() instanceof Focus.Asked(var ask) && asking.answers(ask, told)
        ? settings.on(here, ask, told, scene)
        : Move.to(here, new Outbound.Text(Wording.OLD_BUTTON));
  }

  private Move howTapped(Settled here, String choice, Scene scene) {
    if (!(here.focus() instanceof Focus.AskedHow(var day))) {
      return Move.to(here, new Outbound.Text(Wording.OLD_BUTTON));
    }
    var next = here.with(here.marks().askedHow()).with(new Focus.Idle());
    return choice.endsWith("worse")
        ? Move.to(next, new Outbound.Edit(Prompt.HOW + day, Wording.GET_HELP, List.of()))
        : checkIns
            .open(next, day, scene)
            .after(
                List.of(new Outbound.Edit(Prompt.HOW + day, Wording.THANKS_FOR_SAYING, List.of())));
  }
}
