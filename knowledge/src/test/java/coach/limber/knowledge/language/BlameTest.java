package coach.limber.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlameTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "so it was DEFINITELY the pizza",
        "it must be the gluten",
        "the wine did it",
        "it was because of the cheese",
        "i blame the bread",
        "dairy is clearly the culprit",
        "so pizza is bad for me then",
        "so its the pizza then",
        "then it has to be the pizza, surely",
        "proof that pizza wrecks my knees!",
        "told you, dairy sets my hands off",
        "pizza caused it, right?",
        "gotta be the cheese",
        "no doubt it's the pizza",
        "it can only be the pizza",
      })
  void oneThingIsSurelyToBlame(String text) {
    assertThat(Blame.in(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "was it the pizza?",
        "so was it DEFINITELY the pizza?",
        "it was my knee",
        "it was the left knee",
        "pain 4, had pizza",
        "does gluten cause this?",
        "it was a good day",
        "so its the knee then",
        "clearly the stairs wrecked my knees",
        "the walk was nice, right?",
      })
  void nobodyIsSure(String text) {
    assertThat(Blame.in(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "was it the pizza?",
        "so was it DEFINITELY the pizza?",
        "so was it the wine then",
        "could it have been yesterday's curry",
        "did the cheese do this?",
        "do you think it was the beer",
        "so the bread did it, didn't it?",
      })
  void somebodyWondersWhetherItWasOneThing(String text) {
    assertThat(Blame.isWondered(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"is it the bread", "was it a good day", "did you get that", "it was fine"})
  void otherQuestionsWonderAboutNoThingOfADay(String text) {
    assertThat(Blame.isWondered(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"so pizza is bad for me then", "so no more pizza", "i should avoid bread then"})
  void aConclusionIsDrawn(String text) {
    assertThat(Blame.isConcluded(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "so no more questions",
        "so i must give up smoking",
        "so no more walks then",
        "so i should stop taking the tablets then",
        "so no more weekly message",
        "should i stop eating pizza",
        "no more pizza please",
        "is bread bad"
      })
  void noConclusionIsDrawn(String text) {
    assertThat(Blame.isConcluded(text)).isFalse();
  }

  @Test
  void whatOneAteIsOfOnesOwnAndWhatIsSoForAllIsNot() {
    assertThat(Blame.isOfOnesOwn("i reckon the pizza did this")).isTrue();
    assertThat(Blame.isOfOnesOwn("then it has to be the pizza, surely")).isTrue();
    assertThat(Blame.isOfOnesOwn("dairy is clearly the culprit")).isFalse();
    assertThat(Blame.isOfOnesOwn("must be the left knee")).isFalse();
  }
}
