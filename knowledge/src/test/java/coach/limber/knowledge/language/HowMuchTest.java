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
        "once a week is enough for me | PerWeek[times=1]",
        "ask me everything you've got | Everything[]",
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
        "twice a week will do | PerWeek[times=2]",
        "three times a week is plenty thanks | PerWeek[times=3]",
        "way too many questions, one is enough | Most[questions=1]",
        "too many, just two please | Most[questions=2]",
        "only ask me one question | Most[questions=1]",
        "no more than four a day | Most[questions=4]",
        "you ask too many questions | Fewer[]",
        "half the questions | Fewer[]",
        "ask every third day | EveryDays[days=3]",
        "only every fourth day please | EveryDays[days=4]",
        "once a month | EveryDays[days=30]",
        "every other week is fine | EveryDays[days=14]",
        "ask me more often | Oftener[]",
        "check in with me less often please | Rarer[]",
        "that's too often | Rarer[]",
        "daily check-ins are a lot for me | Rarer[]",
      })
  void aWishForMoreOrLess(String text, String wish) {
    assertThat(HowMuch.in(text).orElseThrow()).hasToString(wish);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nudge me only twice a week",
        "nudge me more often",
        "one is enough",
        "up to 3",
        "too many pills, one is left",
        "it hurts more often",
        "not every day is bad",
        "i ate fish twice a month",
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
