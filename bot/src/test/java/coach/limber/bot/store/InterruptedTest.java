package coach.limber.bot.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever is interrupted in the middle of a write takes nobody else's database with them. */
class InterruptedTest {
  private static final int TIMES = 60;

  @TempDir private Path home;

  @Test
  void theDatabaseOutlivesThreadsThatAreInterruptedWhileTheyWrite() throws Exception {
    var url = "jdbc:h2:file:" + home.resolve("limber");
    var random = new Random(3);
    var kept = new AtomicInteger();
    try (var store = DatabaseStore.open(url)) {
      for (int i = 0; i < TIMES; i++) {
        var begun = new java.util.concurrent.CountDownLatch(1);
        var writer =
            Thread.ofPlatform()
                .start(
                    () -> {
                      begun.countDown();
                      while (!Thread.currentThread().isInterrupted()) {
                        try {
                          var next = kept.get() + 1;
                          store.keepNote("kept", Integer.toString(next));
                          kept.set(next);
                        } catch (RuntimeException _) {
                          return; // nothing was promised
                        }
                      }
                    });
        begun.await();
        Thread.sleep(random.nextInt(12));
        writer.interrupt();
        writer.join();

        var found = Integer.parseInt(store.note("kept").orElse("0"));
        assertThat(found).as("after interrupt %d", i).isBetween(kept.get(), kept.get() + 1);
        kept.set(found);
      }
    }
    try (var again = DatabaseStore.open(url)) {
      assertThat(again.note("kept")).contains(Integer.toString(kept.get()));
    }
    assertThat(kept.get()).isGreaterThan(TIMES);
  }
}
