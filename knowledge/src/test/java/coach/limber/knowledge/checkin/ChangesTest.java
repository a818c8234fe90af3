package coach.limber.knowledge.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          pain 6 → 4 | pain=4
          6 -> 4 | pain=4
          7 --> 5 -> 3 | pain=3
          knees 6 => 4 | pain=4 joints=[knee]
          8 > 5 | pain=5
          was 6, is 4 | pain=4
          pain was 6 is 4 | pain=4
          knees were 6, now 3 | pain=3 joints=[knee]
          went from 6 to 4 | pain=4
          6 before breakfast 4 after | pain=6
          7 before the tablets, 3 after | pain=7
          6 before, 4 now | pain=4
          """)
  void ofAChangeTheLastHolds(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }
}
