package coach.limber.bot.app;

import java.time.Duration;

/**
 * How long to leave a platform alone that does not let us in: a little while at first, as it may be
 * its mistake, and twice as long each time in a row.
 */
public final class Patience {
  private static final Duration FIRST = Duration.ofSeconds(5);
  private static final Duration LONGEST = Duration.ofMinutes(10);

  private Duration next = FIRST;

  /** How long this time. */
  public synchronized Duration pause() {
    var now = next;
    var twice = now.multipliedBy(2);
    next = twice.compareTo(LONGEST) < 0 ? twice : LONGEST;
    return now;
  }

  /** It lets us in. */
  public synchronized void restored() {
    next = FIRST;
  }
}
