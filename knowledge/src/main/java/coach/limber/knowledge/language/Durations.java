package coach.limber.knowledge.language;

import java.time.temporal.TemporalAmount;
import java.util.Optional;

/** Reads how long something is to last, and until when. */
public final class Durations {
  private Durations() {}

  /** A {@code Duration} for minutes and hours, a {@code Period} for days and more. */
  public static Optional<TemporalAmount> in(String text) {
    return Optional.empty();
  }

  /** An {@code UntilTime}, {@code UntilWeekday} or {@code UntilDate}. */
  public static Optional<Slot> until(String text) {
    return Optional.empty();
  }
}
