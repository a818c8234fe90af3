package coach.limber.bot.conversation.talk;

import coach.limber.bot.checkin.ReadBack;
import coach.limber.bot.conversation.choices.Asking;
import coach.limber.bot.conversation.day.CheckIns;
import coach.limber.bot.conversation.dialogue.Ask;
import coach.limber.bot.conversation.dialogue.Ask.Told;
import coach.limber.bot.conversation.dialogue.Dialogue.Focus;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Marks;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.dialogue.Timetable;
import coach.limber.bot.conversation.diary.Weeks;
import coach.limber.bot.conversation.meaning.PartOfDay;
import coach.limber.bot.conversation.settled.Asks;
import coach.limber.bot.conversation.settled.Settings;
import coach.limber.bot.conversation.times.Moving;
import coach.limber.bot.conversation.times.OneDays;
import coach.limber.bot.conversation.times.OtherTime;
import coach.limber.bot.conversation.times.Reminder;
import coach.limber.bot.conversation.times.Schedules;
import coach.limber.bot.conversation.wording.SettingWords;
import coach.limber.bot.conversation.wording.TimeTalkWords;
import coach.limber.knowledge.language.Absence;
import coach.limber.knowledge.language.CalendarWords;
import coach.limber.knowledge.language.ClockTime;
import coach.limber.knowledge.language.Hours;
import coach.limber.knowledge.language.HowMuch;
import coach.limber.knowledge.language.NotThen;
import coach.limber.knowledge.language.OneDay;
import coach.limber.knowledge.language.Phrasing;
import coach.limber.knowledge.language.QuietWish;
import coach.limber.knowledge.language.Shift;
import coach.limber.knowledge.language.SmallLetters;
import coach.limber.knowledge.language.TimesADay;
import coach.limber.knowledge.language.WeeklyOrder;
import coach.limber.knowledge.language.WholeForm;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is said in plain words of when to be asked and when not: later than so far, twice a day, on
 * one day alone, not at night; and when the week is told.
 */
public final class TimeTalk {
  private static final List<Duration> STEPS =
      List.of(Duration.ofMinutes(30), Duration.ofHours(1), Duration.ofHours(2));

  private static final Phrasing NUDGES = Phrasing.of("(?i)\\b(?:nudg\\w+|tips?|hints?)\\b");
  private static final WholeForm BE_QUIET =
      WholeForm.of(
          "(?:please |pls |just |ok |can you |could you ){0,3}(?:(?:be|stay|keep)"
              + " (?:quiet|silent|still)|quiet|shut up|shush+|sh+|hush|silence|leave me (?:alone|in"
              + " peace|be)|go away)(?: (?:please|pls|now|for now|for a (?:while|bit)))*[.! ]*");
  private static final Phrasing MAKE_IT =
      Phrasing.of(
          "(?:(?:no|ok|actually|please|can you|could you|rather|let's)[, ]+){0,3}(?:make|do) it"
              + " (?:at )?(?<hour>(?:half (?:past )?)?\\d{1,2})(?:"
              + " (?:please|pls|instead|then|rather))*[.! ]*");

  private static final String WHAT =
      "(?: (?:questions?|check-?ins?|asking|ask|bug|bother|message|messages|text|texts|ping|remind"
          + "|send|want|need|do|answer|make|me|any|anything|the|my|on|for|to|be|asked|both|this"
          + "|it)){0,6}";

  private static final WholeForm DAYS =
      WholeForm.of(
          "(?=.*\\b(?:never|not?|nothing|too|also|add|include|as"
              + " well|off|don'?t|except)\\b)(?:(?:never|not?|nothing|on|at|the|also|add|include|and|too|as"
              + " well|again|please|pls|except|off|ask|me|check-?ins?|questions|messages|don'?t|do|or)["
              + " ,]+){0,8}(?:(?:week ?ends?|week ?days?|"
              + CalendarWords.WEEKDAY
              + "s)(?:["
              + " ,]+(?:and|or|on|too|also|as well|off|please|pls|again|any ?more|either|after"
              + " all))*[ ,]*){1,4}[.! ]*");

