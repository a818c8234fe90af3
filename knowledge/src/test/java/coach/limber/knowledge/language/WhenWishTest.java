package coach.limber.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhenWishTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "what time do you ask me",
        "When will you ask me again?",
        "when is my check-in",
        "and what time is the next check-in?",
        "when do you message me tomorrow",
        "what time is my check in",
        "what's my time",
        "what time is it set to now",
      })
  void theTimeIsAskedFor(String text) {
    assertThat(WhenWish.isIn(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "when do you ask for a doctor",
        "when should i see a doctor",
        "ask me at nine",
        "when is stiffness bad",
        "what time should i eat",
      })
  void otherTimesAreNot(String text) {
    assertThat(WhenWish.isIn(text)).isFalse();
  }
}
