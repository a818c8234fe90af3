package coach.limber.bot.conversation.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatedAtTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Today I would put it at five       | five
          I'd put it around 4 today          | 4
          i'd rate my pain as a 6/10         | 6
          overall i should call it a 2 now   | 2
          """)
  void howBadItIs(String text, String number) {
    assertThat(RatedAt.in(text)).hasValue(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "put it at five",
        "i'd like to put it at five",
        "i'd put it at 5pm",
        "i'd put it at six in the evening",
        "i'd put it at 17:00",
        "i'd put it off until five"
      })
  void aTimeIsNone(String text) {
    assertThat(RatedAt.in(text)).isEmpty();
  }
}
