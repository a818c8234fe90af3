package coach.limber.bot.app;

import java.time.Duration;
import java.time.Instant;

/**
 * When something was said, as the platform tells it. A platform delivers what it kept while we were
 * away with the time at which it was said; but its clock may be wrong, or its message made up.
 */
public final class PlatformClock {
  /** Their clock may be a little ahead of ours. */
  private static final Duration AHEAD = Duration.ofMinutes(5);

  /** No platform keeps for longer what it could not deliver. */
  private static final Duration KEPT = Duration.ofDays(2);

  private PlatformClock() {}

  /** The moment that the platform tells, or now if it cannot be. */
  public static Instant credible(Instant told, Instant now) {
    return isCredible(told, now) ? told : now;
  }

  private static boolean isCredible(Instant told, Instant now) {
    return told.isAfter(now.minus(KEPT)) && told.isBefore(now.plus(AHEAD));
  }
}
