package coach.limber.bot.app;

import java.time.Duration;
import java.time.Instant;

/**
 * How often something may be sent: a token bucket, kept as one moment. That moment, {@code free},
 * is the earliest at which one more may go.
 *
 * @param every the time in which one token comes back
 * @param ahead how far one may run ahead of that pace: nothing allows no two at once, {@code every}
 *     allows two, and so on
 */
public record Rate(Duration every, Duration ahead) {
  public Rate {
    if (every.isNegative() || ahead.isNegative()) {
      throw new IllegalArgumentException("a rate needs no negative time, found " + every + ahead);
    }
  }

  /** No limit at all. */
  public static Rate unlimited() {
    return new Rate(Duration.ZERO, Duration.ZERO);
  }

  /** One in this time, and after a rest up to {@code burst} at once. */
  public static Rate oneIn(Duration every, int burst) {
    return new Rate(every, every.multipliedBy(burst - 1));
  }

  public boolean isUnlimited() {
    return every.isZero();
  }

  /** How many may go between now and this moment, but no more than this many. */
  public int tokens(Instant free, Instant now, Instant until, int most) {
    var tokens = 0;
    for (var next = free;
        tokens < most && !next.isAfter(until);
        next = after(next, at(next, now))) {
      tokens++;
    }
    return tokens;
  }

  /** When one goes that is free to go from then on. */
  public static Instant at(Instant free, Instant now) {
    return free.isAfter(now) ? free : now;
  }

  /**
   * When one more may go after one goes {@code now}.
   *
   * @param free when this one might have gone at the earliest
   */
  public Instant after(Instant free, Instant now) {
    if (isUnlimited()) {
      return free;
    }
    var rested = now.minus(ahead);
    return (free.isAfter(rested) ? free : rested).plus(every);
  }
}
