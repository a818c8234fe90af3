package coach.limber.bot.conversation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When something that comes at a local time is due. A local time that does not exist is moved
 * forward by the gap; one that exists twice is taken the first time.
 */
final class Due {
  private Due() {}

  /**
   * The moment on the first day from {@code from} on that is not past, or is past by no more than
   * {@code timely}; after a pause, {@link Step#NEVER} in one without end.
   */
  static Instant next(
      Profile profile, LocalDate from, LocalTime time, Duration timely, Instant at) {
    var today = profile.dayAt(at);
    var day = from.isBefore(today) ? today : from;
    if (instant(day, time, profile.zone()).plus(timely).isBefore(at)) {
      day = day.plusDays(1);
    }
    return switch (profile.pause()) {
      case Pause.None() -> instant(day, time, profile.zone());
      case Pause.Until(var end) -> instant(day.isBefore(end) ? end : day, time, profile.zone());
      case Pause.UntilTold() -> Step.NEVER;
    };
  }

  static Instant instant(LocalDate day, LocalTime time, ZoneId zone) {
    return day.atTime(time).atZone(zone).toInstant();
  }
}
