package coach.limber.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is named and not asked for: a command denied, a time denied, how long life goes on. */
class UnaskedTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "don't skip today",
        "i never said pause",
        "i didn't say stop",
        "please don't delete my data",
        "i don't want to skip",
        "don't change anything"
      })
  void aCommandIsDenied(String text) {
    assertThat(Unasked.is(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "don't ask me today",
        "don't message me this week",
        "skip today",
        "i don't want to stop my methotrexate",
        "i don't want to change my diet",
        "why did you pause"
      })
  void otherWordsDenyNone(String text) {
    assertThat(Unasked.is(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "i never said 7pm",
        "i didn't say 18:30",
        "i never said at 6",
        "please don't ask at 6",
        "i don't want to wake up at 6 for you",
        "don't text me before 9",
        "that's not at 8"
      })
  void aTimeIsDenied(String text) {
    assertThat(NotThen.is(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "not at 7, at 8",
        "don't ask at 7 ask at 8",
        "ask at 6",
        "not after 9pm",
        "i never said 6",
        "i didn't mean 4"
      })
  void otherTimesStand(String text) {
    assertThat(NotThen.is(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "on crutches for a month",
        "no gym till monday",
        "i'll try no dairy for a month",
        "off work for a week",
        "my sister is here for a week",
        "on antibiotics for 7 days",
        "in bed until noon"
      })
  void lifeGoesOn(String text) {
    assertThat(LifeGoesOn.is(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "on holiday till monday",
        "pause for a month",
        "no messages till monday",
        "i'm on leave for 2 weeks",
        "on a trip for a week",
        "quiet for 3 days please",
        "on nights for a week so don't ask me",
        "away for a week"
      })
  void theseAreWishes(String text) {
    assertThat(LifeGoesOn.is(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a week",
        "about a month now",
        "it's been 2 weeks",
        "a couple of days",
        "for 2 years",
        "weeks",
        "2 weeks of this now",
        "a whole week"
      })
  void aLengthMayStandAlone(String text) {
    assertThat(LifeGoesOn.isOnlyALength(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"this week", "pause for a week", "7", "next week", "a week ago", "all week"})
  void otherWordsAreNoBareLength(String text) {
    assertThat(LifeGoesOn.isOnlyALength(text)).isFalse();
  }
}
