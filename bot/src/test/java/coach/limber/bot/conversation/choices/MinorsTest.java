package coach.limber.bot.conversation.choices;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MinorsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "oops i meant 51",
        "typo, i'm 34",
        "i didn't mean that, i'm an adult",
        "wrong button, i'm over 18",
        "sorry, my thumb slipped, by mistake, i'm 45",
      })
  void whoMistypedTheirAgeSaysSo(String text) {
    assertThat(Minors.wasASlip(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "i'm 25",
        "i meant 18 next year",
        "i meant nearly 18",
        "i meant i'm not 18",
        "oops, i meant my mum is 45",
        "oops i'm 16",
      })
  void anotherAgeIsNoSlip(String text) {
    assertThat(Minors.wasASlip(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"i turn 16 next week", "i'll be 15 in may", "i'll be 17 soon"})
  void whoTurnsAnAgeUnderEighteenIsYoung(String text) {
    assertThat(Minors.isSaidIn(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"i'll be 15 in a minute", "i'll be 12 later", "i'm turning 50 next week"})
  void otherNumbersAreNoAge(String text) {
    assertThat(Minors.isSaidIn(text)).isFalse();
  }
}
