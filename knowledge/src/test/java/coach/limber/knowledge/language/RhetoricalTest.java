package coach.limber.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RhetoricalTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pain 7, which is a lot | pain 7",
        "pain 8 which is horrible | pain 8",
        "slept 5 hours, which isn't great | slept 5 hours",
        "pain 4 which is better than yesterday | pain 4",
        "pain 5, which is high, knees | pain 5, knees",
        "my pain is 7 which i hate | my pain is 7",
        "slept 4 hours which is why i'm tired | slept 4 hours so i'm tired",
        "did i tell you about my ankle? it's sore | my ankle, it's sore",
        "pain 5? | pain 5",
        "Pain maybe 4? | Pain maybe 4",
        "um, like a 6-7?? | um, like a 6-7",
        "pain 5-ish ? | pain 5-ish",
        "4 maybe? | 4 maybe",
        "slept 6h i think? | slept 6h i think",
      })
  void whatOnlyWeighsOrBeginsIsLeftOut(String text, String rest) {
    assertThat(Rhetorical.without(text)).isEqualTo(rest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dairy or gluten, which is worse",
        "what's a food which is good for me",
        "which is worse",
        "pain 7, which is a lot?",
        "what did i eat which i liked",
        "is pain 5 bad?",
        "why 5?",
        "5 eggs?",
        "at 7pm?",
        "what about 4?",
        "8 hours?",
        "and 4?",
        "about 20 minutes?",
        "is 8 hours enough?",
      })
  void whatAsksOrTellsStays(String text) {
    assertThat(Rhetorical.without(text)).isEqualTo(text);
  }
}
