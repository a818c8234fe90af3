package coach.limber.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeaningTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"why?", "how come", "like what", "what does it do", "which ones?", "any others"})
  void aTextWithoutASubjectLeansWholly(String text) {
    assertThat(Leaning.wholly(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ok", "thanks", "how are you", "why does stress matter", "6"})
  void aTextThatStandsByItselfDoesNot(String text) {
    assertThat(Leaning.wholly(text)).isFalse();
  }

  @Test
  void theItemOfAListIsCountedFromTheFirst() {
    assertThat(Leaning.item("what about the second one?")).hasValue(1);
    assertThat(Leaning.item("number 3 please")).hasValue(2);
    assertThat(Leaning.item("explain the last one")).hasValue(Integer.MAX_VALUE);
    assertThat(Leaning.item("the last time I ran")).isEmpty();
  }

  @Test
  void directionsAreTold() {
    assertThat(Leaning.toNext("ok, and what happens next?")).isTrue();
    assertThat(Leaning.toNext("then I slept")).isFalse();
    assertThat(Leaning.toOtherSide("and the opposite?")).isTrue();
    assertThat(Leaning.toOtherSide("and how do you see it")).isTrue();
    assertThat(Leaning.away("what can I have instead")).isTrue();
    assertThat(Leaning.away("and the wrong ones?")).isTrue();
  }
}
