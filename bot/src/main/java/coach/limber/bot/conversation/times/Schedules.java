package coach.limber.bot.conversation.times;

import coach.limber.bot.conversation.day.CheckIns;
import coach.limber.bot.conversation.dialogue.Choice;
import coach.limber.bot.conversation.dialogue.Dialogue.Focus;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Due;
import coach.limber.bot.conversation.dialogue.Marks;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Pause;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.meaning.PartOfDay;
import coach.limber.bot.conversation.meaning.PauseLength;
import coach.limber.bot.conversation.wording.CheckInWords;
import coach.limber.bot.conversation.wording.PauseWords;
import coach.limber.bot.conversation.wording.SettingWords;
import coach.limber.bot.diary.Away;
import coach.limber.bot.diary.Entry;
import coach.limber.knowledge.language.Absence;
import coach.limber.knowledge.language.OneDayNotTheOther;
import coach.limber.knowledge.language.Phrasing;
import coach.limber.knowledge.language.Request;
import coach.limber.knowledge.language.Slot;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Later, a pause, a holiday, a sick day, and going on after it. */
public final class Schedules {
  public static final String PREFIX = "pause/";

  /** What was planned is to be otherwise: nothing is added to it. */
  private static final Phrasing PUTS_RIGHT =
      Phrasing.of(
          "(?i)^(?:no|nope|sorry|actually|oops|wait|i mean|rather)\\b|\\b(?:instead|rather|i"
              + " meant?|after all|not (?:on|from|till|until))\\b");

  private static final Pattern COMES_HOME =
      Pattern.compile("(?i)\\b(?:home|back)\\b(?! (?:to|at|on|into|in)\\b)");

  private static final String NOW = PREFIX + "now";
  private static final Duration A_WHILE = Duration.ofHours(1);

  private Schedules() {}

  public static Move snooze(
      CheckIns checkIns, Settled here, Request request, String text, Scene scene) {
    var day =
        here.focus() instanceof Focus.CheckingIn(var open)
            ? open
            : here.profile().dayAt(scene.at());
    return CheckIns.aloud(
        checkIns.later(here, day, until(here, request, text, scene.at())), here, day);
  }

  /** "In the evening", "when i get home", if that is still to come today. */
  private static Optional<Instant> partOfDay(Settled here, String text, Instant at) {
    return PartOfDay.in(text)
        .flatMap(time -> Due.moment(here.profile().dayAt(at), time, here.profile().zone()))
        .filter(at::isBefore);
  }

  /** A time of day that has passed already was meant otherwise. */
  private static Instant until(Settled here, Request request, String text, Instant at) {
    var zone = here.profile().zone();
    return request.slots().stream()
        .flatMap(
            slot ->
                switch (slot) {
                  case Slot.UntilTime(var time) ->
                      Due.moment(here.profile().dayAt(at), time, zone).stream();
                  case Slot.Lasting(var amount) ->
                      Stream.of(at.atZone(zone).plus(amount).toInstant());
                  default -> Stream.<Instant>empty();
                })
        .filter(at::isBefore)
        .findFirst()
        .or(() -> partOfDay(here, text, at))
        .orElse(at.plus(A_WHILE));
  }

  /** Nothing is sent unasked on those days; questions are still answered and check-ins taken. */
  public static Move pause(Settled here, String text, Scene scene) {
    var today = here.profile().dayAt(scene.at());
    var pause =
        Absence.named(text, today)
            .filter(days -> !Absence.areInARow(days))
            .map(Pause::of)
            .orElseGet(() -> pause(Absence.in(text, today), today));
    if (pause.startAfter(today).isPresent() && !PUTS_RIGHT.matcher(text).find()) {
      return pause(here, besidesThePresent(here.profile().pause().leftOn(today), pause), scene);
    }
    return pause(
        here, pause instanceof Pause.From(var from) ? endingAsPlanned(here, from) : pause, scene);
  }

  /**
   * "Skip friday, not saturday": the one day; what was planned of the other is over. "Not tomorrow,
   * ask me friday" is quiet until then.
   */
  public static Move pause(Settled here, OneDayNotTheOther days, Scene scene) {
    var wished = new Pause.Days(days.off(), days.until() ? days.on() : days.off().plusDays(1));
    var today = here.profile().dayAt(scene.at());
    var present = here.profile().pause().leftOn(today);
    var others = single(present).stream().filter(day -> !day.equals(days.on())).toList();
    var pause =
        present.covers(days.on()) && others.isEmpty()
            ? wished
            : besidesThePresent(others.isEmpty() ? present : Pause.of(others), wished);
    return pause(here, pause, scene);
  }

