package coach.limber.bot.conversation;

import coach.limber.bot.conversation.Dialogue.Focus;
import coach.limber.bot.conversation.Dialogue.Settled;
import coach.limber.knowledge.language.Request;
import coach.limber.knowledge.language.Slot;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.TemporalAmount;
import java.util.stream.Stream;

/** Later, a pause, and going on after it. */
final class Schedules {
  private static final Duration A_WHILE = Duration.ofHours(1);

  private Schedules() {}

  static Move snooze(CheckIns checkIns, Settled here, Request request, Scene scene) {
    var day =
        here.focus() instanceof Focus.CheckingIn(var open)
            ? open
            : here.profile().dayAt(scene.at());
    return checkIns.later(here, day, until(here, request, scene.at()));
  }

  private static Instant until(Settled here, Request request, Instant at) {
    for (var slot : request.slots()) {
      if (slot instanceof Slot.UntilTime(var time)) {
        return Due.instant(here.profile().dayAt(at), time, here.profile().zone());
      }
      if (slot instanceof Slot.Lasting(var amount)) {
        return at.atZone(here.profile().zone()).plus(amount).toInstant();
      }
    }
    return at.plus(A_WHILE);
  }

  /** Nothing is sent unasked until that day's check-in; questions are still answered. */
  static Move pause(Settled here, Request request, Scene scene) {
    var today = here.profile().dayAt(scene.at());
    Pause pause = new Pause.UntilTold();
    for (var slot : request.slots()) {
      if (slot instanceof Slot.Lasting(var amount)) {
        pause = new Pause.Until(today.plusDays(days(amount, today)));
      } else if (slot instanceof Slot.UntilWeekday(var weekday)) {
        pause = new Pause.Until(today.with(TemporalAdjusters.next(weekday)));
      } else if (slot instanceof Slot.UntilDate(var date)) {
        pause = new Pause.Until(next(date, today));
      } else if (slot instanceof Slot.UntilDay(var day)) {
        pause = new Pause.Until(next(day, today));
      }
    }
    return Move.to(
        here.with(here.profile().with(pause))
            .with(new Focus.Idle())
            .with(here.marks().snoozed(Marks.NOT)),
        new Outbound.Text(Wording.paused(pause)));
  }

  private static long days(TemporalAmount amount, LocalDate today) {
    var midnight = today.atStartOfDay();
    return Math.max(1, ChronoUnit.DAYS.between(midnight, midnight.plus(amount)));
  }

  private static LocalDate next(MonthDay date, LocalDate today) {
    var thisYear = date.atYear(today.getYear());
    return thisYear.isAfter(today) ? thisYear : date.atYear(today.getYear() + 1);
  }

  /** The next day of this number; the last of a month that is too short for it. */
  private static LocalDate next(int dayOfMonth, LocalDate today) {
    return Stream.of(today, today.plusMonths(1))
        .map(month -> month.withDayOfMonth(Math.min(dayOfMonth, month.lengthOfMonth())))
        .filter(today::isBefore)
        .findFirst()
        .orElseThrow();
  }

  static Move resume(Settled here, Scene scene) {
    var running = here.with(here.profile().with(new Pause.None()));
    var next = Prompt.next(running, scene.at());
    return Move.to(
        running, new Outbound.Text(Wording.resumed(running.profile(), next, scene.at())));
  }
}
