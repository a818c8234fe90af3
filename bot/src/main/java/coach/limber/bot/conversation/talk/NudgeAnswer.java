package coach.limber.bot.conversation.talk;

import coach.limber.bot.conversation.day.CheckIns;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Heard;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.habits.HabitDone;
import coach.limber.bot.conversation.habits.LatestNudge;
import coach.limber.bot.conversation.habits.NudgeTaps;
import coach.limber.bot.conversation.habits.PlanAgain;
import coach.limber.bot.conversation.meaning.NudgeReply;
import coach.limber.bot.conversation.meaning.NudgeWish;
import coach.limber.bot.conversation.meaning.PartOfDay;
import coach.limber.bot.conversation.meaning.PlanTalk;
import coach.limber.bot.conversation.meaning.YesNo;
import coach.limber.bot.conversation.settled.Plans;
import coach.limber.bot.conversation.settled.Settings;
import coach.limber.bot.conversation.wording.NudgeWords;
import coach.limber.bot.conversation.wording.PlanWords;
import coach.limber.bot.conversation.wording.TimeTalkWords;
import coach.limber.bot.diary.Entry.Origin;
import coach.limber.bot.habit.Agreement;
import coach.limber.bot.habit.Hour;
import coach.limber.bot.habit.NudgeAgain;
import coach.limber.bot.habit.Nudging;
import coach.limber.bot.habit.Plan;
import coach.limber.bot.habit.QuietHours;
import coach.limber.knowledge.Understood;
import coach.limber.knowledge.language.ClockTime;
import coach.limber.knowledge.language.Durations;
import coach.limber.knowledge.language.HowMuch;
import coach.limber.knowledge.language.Intent;
import coach.limber.knowledge.language.Phrasing;
import coach.limber.knowledge.language.QuietWish;
import coach.limber.knowledge.language.SmallLetters;
import coach.limber.knowledge.language.Times;
import coach.limber.knowledge.language.WholeForm;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is typed in answer to the newest nudge does as its buttons do, and the check-in stays as it
 * is; how often and when such nudges come may be said, too.
 */
