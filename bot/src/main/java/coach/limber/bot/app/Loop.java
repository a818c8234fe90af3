package coach.limber.bot.app;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs a round again and again on a thread of its own and never dies: a round that throws is logged
 * once, counted, and followed by the next after a growing pause.
 */
public final class Loop implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Loop.class);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

  private final String name;
  private final Round round;
  private final Semaphore wakeUp = new Semaphore(0);
  private final AtomicLong failures = new AtomicLong();
  private final Thread thread;
  private volatile boolean closing;

  /** One turn of the loop. */
  @FunctionalInterface
  public interface Round {
    /** Does what there is to do and says how long to wait before the next turn. */
    Duration go() throws InterruptedException;
  }

  private Loop(String name, Round round) {
    this.name = name;
    this.round = round;
    this.thread = Thread.ofPlatform().name(name).daemon().unstarted(this::run);
  }

  public static Loop start(String name, Round round) {
    var loop = new Loop(name, round);
    loop.thread.start();
    return loop;
  }

  /** Ends the waiting early: there is something to do. */
  public void wake() {
    wakeUp.release();
  }

  /** How many rounds have failed since the start. */
  public long failures() {
    return failures.get();
  }

  public boolean isAlive() {
    return thread.isAlive();
  }

  private void run() {
    var failedInARow = 0;
    try {
      while (!closing && !Thread.currentThread().isInterrupted()) {
        Duration pause;
        try {
          pause = round.go();
          failedInARow = 0;
        } catch (RuntimeException e) {
          failures.incrementAndGet();
          failedInARow++;
          pause = pause(failedInARow);
          report(failedInARow, pause, e);
        }
        await(pause);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void report(int failedInARow, Duration pause, RuntimeException e) {
    if (failedInARow == 1) {
      LOG.error(
          "{} failed, will keep running, next try in {} s: {}",
          name,
          pause.toSeconds(),
          Fault.words(e));
    }
  }

  private static Duration pause(int failedInARow) {
    var seconds = 1L << Math.min(failedInARow - 1, 5);
    return seconds < LONGEST_PAUSE.toSeconds() ? Duration.ofSeconds(seconds) : LONGEST_PAUSE;
  }

  private void await(Duration pause) throws InterruptedException {
    if (wakeUp.tryAcquire(pause.toNanos(), TimeUnit.NANOSECONDS)) {
      wakeUp.drainPermits();
    }
  }

  /**
   * Lets the round that runs come to its end: an interrupt in the middle of a write closes the
   * embedded database's file. Who waits for long is interrupted all the same.
   */
  @Override
  public void close() {
    closing = true;
    wakeUp.release();
    try {
      if (!thread.join(Duration.ofSeconds(2))) {
        thread.interrupt();
        thread.join(Duration.ofSeconds(5));
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
