package coach.limber.bot.app;

import java.time.Duration;

/** How long to leave a platform alone after a fault: twice as long after each one in a row. */
public final class Patience {
  private final Duration first;
  private final Duration longest;
  private Duration next;

  public Patience(Duration first, Duration longest) {
    this.first = first;
    this.longest = longest;
    this.next = first;
  }

  /** With a platform that does not let us in: a little while at first, it may be its mistake. */
  public static Patience beforeAClosedDoor() {
    return new Patience(Duration.ofSeconds(5), Duration.ofMinutes(10));
  }

  /** With one that is out of reach: most faults are over at once, and a danger may be waiting. */
  public static Patience withFaults() {
    return new Patience(Duration.ofMillis(500), Duration.ofSeconds(5));
  }

  /** How long this time. */
  public synchronized Duration pause() {
    var now = next;
    var twice = now.multipliedBy(2);
    next = twice.compareTo(longest) < 0 ? twice : longest;
    return now;
  }

  /** All is well again. */
  public synchronized void restored() {
    next = first;
  }
}
