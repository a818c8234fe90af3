package coach.limber.bot.conversation.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HurtingTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "i'm having an awful flare up",
        "flare again today",
        "my left hand is on fire",
        "can't sleep, my knees are throbbing",
        "everything hurts",
        "i think it's a flare, what can i do",
        "aching all over",
        "my knuckles are burning",
        "knees are killing me"
      })
  void isTold(String text) {
    assertThat(Hurting.isTold(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what causes flares?",
        "can dairy cause a flare-up",
        "my knees hurt",
        "my hands are cold",
        "no flare today",
        "does flaring have to do with food"
      })
  void otherWordsAreNone(String text) {
    assertThat(Hurting.isTold(text)).isFalse();
  }
}
