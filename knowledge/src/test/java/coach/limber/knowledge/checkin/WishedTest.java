package coach.limber.knowledge.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WishedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          my goal is pain 2 | ''
          i hope it's a 3 tomorrow | ''
          aiming for a 2 | ''
          target: pain 3 | ''
          would love a 1 | ''
          goal is 2, today 5 | pain=5
          my goal is 2 but it's 6 | pain=6
          hit my goal, pain 2 | pain=2
          reached my target of 3 | pain=3
          """)
  void whatIsHopedForIsNotSo(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }
}
