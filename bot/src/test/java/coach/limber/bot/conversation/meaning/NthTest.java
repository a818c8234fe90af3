package coach.limber.bot.conversation.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NthTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the second one        | 1
          first                 | 0
          number 3 please       | 2
          i'll take the 2nd     | 1
          the last one          | 6
          option 7              | 6
          """)
  void itIsCounted(String text, int at) {
    assertThat(Nth.in(text, 7)).hasValue(at);
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "first thing in the morning", "one", "the eighth one", "2 coffees"})
  void nothingElseIs(String text) {
    assertThat(Nth.in(text, 7)).isEmpty();
  }
}
