package coach.limber.knowledge.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoungingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          read my novel in the garden, 3 | pain=3
          sat in the garden for an hour, 3 | pain=3
          tea with a friend in the greenhouse, knees 2 | pain=2 joints=[knee] foods=[tea]
          an hour in the garden, 3 | pain=3 movement=[gardening] movement_minutes=60
          weeding in the garden, then a nap | movement=[gardening]
          """)
  void whereOneSatNobodyWorked(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }
}
