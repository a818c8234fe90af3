package coach.limber.bot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RateTest {
  private static final Instant NOW = Instant.parse("2026-03-28T10:00:00Z");
  private static final Rate RATE = Rate.oneIn(Duration.ofSeconds(1), 3);

  @Test
  void afterARestABurstGoesAndThenOneAtATime() {
    var first = RATE.after(Instant.EPOCH, NOW);
    var second = RATE.after(first, NOW);
    var third = RATE.after(second, NOW);

    assertThat(first).isBeforeOrEqualTo(NOW);
    assertThat(second).isBeforeOrEqualTo(NOW);
    assertThat(third).isEqualTo(NOW.plusSeconds(1));
    assertThat(RATE.after(third, third)).isEqualTo(NOW.plusSeconds(2));
  }

  @Test
  void whatWasALittleLateIsMadeUpFor() {
    var rate = new Rate(Duration.ofMillis(100), Duration.ofMillis(10));
    var free = rate.after(Instant.EPOCH, NOW);
    assertThat(free).isEqualTo(NOW.plusMillis(90));

    assertThat(rate.after(free, free.plusMillis(7))).isEqualTo(free.plusMillis(100));
    assertThat(rate.after(free, free.plusMillis(50))).isEqualTo(free.plusMillis(140));
  }

  @Test
  void inAnyMinuteNoMoreGoToAGroupThanAreAllowed() {
    var rate = Rate.oneIn(Duration.ofMillis(3500), 3);
    var free = Instant.EPOCH;
    var now = NOW;
    for (var sent = 1; ; sent++) {
      free = rate.after(free, now);
      now = free.isAfter(now) ? free : now;
      if (!now.isBefore(NOW.plusSeconds(60))) {
        assertThat(sent).isLessThanOrEqualTo(20);
        return;
      }
    }
  }

  @Test
  void withoutALimitNothingWaits() {
    assertThat(Rate.unlimited().after(Instant.EPOCH, NOW)).isEqualTo(Instant.EPOCH);
  }
}
