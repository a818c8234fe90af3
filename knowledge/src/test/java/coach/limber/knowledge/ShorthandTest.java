package coach.limber.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShorthandTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          p5 g fine f none     | pain 5, gut fine, no gluten or dairy
          P 5 s 6h             | pain 5, slept 6 hours
          p:5 g:bloated        | pain 5, gut bloated
          p10, st 20m, str med | pain 10, stiff for 20 minutes, stress medium
          p4 f dairy           | pain 4, had dairy
          """)
  void firstLettersAreWrittenOut(String text, String full) {
    assertThat(Shorthand.inFull(text)).isEqualTo(full);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"p5", "p5 s6 g ok", "g fine p5", "p50 g fine", "pain 5, gut fine", "p.s. 5"})
  void lettersThatAreNotClearStay(String text) {
    assertThat(Shorthand.inFull(text)).isEqualTo(text);
  }
}
