package coach.limber.knowledge.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnsureAnswerTest {
  @ParameterizedTest
  @CsvSource({
    "fine?,fine",
    "knees ??,knees",
    "' bloated? ',bloated",
    "about half an hour???,about half an hour"
  })
  void aFewWordsAreWithoutTheirQuestionMark(String text, String answer) {
    assertThat(UnsureAnswer.in(text)).contains(answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fine",
        "",
        "and vitamin D?",
        "what about milk?",
        "what is a flare and when does it end?"
      })
  void whatEndsOtherwiseOrIsLongerIsNone(String text) {
    assertThat(UnsureAnswer.in(text)).isEmpty();
  }
}
