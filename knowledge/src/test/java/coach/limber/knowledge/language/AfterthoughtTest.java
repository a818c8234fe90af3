package coach.limber.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AfterthoughtTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          forgot: also had a cider | had a cider
          Oh, I forgot to mention I had cheese | i had cheese
          forgot I had wine too | i had wine
          i forget say: i eat cheese | i eat cheese
          one more thing: slept badly | slept badly
          also, my wrist | my wrist
          plus a coffee | a coffee
          add the neck as well please | the neck
          """)
  void whatIsToldBesides(String text, String rest) {
    assertThat(Afterthought.in(text)).contains(rest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"forgot my walk", "I forgot to do my stretches", "4, hip", "I forget everything"})
  void whatWasForgottenWasNotDone(String text) {
    assertThat(Afterthought.in(text)).isEmpty();
  }
}
