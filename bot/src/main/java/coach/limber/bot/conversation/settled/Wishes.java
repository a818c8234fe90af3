package coach.limber.bot.conversation.settled;

import coach.limber.bot.conversation.day.CheckIns;
import coach.limber.bot.conversation.dialogue.Ask;
import coach.limber.bot.conversation.dialogue.Choice;
import coach.limber.bot.conversation.dialogue.Dialogue.Focus;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Pause;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.dialogue.Timetable.Trip;
import coach.limber.bot.conversation.diary.Charting;
import coach.limber.bot.conversation.diary.Weeks;
import coach.limber.bot.conversation.life.Erasing;
import coach.limber.bot.conversation.meaning.Engagement;
import coach.limber.bot.conversation.meaning.PartOfDay;
import coach.limber.bot.conversation.meaning.Passing;
import coach.limber.bot.conversation.meaning.PlanTalk;
import coach.limber.bot.conversation.times.ForHours;
import coach.limber.bot.conversation.times.GoingAway;
import coach.limber.bot.conversation.times.Homecoming;
import coach.limber.bot.conversation.times.NamedDays;
import coach.limber.bot.conversation.times.PauseTalk;
import coach.limber.bot.conversation.times.Prompt;
import coach.limber.bot.conversation.times.Schedules;
import coach.limber.bot.conversation.wording.Answers;
import coach.limber.bot.conversation.wording.ArticleWords;
import coach.limber.bot.conversation.wording.CheckInWords;
import coach.limber.bot.conversation.wording.CoachWords;
import coach.limber.bot.conversation.wording.NotedWords;
import coach.limber.bot.conversation.wording.NudgeWords;
import coach.limber.bot.conversation.wording.PauseWords;
import coach.limber.bot.conversation.wording.SettingWords;
import coach.limber.bot.conversation.wording.SmallWords;
import coach.limber.bot.conversation.wording.TimeTalkWords;
import coach.limber.bot.conversation.wording.TimeWords;
import coach.limber.bot.diary.Entry.Origin;
import coach.limber.bot.habit.Nudging;
import coach.limber.knowledge.language.AboutDay;
import coach.limber.knowledge.language.Absence;
import coach.limber.knowledge.language.CalendarWords;
import coach.limber.knowledge.language.DayLookUp;
import coach.limber.knowledge.language.Hours;
import coach.limber.knowledge.language.Illness;
import coach.limber.knowledge.language.Phrasing;
import coach.limber.knowledge.language.Request;
import coach.limber.knowledge.language.Slot;
import coach.limber.knowledge.language.SmallLetters;
import coach.limber.knowledge.language.WholeForm;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What someone who has finished the first meeting wants the coach to do. */
public final class Wishes {
  private static final Phrasing NUDGES =
      Phrasing.of("(?i)\\b(?:nudges?|nudging|tips?|hints?|messages?|reminders?)\\b");
  private static final Phrasing TIPS = Phrasing.of("(?i)\\b(?:nudg\\w+|tips?|hints?)\\b");
  private static final Phrasing ASKS =
      Phrasing.of("(?i)\\b(?:ask\\w*|check|check-?ins?|questions?)\\b");
  private static final Phrasing MESSAGES =
      Phrasing.of("(?i)\\b(?:messages?|messaging|texts?|texting|notifications?)\\b");
  private static final Phrasing REMINDERS = Phrasing.of("(?i)\\bremind(?:ers?|ing)\\b");

  private static final Phrasing STOP =
      Phrasing.of(
          "(?i)/?(?:(?:please|i|i'?m) )?(?:stop|quit|quitting|unsubscribe|cancel|end|go away|leave"
              + " me alone)(?:"
              + " (?:it|this|everything|all|now|please|texting|messaging|writing|bothering|me)){0,4}[.!"
              + " ]*");

  /** Something of somebody else's: "delete me from the leaderboard". */
  private static final Phrasing ELSEWHERE =
      Phrasing.of(
          "(?i)\\bfrom (?:the|your|our|this|that|my) (?!(?:\\w+"
              + " )?(?:system|systems|database|db|servers?"
              + "|records?|memory|app|bot|files?|diary|chat|phone|device|computer|service|program"
              + "|machine|coach|data)\\b)\\w+");

