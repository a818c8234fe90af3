package coach.limber.bot.habit;

import java.time.Duration;
import java.time.LocalTime;

/** When a nudge comes, seen from the moment that its plan hangs on. */
public enum Hour {
  AHEAD(Duration.ofMinutes(-30)),
  AT(Duration.ZERO),
  AFTER(Duration.ofMinutes(45));

  private final Duration shift;

  Hour(Duration shift) {
    this.shift = shift;
  }

  /** The local time for a plan at this moment; never in the quiet hours. */
  public LocalTime of(LocalTime moment) {
    return QuietHours.outside(QuietHours.outside(moment).plus(shift));
  }
}