  /** "Only weekdays", "just at weekends": the time stays. */
  private static final WholeForm ONLY_DAYS =
      WholeForm.of(
          "(?=.*\\b(?:only|just)\\b)(?:(?:only|just|on|at|the|and|please|pls|ask|me|but|ok|yes|no"
              + "|make|it|that|then)[ ,]+){1,6}(?:week ?ends?|week ?days?|working days|"
              + CalendarWords.WEEKDAY
              + "s?)(?:[ ,]+(?:and|or|on|only|just|please"
              + "|pls|thanks|then|week ?ends?|week ?days?|"
              + CalendarWords.WEEKDAY
              + "s?)){0,8}[.! ]*|(?:on |at )?(?:week"
              + " ?ends?|week ?days?) (?:only|just)[.! ]*");

  /**
   * "No check-in tomorrow or thursday": these two, and no others of their names. Without today or
   * tomorrow beside them "don't ask me friday and sunday" may be of each week.
   */
  private static final WholeForm NOT_ON_THE_NEXT =
      WholeForm.of(
          "(?:(?:please|pls|can you|could you|so|and|ok|hi|i)[, ]+){0,3}(?:skip|not|leave out"
              + "|pause|can'?t|(?:(?:i'?m|i am|i'?ll be) )?(?:away|off|out|busy|gone|not"
              + " (?:here|there|around))|(?=.{0,80}\\b(?:today|tonight|tomorrow)\\b)(?:no|don'?t|do"
              + " not|without|leave me (?:alone|in peace|out)))"
              + WHAT
              + " "
              + Absence.SEVERAL_DAYS
              + "(?:[, ]+(?:please|pls|thanks|thank you|either|though|so|don'?t ask(?: me)?|no"
              + " questions)){0,3}[.! ]*");

  private static final String AWAY =
      "(?:i'?m|i am|im|i'?ll be|i will be|we'?re)(?: going to be)? (?:away|out|busy|off|not"
          + " (?:here|there|around|home|available))(?: all day)?";
  private static final String THAT_DAY =
      "(?:tomorrow|tmrw|(?:mon|tues|wednes|thurs|fri|satur|sun)day)";

  /** "Tomorrow i am away", "i'm busy on friday": the one day, and no farewell. */
  private static final Phrasing AWAY_ON =
      Phrasing.of(
          "(?:(?:hey|hi|ok|so|and|well|btw|sorry|oh)[, ]+){0,2}(?:"
              + AWAY
              + " (?:on |this )?(?<day>"
              + THAT_DAY
              + ")|(?:on |this )?(?<first>"
              + THAT_DAY
              + ")[, ]+"
              + AWAY
              + ")(?:[, ]+(?:though|btw|so no questions|sorry|all day)){0,2}[.! ]*");

  /** "On thursdays i have bridge, so don't bother me then". */
  private static final Phrasing BUSY_THEN =
      Phrasing.of(
          "(?:(?:and|but|ok|so|oh)[, ]+){0,2}(?:on |every |at"
              + " )?(?<day>"
              + CalendarWords.WEEKDAY
              + "s?|weekends)(?<=s)[,"
              + " ]+(?:i|we|there|my)\\b[^?]{2,60}\\b(?:don'?t|do not|no need to|never)"
              + " (?:ask|bother|check|message|disturb|write|ping|text)\\b[^?]{0,25}");

  private static final String ONE_WEEKDAY = CalendarWords.WEEKDAY + "s?";

  /** One day more, or several. */
  private static final WholeForm ONE_DAY_MORE =
      WholeForm.of(
          "(?:(?:and|also|add|include|on|plus|please|pls|ok|ask me|the)[ ,]+){1,4}"
              + ONE_WEEKDAY
              + "(?:(?:,| and| &) (?:on )?"
              + ONE_WEEKDAY
              + "){0,6}(?:[ ,]+(?:too|also|as well|please|pls)){0,4}[.! ]*|(?:on )?"
              + ONE_WEEKDAY
              + "(?:[ ,]+(?:too|also|as well))(?:[ ,]+(?:please|pls))?[.! ]*");