  /** "Add milk to my shopping list". */
  private static final Phrasing OTHER_LIST =
      Phrasing.of(
          "(?i)\\b(?:to|on|onto|in) (?:my|the|our) (?:\\w+"
              + " )?(?:(?:shopping|grocery|to-?do|wish|guest|play|packing|christmas)"
              + " ?-?list|groceries|calendar|basket|cart|trolley|playlist|queue|diary at work)\\b");

  /** No questions any more are no tips any more, and more than that. */
  private static final Phrasing OF_CHECK_INS =
      Phrasing.of(
          "(?i)(?<!\\b(?:only|just) (?:the |my )?)\\b(?:check-?ins?|questions?|asking me|ask me"
              + " anything)\\b(?!.*\\b(?:stays?|keep|still|only)\\b)");

  private static final Phrasing NO_CHECK_INS =
      Phrasing.of("(?i)^(?:please )?(?:no|only) (?:more )?(?:check-?ins?|questions?)\\b");
  private static final Phrasing AWAY =
      Phrasing.of(
          "(?i)\\b(?:holidays?|vacation|away|trip|travel\\w*|until|till?|(?:off|starting|from)"
              + " (?:on |this |next )?"
              + CalendarWords.WEEKDAY
              + "|for"
              + " (?:an?|one|two|three|four|the next|\\d+)"
              + " (?:days?|weeks?|months?|fortnight)|won'?t be"
              + " (?:around|here|about|available)|surgery|operation|back (?:on|in))\\b");
  private static final Phrasing LATER =
      Phrasing.of(
          "(?i)\\b(?:(?<!until |till )(?:tomorrow|next"
              + " (?:week|month|weekend|"
              + CalendarWords.WEEKDAY
              + "))|on "
              + CalendarWords.WEEKDAY
              + "|in (?:a (?:few|couple"
              + " of)|two|three|\\d+) (?:days|weeks)|will be|i'?ll be)\\b");

  /** Somebody who will come home again. */
  private static final Phrasing JOURNEY =
      Phrasing.of(
          "(?i)\\b(?:landed|landing|arrived|just got"
              + " (?:to|in)|flew|flown|visiting|holiday|vacation|travel\\w*|trip|staying|for"
              + " (?:a|the) (?:week|few|weekend)|for work|jet ?lag\\w*)\\b");

  /** Somebody who stays. */
  private static final Phrasing FOR_GOOD =
      Phrasing.of(
          "(?i)\\b(?:(?:back|home) (?:in|to)|moved|moving|liv(?:e|ing)|relocat\\w+|(?:time"
              + " ?)?zone|clock)\\b");

  private static final Phrasing HAS_MOVED =
      Phrasing.of("(?i)\\b(?:moved|moving|move to|liv(?:e|ing)|relocat\\w+)\\b");

  private static final Phrasing ASK_ME =
      Phrasing.of(
          "(?i)\\b(?:ask|check|message|ping|text)(?: in)?(?: with)?(?: me)? (?:at|around)\\b");
  private static final Phrasing BY_NOW =
      Phrasing.of(
          "(?i)\\b(?:use|set|change|switch|move|now|already|landed|arrived|(?<!on" + " )today)\\b");

  /** "In New York from wednesday to friday": by the clock there from then on. */
  private static final Phrasing FROM_A_DAY =
      Phrasing.of(
          "(?i)\\b(?:from|starting|as of|beginning|since) (?:on |this |next |the"
              + " )?(?:tomorrow|(?:"
              + CalendarWords.SHORT_STEMS
              + ")(?:day)?|week|month|\\d{1,2})\\b");

  private static final Phrasing LANDS_LATER =
      Phrasing.of(
          "(?i)\\b(?:landing|arriving|flying|(?:i|we)"
              + " (?:land|arrive|fly|get)|i'?ll|going)\\b.{0,40}\\b(?:tonight|later|this"
              + " (?:evening|afternoon)|tomorrow|in (?:an hour|\\w+ hours))\\b");

  private static final Phrasing KEEP_ASKING =
      Phrasing.of(
          "(?i)\\b(?:keep (?:on )?asking|still ask|ask me (?:anyway|there|still)|(?:don'?t|do"
              + " not|no need to) (?:pause|stop|be quiet)|no (?:pause|break))\\b");