final class NudgeAnswer {
  private static final String OPENING =
      "(?:(?:no|nope|nah|sorry|oh|ah|ok|okay|hm+|well|thanks|thank"
          + " you|maybe|perhaps|ugh|actually|but|i think|probably|please|pls|can you|could"
          + " you|yes|just|not (?:now|yet|right now))[,.! ]+){0,4}";
  private static final String CLOSING =
      "(?:,? (?:maybe|perhaps|probably|today|now|tonight|this (?:morning|time)|for"
          + " now|sorry|thanks|thank you|please|pls|then|though|i'm afraid|yet|any ?more|again|from"
          + " now on)){0,3}[.!, ]*";
  private static final String LATER =
      "(?:(?:a (?:bit|little|while) )?later(?: on)?(?: today)?|tonight|tomorrow|this"
          + " (?:evening|afternoon)|in (?:a bit|the (?:evening|afternoon|morning))|after"
          + " (?:work|lunch|dinner|breakfast|tea|supper|my \\w+)|when i (?:can|get home|'m"
          + " home)|before bed|soon|(?:in|give me|maybe in) (?:an?|half an?|another|a (?:few|couple"
          + " of)|\\d{1,2}|two|three|ten|fifteen|twenty|thirty)"
          + " ?(?:hours?|hrs?|h|minutes?|mins?|m)(?: or so| time)?|(?:half )?an hour(?: or so|"
          + " later)?|at (?:lunch|noon|\\d{1,2}(?:[:.]\\d\\d)? ?(?:[ap]m)?))";
  private static final Phrasing NOT_TODAY =
      form(
          "(?:no|nope|nah|no can do|no thanks?|no thank you|not (?:today|now|right"
              + " now|yet|(?:this|that) (?:one|time|morning|afternoon|evening)|tonight|in the"
              + " mood|feeling (?:it|up to it)|up to it|possible|happening|gonna happen|going to"
              + " happen)|(?:i )?(?:can't|cannot|cant|couldn't|won't|wont|don't want to|dont want"
              + " to|didn't|haven't|not going to|not gonna|won't be able to|don't feel like(?=(?:"
              + " doing)? it))(?: (?:do|doing|done|manage|make|fit))?(?: (?:it|that|this)(?:"
              + " in)?)?|(?:i'?m |i am )?(?:too |very |so )?busy|(?:i'?m |i am |feeling )?too"
              + " (?:sore|tired|stiff|achy|ill|exhausted|knackered)|(?:i )?can(?:'t|not|t) be"
              + " (?:bothered|fussed|arsed)|(?:i have |i've )?no time|skip(?: (?:it|this|that|this"
              + " one|that one|the nudge))?|(?:i'?ll )?pass|(?:i'?ll )?give (?:it|this|that) a"
              + " miss|(?:another |next |some other )(?:day|time))");
  private static final Phrasing LATER_TODAY =
      form(
          "(?!.{0,80}\\bfrom now on\\b)(?:(?:(?:i'?ll|i will|will|gonna|i'?m gonna|i'?m going"
              + " to|going to|let me|i might|i'?d rather|i want to|i plan to) (?:do|try|manage|get"
              + " to|fit) (?:it|that|this|them)?(?: in)? ?"
              + "|(?:(?:remind|ask|nudge|tell|ping|poke|try|prod) (?:me|it)?(?: (?:again|about"
              + " (?:it|this|that)|of (?:it|this|that)))?|(?:make|do|say|snooze)(?:"
              + " (?:it|this|that))?(?: for)?|again|once more) )?"
              + LATER
              + "|(?:i'?ll|i will|will) (?:do|try|get to) (?:it|that|this))");
  private static final Phrasing FEWER =
      form(
          "(?:(?:fewer|less)(?: of (?:these|those|them|this))?|(?:way |far )?too"
              + " (?:many|often|much)(?: of (?:these|those|them|this))?|(?:i get |there are )?too"
              + " many of (?:these|those)|not (?:so many|every day|so often|that often|so much)(?:"
              + " of (?:these|those|them))?|less often)");
  private static final Phrasing STOP =
      form(
          "(?:(?:stop|quit|end|cancel|turn off|get rid of|drop)(?: sending)?(?: me)?"
              + " (?:these|this|those|them)(?: (?:things|messages|off|nudges?))?|(?:no more|enough)"
              + " of (?:these|this|those|them)|(?:i )?(?:don't|do not|dont) (?:want|need|send)(?:"
              + " me)? (?:these|this|those|them|any more of (?:these|this))(?:"
              + " (?:things|messages))?|(?:turn|switch) (?:these|this|them) off)");
  private static final Phrasing OTHER_WORDS =
      form(
          "(?:not (?:these|those|the same) words(?: again)?|(?:other|different|better) words|say"
              + " (?:it|that) (?:differently|in other words)|i (?:don't|do not|dont) like"
              + " (?:these|those|the) words)");

  /** "Send these at noon instead": the object or the end must say that it is about them. */
  private static final Pattern AT =
      Pattern.compile(
          OPENING
              + "(?:(?:send|give|nudge|bring|show|make|move|do|have|get|put|shift|change|remind)"
              + "(?: me)?(?: (?:of )?(?:these|this|it|them|those|this one|the nudges?))|nudge"
              + " me|remind me|(?=.{0,40}\\b(?:instead|rather)\\b))(?: come)?(?: (?:to|for))?"
              + " ?(?<cue>(?:at|around|about|in the|after|before|during) .{1,30}?|noon|midday|lunch"
              + "time|\\d{1,2}(?:[:.]\\d\\d)? ?(?:[ap]m)?)(?: (?:instead|rather|please|pls|then"
              + "|from now on|every day)){0,3}[.!? ]*");

  private static final Phrasing TOO_SOON =
      Phrasing.of(
          "(?:(?:it'?s|that'?s|this is|no|sorry|way|far|much|a bit|still|bit|always|you'?re)[,."
              + " ]+){0,4}too (?:early|late|soon)[,.;:! -]+(?<when>[^?]{3,40})");

  private static final Phrasing ONCE_MORE =
      Phrasing.of(
          "^(?!.{0,80}\\btomorrow\\b).{0,40}\\b(?:(?:remind|ask|nudge|tell|ping|poke|prod|try)"
              + " (?:me|it)|snooze)\\b");
  private static final Duration A_WHILE = Duration.ofHours(1);

  /** At the time of the check-in that speaks alone. */
  private static final Duration BEFORE_IT = Duration.ofMinutes(30);

