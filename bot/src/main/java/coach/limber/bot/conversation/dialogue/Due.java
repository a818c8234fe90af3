package coach.limber.bot.conversation.dialogue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;
import java.util.function.Function;

/**
 * When something that comes at a local time is due. Whatever the clocks do, a day has one such
 * moment, and it lies on that day: a time that is left out is moved forward by as much as the clock
 * is, but not into the next day; one that comes twice is taken the first time. A day that a place
 * left out altogether has none.
 */
public final class Due {
  /** Looking further ahead finds nothing that a week has not. */
  private static final int DAYS_AHEAD = 15;

  private Due() {}

  /**
   * The moment on the first day from {@code from} on that is not past, or is past by no more than
   * {@code timely} and on this very day; after a pause, {@link Step#NEVER} in one without end.
   */
  public static Instant next(
      Profile profile, LocalDate from, LocalTime time, Duration timely, Instant at) {
    return next(profile, from, _ -> Optional.of(time), timely, at);
  }

  /** The same with times that differ from day to day, and days that have none. */
  public static Instant next(
      Profile profile,
      LocalDate from,
      Function<LocalDate, Optional<LocalTime>> times,
      Duration timely,
      Instant at) {
    var today = profile.dayAt(at);
    var start = profile.pause().over(from.isBefore(today) ? today : from);
    for (int ahead = 0; start.isPresent() && ahead < DAYS_AHEAD; ahead++) {
      var due =
          profile
              .pause()
              .over(start.get().plusDays(ahead))
              .flatMap(day -> times.apply(day).flatMap(time -> moment(day, time, profile.zone())))
              .filter(moment -> !moment.plus(timely).isBefore(at));
      if (due.isPresent()) {
        return due.get();
      }
    }
    return Step.NEVER;
  }

  /** The moment at which a day's clock shows this time. */
  public static Optional<Instant> moment(LocalDate day, LocalTime time, ZoneId zone) {
    var wished = day.atTime(time);
    var shown = wished.atZone(zone);
    return shown.toLocalDate().equals(day)
        ? Optional.of(shown.toInstant())
        : lastBefore(zone.getRules().getTransition(wished), day);
  }

  /** The clock is put forward into the next day: the last minute before, if the day has one. */
  private static Optional<Instant> lastBefore(ZoneOffsetTransition jump, LocalDate day) {
    var minute = jump.getDateTimeBefore().minusMinutes(1);
    return minute.toLocalDate().equals(day)
        ? Optional.of(minute.toInstant(jump.getOffsetBefore()))
        : Optional.empty();
  }
}
