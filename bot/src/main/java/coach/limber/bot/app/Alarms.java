package coach.limber.bot.app;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Wakes people who wanted to be woken by now, by the same door as everything else. */
public final class Alarms implements Loop.Round {
  private static final int AT_ONCE = 100;
  private static final Duration EVERY = Duration.ofSeconds(1);
  private static final Duration TIDY_EVERY = Duration.ofHours(1);

  private final Store store;
  private final Coach coach;
  private final InstantSource clock;
  private Instant tidied = Instant.EPOCH;

  public Alarms(Store store, Coach coach, InstantSource clock) {
    this.store = store;
    this.coach = coach;
    this.clock = clock;
  }

  @Override
  public Duration go() {
    var now = clock.instant();
    var due = store.due(now, AT_ONCE);
    due.forEach(coach::receive);
    if (tidied.plus(TIDY_EVERY).isBefore(now)) {
      store.tidy(now);
      tidied = now;
    }
    return due.size() == AT_ONCE ? Duration.ZERO : EVERY;
  }
}
