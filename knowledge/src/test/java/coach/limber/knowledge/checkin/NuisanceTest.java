package coach.limber.knowledge.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks that are given to a thing or to somebody measure no pain. */
class NuisanceTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "this website is a pain, 9 out of 10",
        "my manager is being a right pain, 8/10",
        "the train was a pain 7/10",
        "you're a pain, 9/10",
        "this form is a real pain. 8/10",
        "work is a pain in the neck, 9/10",
        "parking was a 10/10 nightmare",
        "the queue was a nightmare, easily a 9",
        "the hotel was a 9",
        "gave the restaurant a 9",
        "that book was an 8"
      })
  void theyAreOfTheThing(String text) {
    assertThat(Day.of(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          my knee is a pain, 8/10 | pain=8 joints=[knee]
          it's a pain, 6 | pain=6
          work is a pain, 7/10 | pain=7
          my boss is a pain, 6 | pain=6
          my boss is a pain, knees 6 | pain=6 joints=[knee]
          it was a pain to get up, 7 | pain=7
          stairs were an 8 | pain=8
          """)
  void whatHurtsStays(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }
}