  private static final Phrasing CLOCK_HERE =
      Phrasing.of(
          "(?:(?:but|no|hey|actually|um|well|and)[, ]+){0,3}(?:it'?s|it is|the time is|my clock"
              + " says|my time is)(?: now| already| only| currently| about){0,2}"
              + " (?<time>(?=[^,]{0,25}(?:\\d"
              + " ?[ap]\\.?m\\b|\\d[:.]\\d\\d|o'?clock|half|quarter|past|noon|midnight))[^,]{1,25}?)(?:"
              + " (?:here|now|for me|where i am|my time|at the moment|over here|in the"
              + " (?:morning|afternoon|evening))){1,4}[.! ]*");
  private static final String WHICH =
      "(?:morning|early|earlier|first|breakfast|evening|late|later|second|night|last|other)";
  private static final Phrasing ONE_OF_TWO =
      Phrasing.of(
          "(?:(?:please|pls|can you|could you|ok|no|actually|and)[, ]+){0,3}(?:(?:stop|drop|skip|no"
              + " more|cancel|remove|lose|without|end) (?:the |asking in the )?(?<gone>"
              + WHICH
              + ")|(?:just|only|keep) (?:the )?(?<kept>"
              + WHICH
              + ")) (?:one|time|check-?in|message|questions?|ask)(?: (?:please|pls|is enough|is"
              + " fine|from now on|altogether|for good|then)){0,4}[.! ]*");
  private static final WholeForm EARLY = WholeForm.of("morning|early|earlier|first|breakfast");
  private static final Phrasing RHYTHM =
      Phrasing.of(
          "(?<rhythm>.{0,40}\\b(?:every (?:other|second|2nd|third|\\w+) days?|(?:once|twice|\\w+"
              + " times) a week))[, ]+(?<rest>(?:at|around|about) .{1,30})");
  private static final Phrasing TWICE = Phrasing.of("\\b(?:twice|two times|2 times|2x|both)\\b");

  /** One time more. */
  private static final WholeForm ALSO =
      WholeForm.of(
          "(?:(?:and|ok|oh|please|can you|could you|ask me)[, ]+){0,3}(?:also|plus|add)(?: (?:ask"
              + " me|in the|at|a|one|remind me|check in)){0,3} (?:(?:(?:every |in the |the"
              + " )?(?:mornings?|evenings?|nights?|afternoons?|lunch(?:time)?|noon|breakfast|bed"
              + " ?time)|at|around|"
              + OtherTime.HOUR
              + ")[, ]*){1,5}(?:(?:please|pls|too|as well)[ ,]*){0,2}[.! ]*");

  /** "Remind me in 2 hours to stretch" is no wish for the check-in. */
  private static final WholeForm ALARM =
      WholeForm.of(
          "(?:(?:please|pls|can you|could you|hey|ok|also|and)[, ]+){0,3}(?:remind|ping|nudge|tell)"
              + " me (?:(?:in|after) (?:an?|half an?|\\w+) ?(?:and a half"
              + " )?(?:hours?|hrs?|h|minutes?|mins?|m) (?:to|about|that)\\b(?!"
              + " (?:check|answer|log|fill)).{2,60}|to (?!check|answer|log|fill).{2,40}"
              + " (?:in|after) (?:an?|half an?|\\w+) ?(?:hours?|hrs?|minutes?|mins?))[.! ]*");

  private static final Phrasing TOO_SOON =
      Phrasing.of(
          "(?:(?:and|but|hey|sorry|ok|btw)[, ]+){0,2}(?:your|the|my|these|those|all the|daily)"
              + " (?:daily"
              + " )?(?<what>reminders?|nudges?|check-?ins?|questions?|messages?|prompts?)(?:"
              + " (?:come|comes|are|is|arrive|arrives|get here|reach me|keep"
              + " coming|always|just|often|usually|way|far|much|a bit|a little)){0,4} too"
              + " (?<how>early|late|soon)(?: (?:for me|in the (?:day|morning|evening)|every"
              + " day|always|at the moment)){0,2}[.! ]*");

  private static final Phrasing DAY = Phrasing.of("(?i)\\b(?:day|daily)\\b");

  private final Settings settings;
  private final Asking asking;
  private final CheckIns checkIns;
  private final OneDays oneDays;
  private final Asks asks;

  public TimeTalk(Settings settings, Asking asking, CheckIns checkIns, OneDays oneDays) {
    this.settings = settings;
    this.asking = asking;
    this.checkIns = checkIns;
    this.oneDays = oneDays;
    this.asks = new Asks(checkIns);
  }

