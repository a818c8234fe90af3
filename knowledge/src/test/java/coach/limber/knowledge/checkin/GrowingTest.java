package coach.limber.knowledge.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Food that grows, and the garden that it grows in, is not eaten. */
class GrowingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          weeded the vegetable patch for 20 mins, back 3 | pain=3 joints=[back] movement=[gardening] movement_minutes=20
          planted tomatoes and beans for an hour | movement=[gardening] movement_minutes=60
          picked the beans and some rhubarb, hands 4 | pain=4 joints=[hand]
          pruned the apple trees, 45 mins, hands 4 | pain=4 joints=[hand] movement=[gardening] movement_minutes=45
          """)
  void whatGrowsIsNotEaten(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          picked at my dinner, just a bit of salad | foods=[salad] supports=[fiber]
          ate strawberries from the garden | foods=[strawberries] supports=[fiber]
          picked a salad for lunch | foods=[salad] supports=[fiber]
          picked the curry today | foods=[curry]
          picked up a curry on the way home | foods=[curry]
          had freshly picked raspberries | foods=[raspberries] supports=[fiber]
          """)
  void whatIsPickedAtOrGrownAtHomeIs(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }
}
