package coach.limber.bot.conversation.dialogue;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * When a person is told their week.
 *
 * @param told the last day that it was sent for, or let go
 * @param notBefore when something else came in between, how long it waits
 */
public record Weekly(boolean on, DayOfWeek day, Hour hour, LocalDate told, Instant notBefore) {

  private static final LocalTime LATEST = LocalTime.of(23, 59);

  /** When on that day. */
  public sealed interface Hour {
    /** Once the check-in is done, or an hour after it was asked. */
    record AfterCheckIn() implements Hour {}

    record At(LocalTime time) implements Hour {}
  }

  /** On Sundays, after the check-in. */
  static Weekly usual() {
    return new Weekly(
        true, DayOfWeek.SUNDAY, new Hour.AfterCheckIn(), LocalDate.EPOCH, Instant.EPOCH);
  }

  public Weekly turned(boolean other) {
    return new Weekly(other, day, hour, told, Instant.EPOCH);
  }

  public Weekly at(DayOfWeek otherDay, Hour otherHour) {
    return new Weekly(true, otherDay, otherHour, told, Instant.EPOCH);
  }

  public Weekly told(LocalDate last) {
    return new Weekly(on, day, hour, last, Instant.EPOCH);
  }

  public Weekly waiting(Instant until) {
    return new Weekly(on, day, hour, told, until);
  }

  /** At which times of day it may come to somebody who is asked at these. */
  public List<LocalTime> hours(Timetable asked) {
    return switch (hour) {
      case Hour.At(var own) -> List.of(own);
      case Hour.AfterCheckIn() -> asked.everyTime().stream().map(Weekly::anHourAfter).toList();
    };
  }

  /** But on the same day. */
  public static LocalTime anHourAfter(LocalTime asked) {
    return asked.isAfter(LATEST.minusHours(1)) ? LATEST : asked.plusHours(1);
  }
}
