package coach.limber.bot.conversation.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EngagementTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "i have an appointment at 5 tomorrow",
        "dentist appointment tomorrow at 5",
        "I've got a blood test on friday",
        "my scan is next week"
      })
  void somethingOfTheirs(String text) {
    assertThat(Engagement.isAllOf(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "i have a meeting at 5, ask me later",
        "i have a meeting at 5 so not now",
        "ask me at 5 tomorrow",
        "i have pain at 5 o'clock",
        "skip today, i have an appointment"
      })
  void aWishBesides(String text) {
    assertThat(Engagement.isAllOf(text)).isFalse();
  }
}
