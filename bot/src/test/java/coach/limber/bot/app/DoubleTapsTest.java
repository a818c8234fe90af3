package coach.limber.bot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoubleTapsTest {
  private static final Instant NOW = Instant.parse("2026-03-28T10:00:00Z");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          yes on 1 | second | 300  | true
          yes on 1 | first  | 300  | false
          yes on 1 | second | 2000 | false
          yes on 1 | second | -300 | false
          no on 1  | second | 300  | false
          yes on 2 | second | 300  | false
          """)
  void theSameButtonInTheSameMomentIsMeantOnce(
      String button, String event, long after, boolean second) {
    var taps = new DoubleTaps();
    taps.taken("yes on 1", "first", NOW);
    assertThat(taps.isSecond(button, event, NOW.plusMillis(after))).isEqualTo(second);
  }

  @ParameterizedTest
  @CsvSource({"''"})
  void whatIsNotToldIsNeverTheSame(String button) {
    var taps = new DoubleTaps();
    taps.taken(button, "first", NOW);
    assertThat(taps.isSecond(button, "second", NOW)).isFalse();
  }
}
