package coach.limber.bot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PlatformClockTest {
  private static final Instant NOW = Instant.parse("2026-03-28T10:00:00Z");

  @Test
  void whatWasSaidWhileWeWereAwayWasSaidThen() {
    var told = NOW.minus(Duration.ofHours(23));
    assertThat(PlatformClock.credible(told, NOW)).isEqualTo(told);
  }

  @Test
  void aClockMayBeALittleAhead() {
    var told = NOW.plusSeconds(90);
    assertThat(PlatformClock.credible(told, NOW)).isEqualTo(told);
  }

  @Test
  void whatCannotBeWasSaidNow() {
    assertThat(PlatformClock.credible(NOW.plus(Duration.ofHours(1)), NOW)).isEqualTo(NOW);
    assertThat(PlatformClock.credible(NOW.minus(Duration.ofDays(400)), NOW)).isEqualTo(NOW);
    assertThat(PlatformClock.credible(Instant.EPOCH, NOW)).isEqualTo(NOW);
  }
}