  private static final WholeForm HOMES_CLOCK =
      WholeForm.of(
          "(?:(?:please|pls|ok|just|actually|no|can you|could you)[, ]+){0,3}(?:(?:use|set|go"
              + " by|keep|stay on|stick to|go back to|switch (?:back )?to|change (?:it )?(?:back"
              + " )?to|back to|put me (?:back )?on)(?: (?:my|the))?(?: (?:usual|old|own))?"
              + " home(?:'s)?(?: time| clock)?(?: ?zone)?|(?:(?:i want|i'd like|give me) )?(?:my"
              + " )?home(?:'s)? (?:time(?: ?zone)?|clock|zone))(?:"
              + " (?:please|again|then|instead|now)){0,2}[.! ]*");

  /** A day to come is left out, and today's comes. */
  private static final Phrasing NOT_THAT_DAY =
      Phrasing.of(
          "(?i)^(?!.{0,80}\\btoday\\b).{0,80}\\b(?:skip|not?|don'?t|leave"
              + " out|without|cancel|drop)\\b.{0,80}\\b(?:(?<tomorrow>tomorrow)|(?<weekday>"
              + CalendarWords.WEEKDAY
              + "))\\b.{0,80}");

  /** The day comes first: "tomorrow i have a party, don't ask". */
  private static final Pattern THAT_DAY_NOT =
      Pattern.compile(
          "(?i)^(?!.{0,80}\\btoday\\b).{0,20}\\b(?:(?<tomorrow>tomorrow|tmrw)|(?:on"
              + " )?(?<weekday>"
              + CalendarWords.WEEKDAY
              + "))\\b.{0,80}\\b(?:(?:don'?t|do"
              + " not|no need to|please not)"
              + " (?:ask|bother|check|message|disturb|write|ping|text)|no"
              + " (?:questions|check-?ins?)|skip (?:me|it|that)|leave (?:me|it)(?:"
              + " out)?)\\b.{0,30}");

  /** The words of a button, which are no farewell while it shows. */
  private static final Phrasing LATER_ALONE =
      Phrasing.of("(?i)(?:maybe |perhaps |ok |a bit )?later(?: please| pls| maybe)?[.! ]*");

  private static final Phrasing LATER_DAYS =
      Phrasing.of(
          "(?i)\\b(?:weekends?|next (?:week|month)|(?:off|away|busy|out) (?:tomorrow|tmrw)|from "
              + CalendarWords.WEEKDAY
              + ")\\b");
  private static final Phrasing TOMORROW = Phrasing.of("(?i)\\b(?:tomorrow|tmrw|tomoz|tmr)\\b");
  private static final Phrasing TOMORROW_ALONE =
      Phrasing.of(
          "(?i)(?:(?:maybe|perhaps|ok|better|not now|no|not today|rather|i'?ll do it)[,"
              + " ]+){0,3}(?:tomorrow|tmrw)(?: please| pls| maybe| then| instead){0,2}[.! ]*");

  private static final Phrasing NOT =
      Phrasing.of("(?i)\\b(?:don'?t|do not|never|nothing|no|not|quiet|stop|quit|without)\\b");

  /** An hour that bounds what is not wanted is no hour to be asked at. */
  private static final Phrasing NOT_THEN =
      Phrasing.of(
          "(?i)\\b(?:don'?t|do"
              + " not|never|nothing|no(?!,)|quiet|stop|quit|without)\\b[^,.;]{0,60}\\b(?:after|before|past|between|later"
              + " than|earlier than)"
              + " (?:\\d|half|quarter|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight)");

  private static final Phrasing ON_A_CLOCK =
      Phrasing.of(
          "(?i)(?:(?:and|so|ok|hey|by the way|btw|now|actually|but)[, ]+){0,3}(?:(?:i'?m|i"
              + " am|we'?re|we are|my clock is|it'?s) (?:now |back )?(?:in|on|at|using)|i (?:use|go"
              + " by|live (?:in|on|by)))(?: the)?"
              + " (?<zone>[ecmp][sd]?t|ak[sd]t|hst|a[cew]?[sd]t|gmt|utc|bst|ist|jst|kst|cest|cet|eest|eet|wet|west|msk|sgt|hkt|pkt|nz[sd]?t|sast|brt)(?:"
              + " time| zone| now| here| these days| again)*[.! ]*");

