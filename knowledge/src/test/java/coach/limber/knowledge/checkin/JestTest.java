package coach.limber.knowledge.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers beyond the scale that are no more than a joke. */
class JestTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          pain 12/10 lol ok really 7                  | pain=7
          pain 100 jk 6                               | pain=6
          13/10 pain. just kidding, 5                 | pain=5
          pain 15 out of ten, nah but seriously 9     | pain=9
          pain 9 jk 4                                 | pain=4
          pain 14 out of 10                           | pain=10
          knees 12/10, hands 4                        | pain=10 joints=[knee, hand]
          pain 15, ok slept 6 hours                   | pain=10 sleep_hours=6 sleep_quality=ok
          pain 4, not kidding                         | pain=4
          """)
  void whatIsMeantFollowsTheJoke(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }
}