  /** Nothing if the text is none of this. */
  Optional<Move> said(Settled here, String text, Scene scene) {
    var second = secondTime(here, text, scene);
    if (second.isPresent() || ALARM.fits(SmallLetters.of(text))) {
      return Optional.of(
          goingOn(
              here,
              second.orElseGet(() -> Move.to(here, new Outbound.Text(TimeTalkWords.NO_ALARM))),
              scene));
    }
    if (NotThen.is(text)) {
      return Optional.of(settings.ask(here, new Ask.When(), scene.at()));
    }
    return WeeklyOrder.in(text)
        .or(() -> Weeks.ofTheLast(here, text, scene))
        .map(
            order ->
                Weeks.ordered(here, order, PartOfDay.in(text), WeeklyOrder.isOfThePicture(text)))
        .or(() -> QuietWish.in(text).map(wish -> quiet(here, wish, text)))
        .or(() -> stillness(here, text))
        .or(() -> makeIt(here, text, scene))
        .or(() -> oneDay(here, text, scene))
        .or(() -> Shift.in(text).flatMap(wish -> shifted(here, wish, scene)))
        .or(() -> tooSoon(here, text))
        .or(() -> days(here, text, scene))
        .or(() -> rhythm(here, text, scene))
        .or(() -> oneOfTwo(here, text, scene))
        .or(() -> clockHere(here, text, scene))
        .or(() -> TimesADay.in(text).flatMap(wish -> often(here, wish, text, scene)))
        .map(move -> goingOn(here, move, scene));
  }

  /** The open question stands again below what was said. */
  private Move goingOn(Settled before, Move move, Scene scene) {
    return before.focus() instanceof Focus.CheckingIn && move.next() instanceof Settled next
        ? move.saying(checkIns.pending(next, scene))
        : move;
  }

  // On one day

  private Optional<Move> oneDay(Settled here, String text, Scene scene) {
    return OneDay.in(text, here.profile().dayAt(scene.at()))
        .flatMap(wish -> oneDays.asked(here, wish, PartOfDay.in(text), scene));
  }

  // Earlier, later

  /** "An hour later" while a check-in is open is meant for now, unless it says more. */
  private Optional<Move> shifted(Settled here, Shift wish, Scene scene) {
    var isOpen =
        here.focus() instanceof Focus.CheckingIn || !here.marks().snoozedUntil().equals(Marks.NOT);
    return switch (wish.span()) {
      case TODAY, TOMORROW ->
          isOpen && wish.later() && wish.span() == Shift.Span.TODAY
              ? Optional.empty()
              : oneDays.moved(here, wish, scene);
      case UNSAID ->
          isOpen && wish.later() ? Optional.empty() : Optional.of(forGood(here, wish, scene));
      case FOR_GOOD -> Optional.of(forGood(here, wish, scene));
    };
  }

  private Move forGood(Settled here, Shift wish, Scene scene) {
    return switch (wish.to()) {
      case Shift.To.By(var amount) ->
          here.profile()
              .timetable()
              .moved(wish.later() ? amount : amount.negated(), wish.days())
              .map(times -> settings.times(here, times, scene))
              .orElseGet(
                  () ->
                      instead(
                          here, TimeTalkWords.onAnotherDay(here.profile().timetable()), List.of()));
      case Shift.To.At(var time) -> at(here, wish, time, scene);
      case Shift.To.Somewhere() ->
          instead(
              here,
              TimeTalkWords.whenInstead(here.profile().timetable()),
              near(here, wish.later()));
    };
  }

  /** Of two times of day the one that lies on the side that was asked for. */
  private Move at(Settled here, Shift wish, ClockTime time, Scene scene) {
    var present = here.profile().timetable().everyTime().iterator().next();
    var times =
        switch (time) {
          case ClockTime.Found(var only) -> List.of(only);
          case ClockTime.Ambiguous(var morning, var evening) ->
              Stream.of(morning, evening)
                  .filter(it -> wish.later() ? it.isAfter(present) : it.isBefore(present))
                  .toList();
          case ClockTime.None() -> List.<LocalTime>of();
        };
    return times.size() == 1
        ? settings.times(
            here,
            new Hours(List.of(new Hours.Part(wish.days(), List.of(times.getFirst()))), false),
            scene)
        : time instanceof ClockTime.Ambiguous(var morning, _)
            ? settings.ask(here, new Ask.WhichHalf(morning), scene.at())
            : settings.ask(here, new Ask.When(), scene.at());
  }

  private static List<LocalTime> near(Settled here, boolean later) {
    var present = here.profile().timetable().everyTime().iterator().next();
    return STEPS.stream()
        .map(step -> present.plus(later ? step : step.negated()))
        .filter(time -> later ? time.isAfter(present) : time.isBefore(present))
        .sorted()
        .toList();
  }

  /** Another time, from these if there are any. */
  private Move instead(Settled here, String words, List<LocalTime> times) {
    var choices = times.isEmpty() ? Asking.fitting(List.of(), _ -> true) : times;
    return Move.to(here.with(new Focus.Asked(new Ask.When())), asking.whenInstead(words, choices));
  }

