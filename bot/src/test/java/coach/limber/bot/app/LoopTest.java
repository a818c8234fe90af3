package coach.limber.bot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LoopTest {
  private static final Duration LONG = Duration.ofHours(1);

  @Test
  void goesOnAfterARoundThatThrows() throws InterruptedException {
    var count = new AtomicInteger();
    var rounds = new LinkedBlockingQueue<Integer>();
    try (var loop =
        Loop.start(
            "test",
            () -> {
              rounds.add(count.getAndIncrement());
              if (count.get() == 1) {
                throw new IllegalStateException("the first of all");
              }
              return LONG;
            })) {
      assertThat(rounds.poll(10, TimeUnit.SECONDS)).isZero();
      // The pause after a first failure is a second; a wake ends it.
      loop.wake();
      assertThat(rounds.poll(10, TimeUnit.SECONDS)).isEqualTo(1);
      assertThat(loop.failures()).isEqualTo(1);
      assertThat(loop.isAlive()).isTrue();
    }
  }

  @Test
  void isWokenBeforeItsTime() throws InterruptedException {
    var twice = new CountDownLatch(2);
    try (var loop =
        Loop.start(
            "test",
            () -> {
              twice.countDown();
              return LONG;
            })) {
      loop.wake();
      assertThat(twice.await(10, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void endsWhenItIsClosedAlsoInTheMiddleOfARound() throws InterruptedException {
    var begun = new CountDownLatch(1);
    var loop =
        Loop.start(
            "test",
            () -> {
              begun.countDown();
              Thread.sleep(LONG);
              return LONG;
            });
    assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
    loop.close();

    assertThat(loop.isAlive()).isFalse();
  }
}