  private static final WholeForm I_DID =
      WholeForm.of(
          "(?:(?:yes|yep|yeah|yup|oh|ha|but|actually)[,.! ]+){0,3}i (?:did|have|already have|just"
              + " (?:did|have))(?: (?:already|today|earlier|thanks|this morning|just"
              + " now)){0,2}[.! ]*");

  private static final WholeForm PLAIN_YES_OR_NO =
      WholeForm.of(
          "(?:(?:yes|yep|yeah|yup|y|ok|okay|sure|fine|no|nope|nah|n|go ahead|of course|you"
              + " may|rather not|please|pls|thanks|thank you|don't|just nudge me)[,.! ]*){1,4}");

  private static final Pattern BARE_CUE = Pattern.compile("noon|midday|lunchtime|\\d.*");

  private static final Phrasing OF_QUESTIONS =
      Phrasing.of(".{0,80}\\b(?:ask|check|questions?|message|write)\\b.{0,80}");

  private final Settings settings;
  private final CheckIns checkIns;
  private final HabitTalk habitTalk;
  private final JustPlanned justPlanned;

  NudgeAnswer(Settings settings, CheckIns checkIns) {
    this.settings = settings;
    this.checkIns = checkIns;
    this.habitTalk = new HabitTalk(settings, checkIns);
    this.justPlanned = new JustPlanned(settings, habitTalk);
  }

  private static Phrasing form(String words) {
    return Phrasing.of(OPENING + words + CLOSING);
  }

  /** What would put a check-in off puts off the nudge that came after it. */
  Optional<Move> putOff(Heard heard) {
    return heard.understood() instanceof Understood.Wish(var request)
            && request.intent() == Intent.SNOOZE
            && !isOfQuestions(heard.small())
        ? LatestNudge.of(heard.here(), heard.scene())
            .flatMap(nudge -> later(heard.here(), nudge, heard.small(), heard.scene()))
        : Optional.empty();
  }

  /** Whether a text puts a nudge off, or declines it, and may answer a question as well. */
  static boolean isNotNow(String text) {
    var plain = SmallLetters.of(text);
    return NOT_TODAY.matcher(plain).matches() || LATER_TODAY.matcher(plain).matches();
  }

  /** A plain yes or no right after a nudge was answered is to whether we may learn from it. */
  static boolean isOfLearning(Settled here, String text, Scene scene) {
    var last = scene.diary().lastSaid();
    return here.profile().habits().agreement() == Agreement.ASKED
        && scene.isJustAfter(last)
        && YesNo.of(text) != YesNo.NEITHER
        && PLAIN_YES_OR_NO.fits(SmallLetters.of(text))
        && scene.noted(last).stream().anyMatch(entry -> entry.field().equals(NudgeAgain.REPLY));
  }

  /** Nothing if no nudge is the newest message, or the text is no answer to one. */
  Optional<Move> said(Settled here, String text, Scene scene) {
    if (isOfLearning(here, text, scene)) {
      var choice = NudgeTaps.LEARN + (YesNo.of(text) == YesNo.YES ? "yes" : "no");
      return Optional.of(Plans.aloud(NudgeTaps.learn(here, choice, scene)));
    }
    var putOff = LatestNudge.putOff(here, scene);
    if (putOff.isPresent() && HabitDone.isSaid(SmallLetters.of(text))) {
      return Optional.of(
          NudgeTaps.typedLater(told(here, putOff.get(), scene), putOff.get(), "done", scene));
    }
    return LatestNudge.of(here, scene)
        .flatMap(nudge -> answered(here, nudge, text, scene))
        .or(() -> PlanAgain.newest(here, scene).flatMap(plan -> notThen(here, plan, text)))
        .or(() -> justPlanned.said(here, text, scene))
        .or(() -> habitTalk.said(here, text, scene));
  }

