package coach.limber.bot.conversation.life;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeavingTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "stop",
        "/stop",
        "please stop",
        "i want to stop",
        "stop all of this",
        "ok that's enough",
        "leave me alone",
        "unsubscribe",
        "stop messaging me please"
      })
  void theMeetingIsEnough(String text) {
    assertThat(Leaving.isEnoughOfTheMeeting(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"after work i stop", "skip", "none", "stop at 9", "bus stop", "london"})
  void otherAnswersAreAnswers(String text) {
    assertThat(Leaving.isEnoughOfTheMeeting(text)).isFalse();
  }
}