  /** Something else came back: a pain, or the feeling in a hand. */
  private static final Pattern IT_IS_BACK =
      Pattern.compile(
          "(?i)\\b(?:it|that|the (?:pain|feeling))(?:'s| is| came| has come) back\\b(?! (?:on|to"
              + " normal)\\b)");

  /** Something was undone, finished or asked, and no pause was. */
  private static final Pattern OF_SOMETHING_ELSE =
      Pattern.compile(
          "(?i)\\b(?:bring|put|give|take|get|change) .{1,20}\\bback\\b|\\bdid you\\b|^\\W*(?:all"
              + " )?done\\b.{0,3}$");

  private static final Pattern GOES_ON =
      Pattern.compile(
          "(?i)\\b(?:carry on|continue|go on|get on|finish|proceed)\\b.{0,25}\\b(?:questions?"
              + "|check-?in|it|asking)\\b");

  /** What is said of a habit and names none: "change my habit". */
  private static final WholeForm OF_HABITS =
      WholeForm.of(
          "(?:be|have|change|changed|swap|switch|edit|choose|pick|see|rename|move|update|(?:my"
              + " )?mind about|(?:changed my mind about))"
              + " (?:my|the|a|an|this|that|another|other|different) (?:\\w+ )?habits?\\b.{0,30}");

  /** While yesterday's questions are still open, those of today are what is left out. */
  private static final Pattern OF_TODAY =
      Pattern.compile(
          "(?i)\\b(?:today(?:'?s)?|tonight(?:'?s)?|this (?:evening|afternoon|morning))\\b");

  private static final Phrasing ONE_SKIP =
      Phrasing.of("(?i)/?(?:(?:please|can i|i'?ll|just|um+|ok)[, ]+)?skip(?: please| pls)?[.! ]*");

  private final Settings settings;
  private final Prompt prompt;
  private final CheckIns checkIns;
  private final Records records;
  private final Answers answers;
  private final Plans plans;

  Wishes(Settings settings, Prompt prompt, CheckIns checkIns, Records records, Answers answers) {
    this.settings = settings;
    this.prompt = prompt;
    this.checkIns = checkIns;
    this.records = records;
    this.answers = answers;
    this.plans = new Plans(settings);
  }