  private Optional<Move> answered(Settled here, LatestNudge nudge, String text, Scene scene) {
    var plain = SmallLetters.of(text);
    if (HabitDone.isSaid(plain) || I_DID.fits(plain)) {
      return Optional.of(done(here, nudge, scene));
    }
    if (NOT_TODAY.matcher(plain).matches() || habitTalk.tellsOfNone(here, text, plain)) {
      return answer(here, here, nudge, "not", NudgeWords.ANOTHER_DAY, scene);
    }
    if (LATER_TODAY.matcher(plain).matches()) {
      return later(here, nudge, plain, scene);
    }
    if (OTHER_WORDS.matcher(plain).matches()) {
      var next = NudgeTaps.withoutWords(here, nudge.day(), scene);
      return answer(here, next, nudge, "other", NudgeWords.NOT_THESE_WORDS, scene);
    }
    if (STOP.matcher(plain).matches()) {
      return Optional.of(NudgeTalk.nudged(here, Nudging.OFF));
    }
    return often(plain, text)
        .map(how -> NudgeTalk.nudged(here, how))
        .or(() -> notThen(here, nudge.plan(), text))
        .or(() -> then(here, nudge.plan(), plain, scene))
        .or(() -> tooSoon(here, nudge.plan(), plain))
        .or(() -> NudgeReply.of(plain).map(reply -> plainly(here, nudge, reply, scene)));
  }

  /** "In an hour" is in an hour; who names no time says when it is done. */
  private static Optional<Move> later(Settled here, LatestNudge nudge, String plain, Scene scene) {
    var then = then(here, plain, scene.at()).filter(at -> isOn(nudge.day(), at));
    if (then.isEmpty()) {
      return answer(here, here, nudge, NudgeAgain.LATER, NudgeWords.SAY_WHEN_DONE, scene);
    }
    var time = then.get().toLocalTime();
    return QuietHours.contain(time)
        ? answer(here, here, nudge, NudgeAgain.LATER, TimeTalkWords.NUDGE_HOURS, scene)
        : answer(
            here,
            here,
            nudge,
            NudgeAgain.at(then.get().toInstant()),
            NudgeWords.nudgeAgain(time),
            scene);
  }

  private static boolean isOn(LocalDate day, ZonedDateTime at) {
    return at.toLocalDate().equals(day);
  }

  /**
   * The time they name: so long from now, or the next time that the clock shows so, but a while
   * before the check-in.
   */
  private static Optional<ZonedDateTime> then(Settled here, String plain, Instant at) {
    var zone = here.profile().zone();
    var now = at.atZone(zone);
    var checkInAt = here.profile().timetable().first(now.toLocalDate()).orElse(LocalTime.MAX);
    var length =
        Durations.in(plain)
            .filter(amount -> amount instanceof Duration)
            .map(now::plus)
            .map(time -> time.truncatedTo(ChronoUnit.MINUTES));
    return length.or(
        () ->
            Stream.concat(
                    times(plain), PartOfDay.in(plain).filter(_ -> asksForMore(plain)).stream())
                .map(time -> time.equals(checkInAt) ? time.minus(BEFORE_IT) : time)
                .map(time -> now.toLocalDate().atTime(time).atZone(zone))
                .filter(now::isBefore)
                .findFirst()
                .or(() -> asksForMore(plain) ? Optional.of(now.plus(A_WHILE)) : Optional.empty()));
  }

  /** "Remind me later" wants to hear of it again; "later" does it by itself. */
  private static boolean asksForMore(String plain) {
    return ONCE_MORE.matcher(plain).find();
  }

  private static Stream<LocalTime> times(String plain) {
    return switch (Times.in(plain)) {
      case ClockTime.None() -> Stream.of();
      case ClockTime.Found(var time) -> Stream.of(time);
      case ClockTime.Ambiguous(var morning, var evening) -> Stream.of(morning, evening);
    };
  }

  private Move plainly(Settled here, LatestNudge nudge, NudgeReply reply, Scene scene) {
    return switch (reply) {
      case WILL_DO -> Move.to(here, new Outbound.Text(NudgeWords.SAY_WHEN_DONE));
      case NOT_NOW ->
          NudgeTaps.typed(
              Move.to(here, new Outbound.Text(NudgeWords.ANOTHER_DAY)), here, nudge, "not", scene);
      case DONE_EARLIER -> done(here, nudge, scene);
      case IN_PART ->
          done(here, nudge, scene).after(List.of(new Outbound.Text(PlanWords.HALF_COUNTS)));
      case ANOTHER_HABIT -> HabitTalk.whatWith(here, nudge.plan());
      case ANOTHER_MOMENT ->
          habitTalk.ofAMoment(here, nudge.plan(), PlanWords.WHICH_MOMENT_THEN, scene);
      case WHY -> Move.to(here, new Outbound.Text(NudgeWords.yourOwnPlan(nudge.plan())));
      case TOLD_BEFORE -> Move.to(here, new Outbound.Text(NudgeWords.ONCE_A_DAY_AT_MOST));
    };
  }

