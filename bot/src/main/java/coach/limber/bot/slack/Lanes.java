package coach.limber.bot.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** What concerns one person is done in the order in which it came; people do not wait in a row. */
final class Lanes implements AutoCloseable {
  private static final int LANES = 16;

  private final List<ExecutorService> lanes = new ArrayList<>();

  Lanes() {
    for (int i = 0; i < LANES; i++) {
      lanes.add(Executors.newSingleThreadExecutor(Thread.ofVirtual().name("slack").factory()));
    }
  }

  <T> Future<T> submit(String whose, Callable<T> work) {
    return lanes.get(Math.floorMod(whose.hashCode(), LANES)).submit(work);
  }

  /** What has begun is finished: a database takes interruption badly. */
  @Override
  public void close() {
    lanes.forEach(ExecutorService::shutdown);
    try {
      for (var lane : lanes) {
        var _ = lane.awaitTermination(2, TimeUnit.SECONDS);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