  public Move grant(Settled here, Request request, String text, Scene scene) {
    if (isAboutTimes(request, text)) {
      return journey(here, text, scene).orElseGet(() -> times(here, text, scene));
    }
    return switch (request.intent()) {
      case HELP, PRIVACY, WHO_ARE_YOU, HUMAN_HELP, FEEDBACK, GREETING -> talk(here, request, scene);
      case THANKS, GOODBYE ->
          isAsked(here, scene) ? laterOrBye(here, request, text, scene) : courtesy(here, request);
      case START -> isStopped(here, scene) ? resume(here, text, scene) : greet(here, scene);
      case CHECKIN_NOW -> checkIn(here, text, scene);
      case SKIP_CHECKIN ->
          Illness.isSaidIn(text) ? Schedules.sickDay(here, scene) : skip(here, text, scene);
      case SNOOZE ->
          isAnEngagement(here, text)
              ? engaged(here, scene)
              : TOMORROW.matcher(text).find() && request.slots().isEmpty()
                  ? skip(here, text, scene)
                  : Schedules.snooze(checkIns, here, request, text, scene);
      case CANCEL -> cancel(here, text, scene);
      case PAUSE ->
          PauseTalk.isForToday(text)
              ? enough(here, scene)
              : ForHours.said(here, text, checkIns, prompt, scene)
                  .orElseGet(() -> PauseTalk.pause(here, text, scene));
      case RESUME -> resume(here, text, scene);
      case SET_TIME ->
          TIPS.matcher(text).find() && !ASKS.matcher(text).find()
              ? Move.to(here, new Outbound.Text(TimeTalkWords.NUDGE_WHEN))
              : times(here, text, scene);
      case SET_TIMEZONE -> zone(here, request, text, scene);
      case ADD_HABIT -> habit(here, request, text, scene);
      case LIST_HABITS -> plans.list(here, scene);
      case NUDGES_OFF ->
          OF_CHECK_INS.matcher(text).find() && !TIPS.matcher(text).find()
              ? Schedules.pauseForGood(here, scene)
              : aboutReminders(text)
                  ? Schedules.remind(here, false)
                  : MESSAGES.matcher(text).find() && !TIPS.matcher(text).find()
                      ? Move.to(here, Schedules.quieter(PauseWords.TOO_MUCH))
                      : Hours.in(text).namesDays()
                          ? nudged(here, Nudging.FEWER, NudgeWords.FEWER_ON_ANY_DAY)
                          : nudged(here, Nudging.OFF, NudgeWords.NUDGES_OFF);
      case NUDGES_ON ->
          aboutReminders(text)
              ? Schedules.remind(here, true)
              : nudged(here, Nudging.ON, NudgeWords.NUDGES_ON);
      case FEWER_NUDGES ->
          isOnceAWeek(request)
              ? nudged(here, Nudging.WEEKLY, NudgeWords.NUDGES_WEEKLY)
              : nudged(
                  here,
                  Nudging.FEWER,
                  Hours.in(text).namesDays() ? NudgeWords.FEWER_ON_ANY_DAY : NudgeWords.FEWER);
      case EDIT_LAST_ANSWER ->
          firstTold(here, request, text, scene).orElseGet(() -> records.edit(here, text, scene));
      case EXPORT_DATA -> records.export(here, request, scene);
      case SHOW_CHART -> Charting.show(here, request, text, scene);
      case WEEKLY_SUMMARY -> Weeks.show(here, scene);
      case SHOW_PROGRESS ->
          DayLookUp.in(text, here.profile().dayAt(scene.at()))
              .map(day -> records.day(here, day, scene))
              .orElseGet(() -> records.progress(here, scene));
      case SIGNS_QUIZ -> Move.to(here, answers.sentences(answers.signs()));
      case DELETE_DATA ->
          ELSEWHERE.matcher(text).find()
              ? Move.to(here, new Outbound.Text(ArticleWords.FAR))
              : Erasing.isOfTheHabits(here, text)
                  ? settings.heard(here, new PlanTalk.DropAll(), scene)
                  : Erasing.wantsACopy(text) ? copied(here, request, scene) : Erasing.ask(here);
    };
  }

  /** "Off to spain on friday" names no day to be asked on. */
  private Optional<Move> journey(Settled here, String text, Scene scene) {
    return GoingAway.place(text)
        .flatMap(place -> settings.zoneOf(place, scene))
        .flatMap(
            there -> GoingAway.said(Homecoming.towards(here, there, text, scene.at()), text, scene))
        .map(move -> checkIns.askingAgain(move, scene));
  }

  /** Whoever stopped us and starts us again wants to be asked again. */
  private static boolean isStopped(Settled here, Scene scene) {
    return here.profile().pause().over(here.profile().dayAt(scene.at())).isEmpty();
  }

  /** Who was never away goes on with the questions, or did not mean a pause at all. */
  private Move resume(Settled here, String text, Scene scene) {
    var today = here.profile().dayAt(scene.at());
    var away = here.profile().isAwayOn(today) || !(here.profile().pause() instanceof Pause.None);
    if (IT_IS_BACK.matcher(text).find() || (!away && OF_SOMETHING_ELSE.matcher(text).find())) {
      return Move.to(here, new Outbound.Text(CoachWords.VAGUE))
          .saying(checkIns.pending(here, scene));
    }
    return !away && GOES_ON.matcher(text).find()
        ? checkIns.open(here, today, scene)
        : Schedules.resume(here, prompt, text, scene);
  }

  /** Their copy first, and then the question. */
  private Move copied(Settled here, Request request, Scene scene) {
    var copy = records.export(here, request, scene);
    return Erasing.ask((Settled) copy.next()).after(copy);
  }

  /** A wish for other times that was put in odd words; nothing if it is none. */
  Optional<Move> oddlyTimed(Settled here, String text, Scene scene) {
    var hours = Hours.in(text);
    var some = hours.namesTimes() || hours.namesDays() || PartOfDay.in(text).isPresent();
    return some && (PartOfDay.isWishedFor(text) || NO_CHECK_INS.matcher(text).find())
        ? Optional.of(times(here, text, scene))
        : Optional.empty();
  }

  /** While a question is open it is a reason to be asked later, if it is today. */
  private static boolean isAnEngagement(Settled here, String text) {
    return Engagement.isAllOf(text)
        && (!(here.focus() instanceof Focus.CheckingIn) || TOMORROW.matcher(text).find());
  }

