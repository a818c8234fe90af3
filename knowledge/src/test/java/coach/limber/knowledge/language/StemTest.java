package coach.limber.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemTest {
  @ParameterizedTest
  @CsvSource({
    "stretches, stretch",
    "stretching, stretch",
    "walked, walk",
    "peas, pea",
    "eyes, eye",
    "doing, doing",
    "bed, bed",
    "yoga, yoga"
  })
  void isTheWordWithoutItsEnding(String word, String stem) {
    assertThat(Stem.of(word)).isEqualTo(stem);
  }

  @ParameterizedTest
  @CsvSource({
    "stretches, stretching, true",
    "walked, walk, true",
    "walk, walking, true",
    "danced, dancing, true",
    "run, run, true",
    "shoes, shoulder, false",
    "med, meditate, false",
    "walk, swim, false"
  })
  void isSharedByWordsOfOneDeed(String word, String other, boolean shared) {
    assertThat(Stem.isShared(word, other)).isEqualTo(shared);
  }
}