  /** "Make it 9" is about the time where nothing is noted that could be put right. */
  private Optional<Move> makeIt(Settled here, String text, Scene scene) {
    var hour = MAKE_IT.matcher(SmallLetters.of(text));
    var today = here.profile().dayAt(scene.at());
    return hour.matches()
            && here.focus() instanceof Focus.Idle
            && ReadBack.of(scene.diary().day(today)).isEmpty()
        ? Optional.of(
            settings.on(here, new Ask.When(), asking.time("at " + hour.group("hour")), scene))
        : Optional.empty();
  }

  /** "Your reminders come too early": what comes by their own moment is none of these times. */
  private Optional<Move> tooSoon(Settled here, String text) {
    var said = TOO_SOON.matcher(SmallLetters.of(text));
    if (!said.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        said.group("what").startsWith("nudge")
            ? Move.to(here, new Outbound.Text(TimeTalkWords.NUDGE_WHEN))
            : instead(
                here,
                TimeTalkWords.whenInstead(here.profile().timetable()),
                near(here, !said.group("how").equals("late"))));
  }

  // Which days, and how often

  /** "Never on sundays", "saturdays too". */
  private Optional<Move> days(Settled here, String text, Scene scene) {
    var plain = SmallLetters.of(text);
    var busy = BUSY_THEN.matcher(plain);
    if (busy.matches()) {
      return days(here, "never on " + busy.group("day"), scene);
    }
    var away = AWAY_ON.matcher(plain);
    if (away.matches()) {
      var day = away.group("day") == null ? away.group("first") : away.group("day");
      return Optional.of(Schedules.pause(here, skipping(day), scene));
    }
    if (NOT_ON_THE_NEXT.fits(plain)
        && Absence.named(text, here.profile().dayAt(scene.at())).isPresent()) {
      return Optional.of(Schedules.pause(here, text, scene));
    }
    if (ONLY_DAYS.fits(plain)) {
      return Optional.of(settings.times(here, Hours.in(text), scene));
    }
    return DAYS.fits(plain) || addsADay(here, plain)
        ? Optional.of(
            settings.times(here, here.profile().timetable().onDaysOf(Hours.in(text)), scene))
        : Optional.empty();
  }

  private static String skipping(String day) {
    return day.endsWith("day") ? "skip this " + day : "skip tomorrow";
  }

  /** "Also saturday" of somebody who is not asked then. */
  private static boolean addsADay(Settled here, String plain) {
    return ONE_DAY_MORE.fits(plain)
        && Hours.in(plain).parts().stream()
            .flatMap(part -> part.days().stream())
            .anyMatch(day -> here.profile().timetable().times(day).isEmpty());
  }

  /** "Every other day at 9" is about both. */
  private Optional<Move> rhythm(Settled here, String text, Scene scene) {
    var both = RHYTHM.matcher(SmallLetters.of(text));
    if (!both.matches()) {
      return Optional.empty();
    }
    var told = asking.time(both.group("rest"));
    return told instanceof Told.Nothing || HowMuch.in(both.group("rhythm")).isEmpty()
        ? Optional.empty()
        : asks.said(here, both.group("rhythm"), scene)
            .map(
                move ->
                    settings.on((Settled) move.next(), new Ask.When(), told, scene).after(move));
  }

  /** "It's 3pm here": by what their clock says, if it is not what we go by. */
  private Optional<Move> clockHere(Settled here, String text, Scene scene) {
    var said = CLOCK_HERE.matcher(SmallLetters.of(text));
    if (!said.matches()) {
      return Optional.empty();
    }
    var where = new Ask.Where();
    var told = asking.read(where, said.group("time"), scene.at());
    var zones =
        told instanceof Told.PerhapsZone(var zone)
            ? List.of(zone)
            : told instanceof Told.SeveralPlaces(var several, _) ? several : List.<ZoneId>of();
    if (zones.isEmpty()) {
      return Optional.empty();
    }
    var ours = here.profile().zone();
    var agrees = zones.stream().anyMatch(there -> Moving.agree(ours, there, scene.at()));
    return Optional.of(
        agrees
            ? Move.to(here, new Outbound.Text(SettingWords.itIs(here.profile(), scene.at())))
            : settings.on(here.with(new Focus.Asked(where)), where, told, scene));
  }

  // How often a day

