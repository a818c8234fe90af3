package coach.limber.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingEaseTest {
  @ParameterizedTest
  @CsvSource({
    "walk, 1", "the, 1", "article, 3", "gentle, 2", "joints, 1", "moved, 1", "wanted, 2",
    "names, 1", "dishes, 2", "flexible, 3", "inflammation, 4", "table, 2", "tale, 1", "it's, 1"
  })
  void syllablesAreCountedByTheirVowels(String word, int syllables) {
    assertThat(ReadingEase.syllables(word)).isEqualTo(syllables);
  }

  @Test
  void aSentenceByHand() {
    // 6 words, 6 syllables, 1 sentence
    assertThat(ReadingEase.of("The cat sat on the mat.")).isCloseTo(116.145, within(1e-9));
  }

  @Test
  void shortWordsReadMoreEasilyThanLongOnes() {
    assertThat(ReadingEase.of("Eat some greens. They have fiber."))
        .isGreaterThan(70)
        .isGreaterThan(
            ReadingEase.of("Vegetable consumption facilitates gastrointestinal health."));
  }
}
