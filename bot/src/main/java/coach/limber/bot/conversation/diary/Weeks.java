package coach.limber.bot.conversation.diary;

import coach.limber.bot.conversation.day.CheckIns;
import coach.limber.bot.conversation.dialogue.Choice;
import coach.limber.bot.conversation.dialogue.Chosen;
import coach.limber.bot.conversation.dialogue.Dialogue.Focus;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.dialogue.Weekly;
import coach.limber.bot.conversation.wording.CheckInWords;
import coach.limber.bot.conversation.wording.WeekWords;
import coach.limber.bot.diary.Diary;
import coach.limber.bot.diary.Entry;
import coach.limber.bot.diary.Entry.Origin;
import coach.limber.bot.insight.Stretch;
import coach.limber.knowledge.language.ClockTime;
import coach.limber.knowledge.language.Phrasing;
import coach.limber.knowledge.language.SmallLetters;
import coach.limber.knowledge.language.Times;
import coach.limber.knowledge.language.Value;
import coach.limber.knowledge.language.WeeklyOrder;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** A person's week in a few words and a picture, and what they tap below it. */
public final class Weeks {
  public static final String PREFIX = "week/";
  static final String OFF = PREFIX + "off";

  /** The journal's field for how a week was, all in all. */
  static final String FIELD = "week";

  private static final int DAYS = 7;
  private static final int FEWEST = 3;

  private static final Phrasing IT =
      Phrasing.of(
          "(?:(?:ok|and|but|please|pls|thanks|no|actually|hey|nice|great)[,"
              + " ]+){0,3}(?<lead>(?:can|could|may) (?:i|you|we)"
              + " (?:have|get|send|see|move|change|put|do|make)|(?:i'd|i would)"
              + " (?:like|prefer|rather have)|i want|send(?: me)?|move|put|make|change|have|do)"
              + " (?:it|this|that|this one|that one)(?: to me)?(?: be)?"
              + " (?<rest>(?:on|every|each|to|for|in|at)\\b.{2,40})");

  private Weeks() {}

  /** What is sent unasked; nothing in the first days, and not again after a silent week. */
  static List<Outbound> message(Settled here, LocalDate last, Scene scene) {
    var week = week(scene.diary(), last);
    if (week.isEmpty() || week.get().days() < FEWEST) {
      return List.of();
    }
    var stretch = week.get();
    if (!stretch.isSpokenOf()) {
      var missed = !stretch.silent().isEmpty() && stretch.before().isSpokenOf();
      return missed ? List.of(quiet(last)) : List.of();
    }
    var shown = week(scene.diary(), lastAnswered(here, last, scene)).orElse(stretch);
    var words = WeekWords.message(shown, here.profile().habits().plans());
    var question =
        new Outbound.Question(
            PREFIX + last,
            words + "\n" + WeekWords.HOW_WAS_IT,
            List.of(
                List.of(
                    choice(WeekWords.BETTER, last, "better"),
                    choice(WeekWords.AS_USUAL, last, "same"),
                    choice(WeekWords.HARDER, last, "harder")),
                List.of(new Choice(WeekWords.NO_MORE, OFF))));
    return Pictures.overview(shown, here.profile().habits().plans())
        .map(picture -> List.of(picture, question))
        .orElseGet(() -> List.of(question));
  }

  /** A day whose questions are still open, or to come, is no gap yet. */
  private static LocalDate lastAnswered(Settled here, LocalDate last, Scene scene) {
    var open = here.focus().equals(new Focus.CheckingIn(last)) || isToCome(here, last, scene);
    return open && !new Stretch(scene.diary(), last, 1).isSpokenOf() ? last.minusDays(1) : last;
  }

  /** Whoever has the message in the morning and is asked in the evening has missed nothing yet. */
  private static boolean isToCome(Settled here, LocalDate day, Scene scene) {
    var now = scene.at().atZone(here.profile().zone());
    return now.toLocalDate().equals(day)
        && here.marks().prompted().isBefore(day)
        && here.profile().timetable().first(day).filter(now.toLocalTime()::isBefore).isPresent();
  }

  private static Outbound quiet(LocalDate last) {
    return new Outbound.Question(
        PREFIX + last,
        WeekWords.SILENT,
        List.of(
            List.of(new Choice(CheckInWords.CHECK_IN_NOW, CheckIns.NOW)),
            List.of(new Choice(WeekWords.NO_MORE, OFF))));
  }

  /** What is shown when it is asked for. */
  public static Move show(Settled here, Scene scene) {
    var week = week(scene.diary(), lastTold(here, scene));
    if (week.isEmpty() || !week.get().isSpokenOf()) {
      return Move.to(here, new Outbound.Text(WeekWords.NOTHING));
    }
    var plans = here.profile().habits().plans();
    var words = new Outbound.Text(WeekWords.message(week.get(), plans));
    return Pictures.overview(week.get(), plans)
        .map(picture -> Move.to(Charting.shown(here, week.get(), List.of()), picture, words))
        .orElseGet(() -> Move.to(here, words));
  }

