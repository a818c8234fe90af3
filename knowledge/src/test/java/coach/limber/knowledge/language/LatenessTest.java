package coach.limber.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LatenessTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sorry missed it, yesterday was a 5 and today's a 3 | yesterday was a 5 and today's a 3",
        "oh sorry, i forgot! pain 3 | pain 3",
        "been so busy, 4 and knees | 4 and knees",
        "sorry I'm late, pain 2 | pain 2"
      })
  void whatStandsBehindTheExcuseIsTold(String text, String rest) {
    assertThat(Lateness.without(text)).contains(rest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sorry, 5 not 4",
        "sorry, i meant yesterday",
        "i forgot yesterday. it was a 4",
        "busy day",
        "i missed lunch, pain 3"
      })
  void nothingElseIsAnExcuse(String text) {
    assertThat(Lateness.without(text)).isEmpty();
  }
}
