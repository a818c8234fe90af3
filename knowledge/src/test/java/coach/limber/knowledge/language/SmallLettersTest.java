package coach.limber.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallLettersTest {
  @ParameterizedTest
  @CsvSource({"Did it 💪🏽, did it", "'it’s done 🎉🎉 ', it's done", "💪, 💪", "gut 💩, gut 💩"})
  void whatOnlyAdornsTheEndIsLeftOut(String text, String small) {
    assertThat(SmallLetters.of(text)).isEqualTo(small);
  }
}