  /**
   * "Also mornings at 8" of somebody who is asked once a day; "twice a day, breakfast and bedtime".
   */
  private Optional<Move> secondTime(Settled here, String text, Scene scene) {
    var plain = SmallLetters.of(text);
    var times = here.profile().timetable();
    var pair = TWICE.matcher(plain).find() ? PartOfDay.pair(text) : List.<LocalTime>of();
    if (!pair.isEmpty() && !Hours.in(text).namesTimes()) {
      return Optional.of(settings.times(here, Hours.at(pair.getFirst(), pair.getLast()), scene));
    }
    if (!ALSO.fits(plain)
        || times.isTwice()
        || times.everyTime().size() != 1
        || Hours.in(text).namesDays()) {
      return Optional.empty();
    }
    var present = times.everyTime().iterator().next();
    return OtherTime.hours(present.isBefore(LocalTime.NOON), text, asking)
        .flatMap(Timetable::of)
        .map(other -> other.everyTime().iterator().next())
        .filter(other -> !other.equals(present))
        .map(other -> settings.times(here, Hours.at(present, other), scene));
  }

  /** "Stop the morning one" of somebody who is asked twice. */
  private Optional<Move> oneOfTwo(Settled here, String text, Scene scene) {
    var said = ONE_OF_TWO.matcher(SmallLetters.of(text));
    if (!said.matches()) {
      return Optional.empty();
    }
    var times = here.profile().timetable();
    var both = List.copyOf(times.everyTime());
    if (!times.isTwice() || both.size() != 2) {
      return Optional.of(
          instead(here, TimeTalkWords.whenInstead(times), Asking.fitting(List.of(), _ -> true)));
    }
    var stops = said.group("gone") != null;
    var early = EARLY.fits(stops ? said.group("gone") : said.group("kept"));
    return Optional.of(
        settings.times(here, Hours.at(early == stops ? both.getLast() : both.getFirst()), scene));
  }

  private Optional<Move> often(Settled here, TimesADay wish, String text, Scene scene) {
    var times = here.profile().timetable();
    return switch (wish) {
      case TimesADay.Once() when times.isTwice() ->
          Optional.of(instead(here, TimeTalkWords.WHICH_OF_THEM, List.copyOf(times.everyTime())));
      case TimesADay.Once() ->
          HowMuch.in(text).isEmpty() && DAY.matcher(text).find()
              ? Optional.of(Move.to(here, new Outbound.Text(TimeTalkWords.already(times))))
              : Optional.empty();
      case TimesADay.Twice() ->
          Optional.of(
              times.isTwice()
                  ? Move.to(here, new Outbound.Text(TimeTalkWords.already(times)))
                  : settings.ask(here, new Ask.Twice(), scene.at()));
      case TimesADay.At(var first, var second) ->
          Optional.of(settings.times(here, Hours.at(first, second), scene));
      case TimesADay.Oftener() ->
          Optional.of(
              times.isTwice()
                  ? Move.to(here, new Outbound.Text(TimeTalkWords.TWICE_AT_MOST))
                  : settings
                      .ask(here, new Ask.Twice(), scene.at())
                      .after(List.of(new Outbound.Text(TimeTalkWords.TWICE_AT_MOST))));
    };
  }

  // Not then, not now

  /** "Be quiet" where nothing is open is about all of it. */
  private static Optional<Move> stillness(Settled here, String text) {
    return here.focus() instanceof Focus.Idle && BE_QUIET.fits(SmallLetters.of(text))
        ? Optional.of(Move.to(here, Schedules.quieter()))
        : Optional.empty();
  }

  /**
   * The check-in comes when they chose: if that is what is not wanted, another time is asked for.
   */
  private Move quiet(Settled here, QuietWish wish, String text) {
    if (NUDGES.matcher(text).find()) {
      return Move.to(here, new Outbound.Text(TimeTalkWords.NUDGE_HOURS));
    }
    var times = here.profile().timetable();
    if (times.everyTime().stream().anyMatch(wish::contains)) {
      return instead(
          here,
          TimeTalkWords.whenInstead(times),
          Asking.fitting(
              List.of(wish.until()), time -> !wish.contains(time) && PartOfDay.isAwake(time)));
    }
    var reminds = times.reminders() && Reminder.hours(times).stream().anyMatch(wish::contains);
    var next = reminds ? here.with(here.profile().with(times.reminding(false))) : here;
    return Move.to(next, new Outbound.Text(TimeTalkWords.quiet(next.profile(), wish, reminds)));
  }
}
