package coach.limber.bot.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RankedTest {
  @Test
  void theBestFirstIsOneAndLaterIsLess() {
    var one = Map.of("a", 1.0);
    assertThat(Ranked.gain(List.of("a", "b"), one)).isEqualTo(1);
    assertThat(Ranked.gain(List.of("b", "a"), one)).isCloseTo(0.6309, within(1e-4));
    assertThat(Ranked.gain(List.of("b", "c"), one)).isZero();
  }

  @Test
  void gradesCountAndTheIdealOrderIsTheMeasure() {
    var two = Map.of("a", 2.0, "b", 1.0);
    assertThat(Ranked.gain(List.of("a", "b"), two)).isEqualTo(1);
    // (1 + 2 / log2(3)) / (2 + 1 / log2(3))
    assertThat(Ranked.gain(List.of("b", "a"), two)).isCloseTo(0.8597, within(1e-4));
    assertThat(Ranked.recall(List.of("b", "c"), two)).isEqualTo(0.5);
  }
}
