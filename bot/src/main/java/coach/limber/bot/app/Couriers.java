package coach.limber.bot.app;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Those who carry letters, each as long as its platform takes. */
interface Couriers extends AutoCloseable {

  /** Sets out at this moment, or now if it is past. */
  void carry(Instant at, Runnable letter);

  /** Takes no more, and waits a while for those on their way; nobody is interrupted. */
  @Override
  default void close() {}

  /** As many as are needed, in real time. */
  static Couriers onVirtualThreads(InstantSource clock) {
    return new OnVirtualThreads(clock, Executors.newVirtualThreadPerTaskExecutor());
  }

  /** Each a thread of its own. */
  record OnVirtualThreads(InstantSource clock, ExecutorService threads) implements Couriers {
    private static final Duration TO_COME_BACK = Duration.ofSeconds(5);

    @Override
    public void carry(Instant at, Runnable letter) {
      threads.execute(
          () -> {
            try {
              var wait = Duration.between(clock.instant(), at);
              if (wait.isPositive()) {
                Thread.sleep(wait);
              }
              letter.run();
            } catch (InterruptedException _) {
              Thread.currentThread().interrupt();
            }
          });
    }

    @Override
    public void close() {
      threads.shutdown();
      try {
        var _ = threads.awaitTermination(TO_COME_BACK.toSeconds(), TimeUnit.SECONDS);
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