  private Move engaged(Settled here, Scene scene) {
    return Move.to(
            here,
            new Outbound.Text(SettingWords.noCalendar(TimeWords.of(here.profile().timetable()))))
        .saying(checkIns.pending(here, scene));
  }

  /** Whether today's questions are open, or wait until later. */
  private boolean isAsked(Settled here, Scene scene) {
    return here.focus() instanceof Focus.CheckingIn
        || here.marks().snoozedUntil().isAfter(scene.at());
  }

  /** What sounds like a farewell while a question is open may put it off. */
  private Move laterOrBye(Settled here, Request request, String text, Scene scene) {
    if (LATER_ALONE.matcher(text.strip()).matches()) {
      return Schedules.snooze(checkIns, here, request, text, scene);
    }
    return TOMORROW_ALONE.matcher(text.strip()).matches()
        ? skip(here, text, scene)
        : courtesy(here, request);
  }

  /** No more questions today; a check-in that is still to come stays away as well. */
  private Move enough(Settled here, Scene scene) {
    var today = here.profile().dayAt(scene.at());
    return here.focus() instanceof Focus.CheckingIn(var day)
        ? checkIns.enough(here, day, scene)
        : Move.to(
            here.with(here.marks().prompted(today)), new Outbound.Text(CheckInWords.NO_MORE_TODAY));
  }

  private Move habit(Settled here, Request request, String text, Scene scene) {
    return OTHER_LIST.matcher(text).find()
        ? Move.to(here, new Outbound.Text(ArticleWords.FAR))
        : request
            .slot(Slot.Habit.class)
            .map(
                slot ->
                    OF_HABITS.fits(SmallLetters.of(slot.habit()))
                        ? plans.list(here, scene)
                        : settings.habit(here, slot.habit(), scene))
            .orElseGet(() -> settings.ask(here, new Ask.WhichHabit(), scene.at()));
  }

  private Move checkIn(Settled here, String text, Scene scene) {
    if (PartOfDay.isWishedFor(text) && PartOfDay.in(text).isPresent()) {
      return times(here, text, scene);
    }
    var today = here.profile().dayAt(scene.at());
    var day = AboutDay.ofQuestions(text, today).orElse(today);
    return day.isBefore(today.minusDays(1))
        ? Move.to(here, new Outbound.Text(NotedWords.TOO_LONG_AGO))
        : checkIns.open(here, day, scene);
  }

  /**
   * Days may be taken for a rate, or for a pause: "only on weekdays", "no check-ins on sundays".
   */
  private static boolean isAboutTimes(Request request, String text) {
    return switch (request.intent()) {
      case FEWER_NUDGES, PAUSE ->
          !NUDGES.matcher(text).find() && !AWAY.matcher(text).find() && Hours.in(text).namesDays();
      case NUDGES_OFF -> NO_CHECK_INS.matcher(text).find() && Hours.in(text).namesDays();
      default -> false;
    };
  }

  /** "Set pain to 4", where there is nothing yet that could be put right. */
  private Optional<Move> firstTold(Settled here, Request request, String text, Scene scene) {
    var today = here.profile().dayAt(scene.at());
    var report = request.corrected();
    var isNew =
        AboutDay.named(text, today).isEmpty()
            && report.values().keySet().stream()
                .noneMatch(
                    measure ->
                        Stream.of(today, today.minusDays(1))
                            .anyMatch(day -> scene.diary().value(day, measure.id()).isPresent()));
    return isNew && !report.isEmpty()
        ? Optional.of(checkIns.told(here, today, report, Origin.TYPED, scene))
        : Optional.empty();
  }

  private Move times(Settled here, String text, Scene scene) {
    var hours = Hours.in(text);
    if (NOT_THEN.matcher(text).find()) {
      return settings.ask(here, new Ask.When(), scene.at());
    }
    var only = NamedDays.only(hours, text);
    if (only.isPresent()) {
      return NamedDays.told(
          settings
              .whichHalf(here, text, scene)
              .orElseGet(
                  () -> settings.times(here, settings.inUsualHalf(here, only.get(), text), scene)));
    }
    if (hours.namesTimes() || hours.namesDays()) {
      return settings
          .whichHalf(here, text, scene)
          .orElseGet(() -> settings.times(here, settings.inUsualHalf(here, hours, text), scene));
    }
    return PartOfDay.in(text)
        .filter(_ -> !NOT.matcher(text).find())
        .map(time -> settings.times(here, Hours.at(time), scene))
        .orElseGet(() -> settings.ask(here, new Ask.When(), scene.at()));
  }