  /** Who is quiet until monday, and tells of a journey from thursday, is quiet till its end. */
  private static Pause besidesThePresent(Pause present, Pause more) {
    if (!single(present).isEmpty() && !single(more).isEmpty()) {
      return Pause.of(Stream.concat(single(present).stream(), single(more).stream()).toList());
    }
    return switch (present) {
      case Pause.UntilTold() ->
          more instanceof Pause.Days(_, var until) ? new Pause.Until(until) : present;
      case Pause.Until(var day) ->
          switch (more) {
            case Pause.From(var from) when !from.isAfter(day) -> new Pause.UntilTold();
            case Pause.Days(var from, var until) when !from.isAfter(day) ->
                new Pause.Until(until.isAfter(day) ? until : day);
            case Pause.From _,
                Pause.Days _,
                Pause.Each _,
                Pause.None _,
                Pause.Until _,
                Pause.UntilTold _ ->
                more;
          };
      case Pause.Days(_, var until) ->
          more instanceof Pause.From(var from) && from.isBefore(until)
              ? new Pause.Days(from, until)
              : more;
      case Pause.None _, Pause.From _, Pause.Each _ -> more;
    };
  }

  /** The days of a pause that were named one by one: "skip friday", "skip tomorrow and friday". */
  private static List<LocalDate> single(Pause pause) {
    return switch (pause) {
      case Pause.Days(var from, var until) when from.plusDays(1).equals(until) -> List.of(from);
      case Pause.Each(var days) -> days;
      case Pause.None _, Pause.Until _, Pause.Days _, Pause.From _, Pause.UntilTold _ -> List.of();
    };
  }

  /** "No, from the 12th" puts off the beginning of what was planned, and leaves its end. */
  private static Pause endingAsPlanned(Settled here, LocalDate from) {
    return here.profile().pause() instanceof Pause.Days(_, var until) && from.isBefore(until)
        ? new Pause.Days(from, until)
        : new Pause.From(from);
  }

  /** Quiet until they say, for somebody who perhaps wants to be gone. */
  public static Move pauseForGood(Settled here, Scene scene) {
    return pauseForGood(here, PauseWords.STOPPED, scene);
  }

  public static Move pauseForGood(Settled here, String words, Scene scene) {
    var paused = pause(here, new Pause.UntilTold(), scene);
    return paused.inOther(List.of(new Outbound.Text(words)));
  }

  /** How long a pause is that has begun without an end, or is to last otherwise after all. */
  public static Optional<Move> lasting(Settled here, String text, Scene scene) {
    var today = here.profile().dayAt(scene.at());
    if (here.profile().pause() instanceof Pause.Days(var from, _) && from.isAfter(today)) {
      return PauseLength.instead(text, from)
          .filter(from::isBefore)
          .map(day -> pause(here, new Pause.Days(from, day), scene));
    }
    var length =
        switch (here.profile().pause()) {
          case Pause.UntilTold() -> PauseLength.in(text, today);
          case Pause.Until _ -> PauseLength.instead(text, today);
          case Pause.None(), Pause.Days _, Pause.Each _, Pause.From _ ->
              Optional.<LocalDate>empty();
        };
    return length.filter(today::isBefore).map(day -> pause(here, new Pause.Until(day), scene));
  }

  private static Pause pause(Absence absence, LocalDate today) {
    var from = absence.from();
    return switch (absence.end()) {
      case Absence.End.Open() -> from.isAfter(today) ? new Pause.From(from) : new Pause.UntilTold();
      case Absence.End.On(var day) when from.isAfter(today) -> new Pause.Days(from, day);
      case Absence.End.On(var day) -> new Pause.Until(day);
    };
  }

  private static Move pause(Settled here, Pause pause, Scene scene) {
    var today = here.profile().dayAt(scene.at());
    var set = here.with(here.profile().with(pause));
    var quiet = set.with(new Focus.Idle()).with(here.marks().snoozed(Marks.NOT));
    return Move.to(pause.covers(today) ? quiet : set, new Outbound.Text(PauseWords.paused(pause)))
        .writing(calledOff(here, today, scene.at()))
        .writing(away(pause, today, scene.at()));
  }

  private static List<Entry> away(Pause pause, LocalDate today, Instant at) {
    return switch (pause) {
      case Pause.None() -> List.of();
      case Pause.Until(var day) -> List.of(Away.between(today, day, at));
      case Pause.Days(var from, var until) -> List.of(Away.between(from, until, at));
      case Pause.Each(var days) ->
          days.stream().map(day -> Away.between(day, day.plusDays(1), at)).toList();
      case Pause.From(var day) -> List.of(Away.from(day, at));
      case Pause.UntilTold() -> List.of(Away.from(today, at));
    };
  }

