package coach.limber.knowledge.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MeaningAndWordsTest {
  @Test
  void eachWordAndPairHasItsPlaceOnce() {
    assertThat(MeaningAndWords.in("stop, stop")).hasSize(6);
    assertThat(MeaningAndWords.in("?!")).hasSize(3);
  }

  @Test
  void aFileThatLacksALineIsNamed() {
    assertThatThrownBy(() -> MeaningAndWords.parse("content\tx\nbias\t1 2"))
        .hasMessageContaining("vector");
  }
}
