package coach.limber.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WordSetTest {
  @Test
  void blanksAndLinesDivideTheWords() {
    assertThat(WordSet.of(" i'm  on\nmy way\n"))
        .containsExactlyInAnyOrder("i'm", "on", "my", "way");
  }

  @Test
  void aWordThatStandsTwiceIsRefused() {
    assertThatThrownBy(() -> WordSet.of("one two one"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("one");
  }
}
