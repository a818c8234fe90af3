package coach.limber.bot.app;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.Supplier;

/** Time in which hours pass in no time: what is to happen, happens in order, as soon as asked. */
final class Hours implements InstantSource {
  private record Happening(Instant at, long number, Runnable what) {}

  private final PriorityQueue<Happening> ahead =
      new PriorityQueue<>(Comparator.comparing(Happening::at).thenComparingLong(Happening::number));
  private Instant now;
  private long happenings;

  Hours(Instant start) {
    this.now = start;
  }

  @Override
  public Instant instant() {
    return now;
  }

  void at(Instant moment, Runnable what) {
    ahead.add(new Happening(moment.isBefore(now) ? now : moment, happenings++, what));
  }

  void after(Duration pause, Runnable what) {
    at(now.plus(pause), what);
  }

  /** Each is on the way for a while of its own. */
  Couriers taking(Supplier<Duration> while_) {
    return (moment, letter) -> at((moment.isBefore(now) ? now : moment).plus(while_.get()), letter);
  }

  /** Lets everything happen up to this moment. */
  void passUntil(Instant end) {
    while (!ahead.isEmpty() && !ahead.peek().at().isAfter(end)) {
      var next = ahead.remove();
      now = next.at();
      next.what().run();
    }
    now = end;
  }

  /** Runs the rounds of a loop as {@link Loop} does: when it asks to, or when it is woken. */
  final class Rounds {
    private final Loop.Round round;
    private final Supplier<Duration> lateness;
    private Instant next = Instant.MAX;

    Rounds(Loop.Round round, Supplier<Duration> lateness) {
      this.round = round;
      this.lateness = lateness;
    }

    void wake() {
      wakeAt(now);
    }

    private void wakeAt(Instant moment) {
      if (moment.isBefore(next)) {
        next = moment;
        at(moment.plus(lateness.get()), () -> go(moment));
      }
    }

    private void go(Instant asked) {
      if (!asked.equals(next)) {
        return; // woken earlier meanwhile
      }
      next = Instant.MAX;
      try {
        wakeAt(now.plus(round.go()));
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