  private Move done(Settled here, LatestNudge nudge, Scene scene) {
    return NudgeTaps.typed(told(here, nudge, scene), here, nudge, "done", scene);
  }

  private Move told(Settled here, LatestNudge nudge, Scene scene) {
    var done = HabitDone.done(nudge.plan(), nudge.day(), scene);
    return checkIns.told(here, nudge.day(), done, Origin.TYPED, scene);
  }

  /** "Too early, lunch is at 2": the nudge moves there, and nothing else does. */
  private static Optional<Move> tooSoon(Settled here, Plan plan, String plain) {
    var soon = TOO_SOON.matcher(plain);
    if (!soon.matches()) {
      return Optional.empty();
    }
    return switch (Times.in(soon.group("when"))) {
      case ClockTime.None() -> Optional.empty();
      case ClockTime.Found(var time) -> Optional.of(at(here, plan, time));
      case ClockTime.Ambiguous(var morning, var evening) ->
          Optional.of(at(here, plan, nearer(plan.at(), morning, evening)));
    };
  }

  private static LocalTime nearer(LocalTime to, LocalTime one, LocalTime other) {
    return Duration.between(to, one).abs().compareTo(Duration.between(to, other).abs()) <= 0
        ? one
        : other;
  }

  private static Move at(Settled here, Plan plan, LocalTime time) {
    return QuietHours.contain(time)
        ? Move.to(here, new Outbound.Text(TimeTalkWords.NUDGE_HOURS))
        : moved(here, plan, time);
  }

  private static Optional<Move> answer(
      Settled before, Settled next, LatestNudge nudge, String reply, String words, Scene scene) {
    return Optional.of(
        NudgeTaps.typed(Move.to(next, new Outbound.Text(words)), before, nudge, reply, scene));
  }

  // How often

  private static Optional<Nudging> often(String plain, String text) {
    return FEWER.matcher(plain).matches()
        ? Optional.of(Nudging.FEWER)
        : isOfQuestions(plain) ? Optional.empty() : HowMuch.in(text).flatMap(NudgeWish::of);
  }

  private static boolean isOfQuestions(String plain) {
    return OF_QUESTIONS.matcher(plain).matches();
  }

  // When

  private Optional<Move> then(Settled here, Plan plan, String plain, Scene scene) {
    var at = AT.matcher(plain);
    if (!at.matches()) {
      return Optional.empty();
    }
    var cue = at.group("cue");
    var words = BARE_CUE.matcher(cue).matches() ? "at " + cue : cue;
    if (Times.in(words) instanceof ClockTime.Found(var time) && QuietHours.contain(time)) {
      return Optional.of(Move.to(here, new Outbound.Text(TimeTalkWords.NUDGE_HOURS)));
    }
    return Optional.of(settings.heard(here, new PlanTalk.NewCue(plan, words), scene));
  }

  /** "Not before 11": the moment stays in their words, and the nudge comes outside these hours. */
  private static Optional<Move> notThen(Settled here, Plan plan, String text) {
    return QuietWish.in(text)
        .filter(_ -> !isOfQuestions(SmallLetters.of(text)))
        .map(
            wish ->
                near(plan.at())
                    .filter(
                        time ->
                            Arrays.stream(Hour.values())
                                .noneMatch(hour -> wish.contains(hour.of(time))))
                    .findFirst()
                    .map(time -> moved(here, plan, time))
                    .orElseGet(() -> Move.to(here, new Outbound.Text(TimeTalkWords.NUDGE_HOURS))));
  }

  private static Move moved(Settled here, Plan plan, LocalTime time) {
    var habits = here.profile().habits().replacing(plan.withCue(plan.cue(), time));
    return Move.to(
        here.with(here.profile().with(habits)), new Outbound.Text(NudgeWords.nudgeAround(time)));
  }

  /** The times of the waking day, the nearest first. */
  private static Stream<LocalTime> near(LocalTime time) {
    var step = Duration.ofMinutes(30);
    return Stream.concat(
            Stream.of(QuietHours.outside(time)),
            Stream.iterate(
                QuietHours.END, at -> at.isBefore(QuietHours.BEGIN), at -> at.plus(step)))
        .sorted(Comparator.comparing(at -> Duration.between(at, time).abs()));
  }
}
