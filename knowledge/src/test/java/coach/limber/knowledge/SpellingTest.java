package coach.limber.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
  @ParameterizedTest
  @CsvSource({"wired, tired", "diary, dairy", "bred, bread", "stretshing, stretching"})
  void oneSlipIsNear(String one, String other) {
    assertThat(Spelling.isNear(one, other)).isTrue();
    assertThat(Spelling.isNear(other, one)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"stress, stretch", "fat, fit", "bread, bread", "milk, cheese"})
  void otherWordsAreNot(String one, String other) {
    assertThat(Spelling.isNear(one, other)).isFalse();
  }
}
