package coach.limber.bot.conversation.habits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What opens like a moment and is none leaves a plan that was just made alone. */
class PlanAgainTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "in the morning i was a 6",
        "after a walk my knees hurt 6",
        "before i forget, pain 4",
        "when i walk my hip clicks",
        "after all that, thanks",
        "at work now",
        "when it rains too?",
        "when is it",
        "when do i get nudged"
      })
  void noMoment(String text) {
    assertThat(PlanAgain.isAMoment(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "after lunch",
        "no wait, after lunch",
        "at 9 in the evening",
        "when i get up",
        "actually before bed please",
        "after i've had my tea"
      })
  void aMoment(String text) {
    assertThat(PlanAgain.isAMoment(text)).isTrue();
  }
}