  /** A day of which nothing is said yet is no gap. */
  private static LocalDate lastTold(Settled here, Scene scene) {
    var today = here.profile().dayAt(scene.at());
    return new Stretch(scene.diary(), today, 1).isSpokenOf() ? today : today.minusDays(1);
  }

  /** The last seven days, from the first one on which anything was told: none before is a gap. */
  private static Optional<Stretch> week(Diary diary, LocalDate last) {
    var first = last.minusDays(DAYS - 1);
    return Stretch.began(diary)
        .filter(began -> !began.isAfter(last))
        .map(began -> Stretch.between(diary, began.isAfter(first) ? began : first, last));
  }

  private static Choice choice(String label, LocalDate last, String value) {
    return new Choice(label, PREFIX + last + "/" + value);
  }

  /** {@code week/2026-03-29/better} or {@code week/off}. */
  public static Move tapped(Settled here, String choice, Scene scene) {
    if (choice.equals(OFF)) {
      return turned(here, false);
    }
    var parts = choice.split("/", 3);
    var day = parts.length == 3 ? day(parts[1]) : Optional.<LocalDate>empty();
    return day.map(
            last ->
                Move.to(here, new Outbound.Text(WeekWords.thanks(parts[2])))
                    .writing(List.of(entry(last, parts[2], scene))))
        .orElseGet(() -> Move.to(here, new Outbound.Text(CheckInWords.OLD_BUTTON)));
  }

  /**
   * What the person wants of the message; {@code part} is when in the day, if no hour is said.
   * Whoever asked for the {@code picture} hears that the message has it.
   */
  public static Move ordered(
      Settled here, WeeklyOrder order, Optional<LocalTime> part, boolean picture) {
    return switch (order) {
      case WeeklyOrder.Off() -> turned(here, false);
      case WeeklyOrder.On() -> on(here, here.profile().weekly().turned(true), picture);
      case WeeklyOrder.Move(var day, var time) -> {
        var weekly = here.profile().weekly();
        var moved =
            weekly.at(
                day.orElse(weekly.day()),
                time.or(() -> part).<Weekly.Hour>map(Weekly.Hour.At::new).orElse(weekly.hour()));
        yield on(here, moved, picture);
      }
    };
  }

  private static Move on(Settled here, Weekly weekly, boolean picture) {
    return Move.to(
        here.with(here.profile().with(weekly)),
        new Outbound.Text(picture ? WeekWords.onWithPicture(weekly) : WeekWords.on(weekly)));
  }

  /**
   * "Can i have it on fridays at 6", right after the message or after talk of it: of the check-in
   * nobody says that it is sent or had.
   */
  public static Optional<WeeklyOrder> ofTheLast(Settled here, String text, Scene scene) {
    var it = IT.matcher(SmallLetters.of(text));
    return it.matches() && isLast(here, scene)
        ? WeeklyOrder.in(it.group("lead") + " the weekly message " + it.group("rest"))
            .map(order -> inUsualHalf(here, order, it.group("rest")))
        : Optional.empty();
  }

  /** "At 6" of somebody who is asked in the evening is meant for the evening, too. */
  private static WeeklyOrder inUsualHalf(Settled here, WeeklyOrder order, String when) {
    var asked = here.profile().timetable().everyTime().iterator().next();
    return order instanceof WeeklyOrder.Move(var day, _)
            && !asked.isBefore(LocalTime.NOON)
            && Times.in(when) instanceof ClockTime.Ambiguous(_, var evening)
        ? new WeeklyOrder.Move(day, Optional.of(evening))
        : order;
  }

  private static boolean isLast(Settled here, Scene scene) {
    var weekly = here.profile().weekly();
    var today = here.profile().dayAt(scene.at());
    var spokenOf =
        here.chosen() instanceof Chosen.Before(var before, var at)
            && scene.isJustAfter(at)
            && !before.weekly().equals(weekly);
    var sent =
        !weekly.told().isBefore(today.minusDays(1))
            && !here.marks().prompted().isAfter(weekly.told());
    return spokenOf || sent;
  }

  private static Move turned(Settled here, boolean on) {
    var weekly = here.profile().weekly().turned(on);
    return on
        ? on(here, weekly, false)
        : Move.to(here.with(here.profile().with(weekly)), new Outbound.Text(WeekWords.OFF));
  }

  private static Entry entry(LocalDate last, String how, Scene scene) {
    return new Entry(
        last, scene.at(), FIELD, new Entry.Said.Given(new Value.Level(how)), Origin.TAPPED);
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
