package coach.limber.bot.conversation;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When a person is told their week.
 *
 * @param told the last day that it was sent for, or let go
 * @param notBefore when something else came in between, how long it waits
 */
public record Weekly(boolean on, DayOfWeek day, Hour hour, LocalDate told, Instant notBefore) {

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

  Weekly turned(boolean other) {
    return new Weekly(other, day, hour, told, Instant.EPOCH);
  }

  Weekly at(DayOfWeek otherDay, Hour otherHour) {
    return new Weekly(true, otherDay, otherHour, told, Instant.EPOCH);
  }

  Weekly told(LocalDate last) {
    return new Weekly(on, day, hour, last, Instant.EPOCH);
  }

  Weekly waiting(Instant until) {
    return new Weekly(on, day, hour, told, until);
  }
}
