package coach.limber.knowledge.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          first day under 5! 4 | pain=4
          finally below 5: a 3 | pain=3
          under 5 today. 4 | pain=4
          under 5 today | pain=5
          knees under 5, hips 3 | pain=5 joints=[knee, hip]
          """)
  void whatWasStayedUnderGivesWayToTheNumberItself(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }
}
