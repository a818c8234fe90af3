package coach.limber.bot;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * A clock that starts at any moment and then runs as real time does. What waits for its turn to be
 * sent needs one that runs.
 */
public final class Ticking implements InstantSource {
  private final Instant start;
  private final long begun = System.nanoTime();
  private volatile Duration leapt = Duration.ZERO;

  public Ticking(Instant start) {
    this.start = start;
  }

  /** Moves on at once. */
  public void leap(Duration time) {
    leapt = leapt.plus(time);
  }

  @Override
  public Instant instant() {
    return start.plus(leapt).plusNanos(System.nanoTime() - begun);
  }
}