  /** "In Tokyo until friday, then back". */
  private static Trip trip(Settled here, ZoneId there, String text, Scene scene) {
    var now = here.profile().zone();
    var home = here.profile().timetable().trip().awayFrom().orElse(now);
    if (there.equals(home)) {
      return new Trip.None();
    }
    var goesOn = here.profile().timetable().trip() instanceof Trip.Open && !there.equals(now);
    var from = goesOn ? now : home;
    return Absence.until(text, here.profile().dayAt(scene.at()))
        .<Trip>map(day -> new Trip.Until(day, from))
        .orElseGet(() -> isJourney(here, text) ? new Trip.Open(home) : new Trip.None());
  }

  /** Whoever travels on is still on the way. */
  private static boolean isJourney(Settled here, String text) {
    return !FOR_GOOD.matcher(text).find()
        && (JOURNEY.matcher(text).find()
            || here.profile().timetable().trip() instanceof Trip.Open
            || here.profile().timetable().trip() instanceof Trip.Ahead);
  }

  private Move zone(Settled here, Request request, String text, Scene scene) {
    var today = here.profile().dayAt(scene.at());
    var named = request.slot(Slot.Zone.class).isPresent();
    if (!named && HOMES_CLOCK.fits(SmallLetters.of(text))) {
      return Homecoming.homesClock(here)
          .map(home -> settings.zone(here, home, new Trip.None(), scene))
          .orElseGet(() -> settings.ask(here, new Ask.Where(), scene.at()));
    }
    var told =
        request
            .slot(Slot.Zone.class)
            .map(slot -> Homecoming.towards(here, slot.zone(), text, scene.at()))
            .orElse(here);
    if (named && isPlannedFor(here, text, today)) {
      return Schedules.resume(told, prompt, "", scene)
          .saying(new Outbound.Text(SettingWords.WHEN_YOU_ARE_THERE));
    }
    if (named && isStillToCome(text, today)) {
      return Move.to(told, new Outbound.Text(SettingWords.WHEN_YOU_ARE_THERE))
          .saying(checkIns.pending(here, scene));
    }
    return request
        .slot(Slot.Zone.class)
        .map(
            slot ->
                settledThere(
                    settings.zone(
                        askedAt(here, text, scene),
                        slot.zone(),
                        trip(here, slot.zone(), text, scene),
                        scene),
                    text))
        .orElseGet(() -> settings.whichZone(here, text, scene));
  }

  /** Who has moved is at home there, and nowhere else. */
  private static Move settledThere(Move move, String text) {
    return move.next() instanceof Settled next
            && next.profile().timetable().trip() instanceof Trip.Since
            && HAS_MOVED.matcher(text).find()
        ? move.on(next.with(next.profile().with(next.profile().timetable().with(new Trip.None()))))
        : move;
  }

  /** "In New York until thursday, ask me at 7pm there": with that time, if one is said. */
  private Settled askedAt(Settled here, String text, Scene scene) {
    var ask = ASK_ME.matcher(text);
    if (!ask.find()) {
      return here;
    }
    var hours = Hours.in(text.substring(ask.start()));
    return hours.isOneTime() && settings.times(here, hours, scene).next() instanceof Settled next
        ? next
        : here;
  }

  /** Whoever travels on another day lives by the old clock until then. */
  private static boolean isStillToCome(String text, LocalDate today) {
    return (LATER.matcher(text).find() && !BY_NOW.matcher(text).find())
        || LANDS_LATER.matcher(text).find()
        || (FROM_A_DAY.matcher(text).find() && Absence.in(text, today).from().isAfter(today));
  }

  /** Of a journey that was told of before, and has not begun. */
  private static boolean isPlannedFor(Settled here, String text, LocalDate today) {
    return here.profile().pause().startAfter(today).isPresent()
        && KEEP_ASKING.matcher(text).find()
        && !BY_NOW.matcher(text).find();
  }

