package coach.limber.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeelingsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a bit down about it all",
        "I just want to cry",
        "it's getting me down",
        "I worry about the future with these hands",
        "I'm so sick of my body",
        "feeling sorry for myself today",
        "I want my old life back",
        "it scares me",
        "why me?",
        "I miss being able to dance all night",
        "not fair",
        "fed up of all this, honestly",
        "nobody understands what it's like"
      })
  void whatSomebodyFeelsIsTold(String text) {
    assertThat(Feelings.areAllOf(Phrases.key(text))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sick of bread",
        "crying helps my knees",
        "knees 5 and feeling low",
        "worried about gluten",
        "is it normal to feel down with joint pain",
        "can stress make me sad",
        "I want my check-in back",
        "I feel stiff today",
        "low on energy",
        "down 3 kilos",
        "I could eat a horse"
      })
  void whatSaysMoreIsLeftToOthers(String text) {
    assertThat(Feelings.areAllOf(Phrases.key(text))).isFalse();
  }
}
