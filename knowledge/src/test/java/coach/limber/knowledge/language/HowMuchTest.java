package coach.limber.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HowMuchTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "only twice a week | PerWeek[times=2]",
        "Ask me only 3 times a week please | PerWeek[times=3]",
        "once a week is enough | PerWeek[times=1]",
        "weekly | PerWeek[times=1]",
        "every second day | EveryDays[days=2]",
        "ask me every three days | EveryDays[days=3]",
        "every day again | EveryDays[days=1]",
        "ask me everything | Everything[]",
        "all the questions please | Everything[]",
        "just two questions | Most[questions=2]",
        "only 3 questions a day | Most[questions=3]",
        "fewer questions | Fewer[]",
        "ask me less | Fewer[]",
        "more questions | More[]",
        "as often as it helps | AsItHelps[]",
      })
  void aWishForMoreOrLess(String text, String wish) {
    assertThat(HowMuch.in(text).orElseThrow()).hasToString(wish);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nudge me only twice a week",
        "fewer nudges",
        "remind me every day at 8",
        "i have two questions",
        "pain 3, walked twice a week",
        "9 times a week",
        "ask me at nine",
        "how often do you ask?",
      })
  void somethingElse(String text) {
    assertThat(HowMuch.in(text)).isEmpty();
  }
}