  /** Where somebody says that they are, in letters that are a zone: "i'm on EST now". */
  Optional<Move> oddlyPlaced(Settled here, String text, Scene scene) {
    var said = ON_A_CLOCK.matcher(text.strip());
    return said.matches()
        ? Optional.of(settings.whichZone(here, said.group("zone"), scene))
        : Optional.empty();
  }

  private static boolean aboutReminders(String text) {
    return REMINDERS.matcher(text).find();
  }

  private Move talk(Settled here, Request request, Scene scene) {
    return Move.to(here, new Outbound.Text(SmallWords.toTalk(request.intent())))
        .saying(checkIns.pending(here, scene));
  }

  /** Thanks and goodbyes ask for nothing: the open question stays where it stands. */
  private static Move courtesy(Settled here, Request request) {
    return Move.to(here, new Outbound.Text(SmallWords.toTalk(request.intent())));
  }

  private Move greet(Settled here, Scene scene) {
    var hello =
        Move.to(
            here,
            new Outbound.Question(
                "hello",
                PauseWords.WELCOME_BACK,
                List.of(List.of(new Choice(CheckInWords.CHECK_IN_NOW, CheckIns.NOW)))));
    var pending = checkIns.again(here, scene);
    return pending.isEmpty() ? hello : Move.to(here, pending);
  }

  /** "Stop" where nothing is open may mean all of it. */
  private static Move cancel(Settled here, String text, Scene scene) {
    if (here.focus() instanceof Focus.Idle
        && here.profile().pause().covers(here.profile().dayAt(scene.at()))) {
      return Move.to(here, new Outbound.Text(PauseWords.STILL_PAUSED));
    }
    return here.focus() instanceof Focus.Idle
            && (STOP.matcher(text.strip()).matches() || Passing.isOfAll(text))
        ? Move.to(here, Schedules.quieter())
        : Move.to(here.with(new Focus.Idle()), new Outbound.Text(SettingWords.LEFT_IT));
  }

  private Move skip(Settled here, String text, Scene scene) {
    var today = here.profile().dayAt(scene.at());
    var before = THAT_DAY_NOT.matcher(text);
    var other = before.matches() ? before : NOT_THAT_DAY.matcher(text);
    var named =
        other.matches() ? Optional.ofNullable(other.group("weekday")) : Optional.<String>empty();
    var isToday =
        named.filter(name -> name.equalsIgnoreCase(today.getDayOfWeek().name())).isPresent();
    if (Absence.named(text, today).isPresent()) {
      return Schedules.pause(here, text, scene).saying(checkIns.pending(here, scene));
    }
    if (other.matches() && !isToday) {
      return Schedules.pause(here, named.map(name -> "on " + name).orElse("tomorrow"), scene)
          .saying(checkIns.pending(here, scene));
    }
    if (LATER_DAYS.matcher(text).find() && Absence.in(text, today).from().isAfter(today)) {
      return Schedules.pause(here, text, scene).saying(checkIns.pending(here, scene));
    }
    if (here.focus() instanceof Focus.CheckingIn(var open)
        && ONE_SKIP.matcher(text.strip()).matches()
        && checkIns.isBegun(here, open, scene)
        && !checkIns.passedLast(open, scene)) {
      return checkIns.pass(here, open, scene);
    }
    if (here.focus() instanceof Focus.CheckingIn(var open)
        && open.isBefore(today)
        && here.marks().prompted().isBefore(today)
        && OF_TODAY.matcher(text).find()) {
      var told = here.with(here.marks().prompted(today));
      return CheckIns.aloud(checkIns.skip(told, open), here, open);
    }
    return here.focus() instanceof Focus.CheckingIn(var day)
        ? CheckIns.aloud(checkIns.skip(here, day), here, day)
        : Move.to(here.with(here.marks().prompted(today)), new Outbound.Text(CheckInWords.SKIPPED));
  }

  private static boolean isOnceAWeek(Request request) {
    return request.slots().contains(new Slot.PerWeek(1));
  }

  private static Move nudged(Settled here, Nudging how, String words) {
    return Move.to(
        here.with(here.profile().with(here.profile().habits().with(how))),
        new Outbound.Text(words));
  }

  static boolean aboutYesterday(String text) {
    return text.toLowerCase(Locale.ROOT).contains("yesterday");
  }
}