  /** What was planned and has not begun is no pause any more. */
  private static List<Entry> calledOff(Settled here, LocalDate today, Instant at) {
    var pause = here.profile().pause();
    return Stream.concat(single(pause).stream(), pause.startAfter(today).stream())
        .filter(today::isBefore)
        .distinct()
        .map(from -> Away.calledOff(from, at))
        .toList();
  }

  /** "Resume on friday", "start again in 3 days". */
  private static Optional<LocalDate> laterDay(String text, LocalDate today) {
    var said = Absence.in(text, today);
    if (today.isBefore(said.from())) {
      return Optional.of(said.from());
    }
    return said.end() instanceof Absence.End.On(var day) && today.isBefore(day)
        ? Optional.of(day)
        : Optional.empty();
  }

  /** What the journal says of a pause that is put back, or that is put back to none. */
  public static List<Entry> repaused(Settled here, Pause before, Scene scene) {
    var today = here.profile().dayAt(scene.at());
    if (!(before instanceof Pause.None)) {
      return away(before, today, scene.at());
    }
    return here.profile().pause().covers(today)
        ? List.of(Away.back(today, scene.at()))
        : calledOff(here, today, scene.at());
  }

  /** No questions today, and today is no missed day. A pause, begun or planned, stays as it is. */
  public static Move sickDay(Settled here, Scene scene) {
    var today = here.profile().dayAt(scene.at());
    var pause = new Pause.Until(today.plusDays(1));
    var planned = here.profile().pause().startAfter(today).isPresent();
    var quiet =
        here.with(new Focus.Idle())
            .with(here.marks().prompted(today).with(here.marks().silence().again(today)));
    var next =
        planned || here.profile().pause().covers(today)
            ? quiet
            : quiet.with(here.profile().with(pause));
    var entries =
        here.profile().pause().covers(today) ? List.<Entry>of() : away(pause, today, scene.at());
    return Move.to(next, new Outbound.Text(PauseWords.GET_WELL)).writing(entries);
  }

  /** After some days without a word: less from now on, or nothing for a while? */
  static Outbound offer() {
    return new Outbound.Question(
        "quiet",
        PauseWords.QUIET_DAYS,
        List.of(
            List.of(
                new Choice(CheckInWords.CHECK_IN_NOW, CheckIns.NOW),
                new Choice(PauseWords.PAUSE_NOW, NOW))));
  }

  /** Whether it is all to stop for a while. */
  public static Outbound quieter() {
    return quieter(PauseWords.STOP_WHAT);
  }

  public static Outbound quieter(String words) {
    return new Outbound.Question(
        "quiet", words, List.of(List.of(new Choice(PauseWords.PAUSE_NOW, NOW))));
  }

  public static Move tapped(Settled here, String choice, Scene scene) {
    return choice.equals(NOW)
        ? pause(here, new Pause.UntilTold(), scene)
        : Move.to(here, new Outbound.Text(CheckInWords.OLD_BUTTON));
  }

  public static Move remind(Settled here, boolean whether) {
    var times = here.profile().timetable().reminding(whether);
    return Move.to(
        here.with(here.profile().with(times)),
        new Outbound.Text(whether ? SettingWords.REMINDERS_ON : SettingWords.REMINDERS_OFF));
  }

  /** A pause is over, or a planned one is called off; who comes home lives by home's clock. */
  public static Move resume(Settled here, Prompt prompt, String text, Scene scene) {
    var today = here.profile().dayAt(scene.at());
    var later = laterDay(text, today);
    if (later.isPresent() && here.profile().pause().covers(today)) {
      return pause(here, new Pause.Until(later.get()), scene);
    }
    var place = COMES_HOME.matcher(text).find() ? Homecoming.home(here) : here;
    var running = place.with(place.profile().with(new Pause.None()));
    var next = prompt.next(running, scene);
    var words =
        here.profile().pause().startAfter(today).isPresent()
            ? PauseWords.noPause(running.profile(), next, scene.at())
            : PauseWords.resumed(running.profile(), next, scene.at());
    var clock =
        place.equals(here) ? "" : " " + SettingWords.homesClock(place.profile().zone(), scene.at());
    return Move.to(running, new Outbound.Text(words + clock))
        .writing(repaused(here, new Pause.None(), scene));
  }
}
