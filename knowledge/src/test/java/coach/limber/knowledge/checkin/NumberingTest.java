package coach.limber.knowledge.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that count the lines of a list, and those that do not. */
class NumberingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1) pain 4 2) slept 6.5h 3) gut ok | pain 4 ; slept 6.5h ;  gut ok
          so: (1) knees 5 (2) bloated | so:  knees 5 ;  bloated
          pain was 1. slept 2. | pain was 1. slept 2.
          1. knees only | 1. knees only
          """)
  void aListCountsFromOneOn(String text, String plain) {
    assertThat(Numbering.without(text).replaceAll("\\s+", " ").strip())
        .isEqualTo(plain.replaceAll("\\s+", " "));
  }

  @ParameterizedTest
  @CsvSource({"knackered lol just did a 12hr, fatigue=high", "had a solid 7h, sleep_hours=7"})
  void aShiftIsNoNight(String text, String day) {
    assertThat(Day.of(text)).startsWith(day);
  }
}
