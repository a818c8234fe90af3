package coach.limber.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YesterdaysNumberTest {
  @ParameterizedTest
  @CsvSource({
    "'hm yesterday''s number was too high, more like 2', 2",
    "'didn''t have 6 yesterday, more of a 4', 4",
    "yesterday should have been a 3, 3",
    "'yesterday wasn''t right, make it 5', 5",
  })
  void theRightNumberIsTold(String text, int number) {
    assertThat(YesterdaysNumber.in(text)).contains(new YesterdaysNumber(OptionalInt.of(number)));
  }

  @ParameterizedTest
  @CsvSource({
    "make yesterday a 4, 4",
    "set yesterday to 3 please, 3",
    "can you change yesterday's pain to 6, 6",
    "put yesterday down as a 5/10, 5",
  })
  void aNumberIsGivenToYesterday(String text, int number) {
    assertThat(YesterdaysNumber.in(text))
        .contains(new YesterdaysNumber(OptionalInt.of(number), true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"yesterday wasnt 6", "no yesterday wasn't a 6", "i didn't have 6 yesterday"})
  void onlyTheWrongOneIsTold(String text) {
    assertThat(YesterdaysNumber.in(text)).contains(new YesterdaysNumber(OptionalInt.empty()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yesterday was 6",
        "pain 6 yesterday",
        "yesterday was too much",
        "i didn't have pizza yesterday",
        "yesterday i slept more like 5 hours",
        "it's more like 4 today",
        "yesterday made it a 4 today",
        "make me a habit like yesterday 4",
        "set the time like yesterday to 8 pm",
      })
  void nothingIsCalledWrong(String text) {
    assertThat(YesterdaysNumber.in(text)).isEmpty();
  }
}
