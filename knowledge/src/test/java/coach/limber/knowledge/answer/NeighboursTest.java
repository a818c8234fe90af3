package coach.limber.knowledge.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class NeighboursTest {
  private static final String CONTENT = "0".repeat(64);
  private static final float[] EAST = {0.3f, 0};
  private static final float[] NORTH = {0, 0.3f};
  private static final float[] NORTH_EAST = {0.21f, 0.21f};

  /** In the east a question with two sentences, in the north one that nothing answers. */
  private final Neighbours neighbours =
      new Neighbours(
          Vectors.of(CONTENT, new float[][] {EAST, NORTH}),
          List.of(List.of("s04", "s08"), List.of()));

  @Test
  void theNearerQuestionDecides() {
    assertThat(neighbours.of(EAST).odds()).isPositive();
    assertThat(neighbours.of(NORTH).odds()).isNegative();
    assertThat(neighbours.of(NORTH_EAST).odds()).isCloseTo(0, within(0.03));
  }

  @Test
  void theFirstSentenceOfAQuestionCountsMoreThanTheOthers() {
    assertThat(neighbours.of(EAST).sentences()).containsEntry("s04", 1.0).containsEntry("s08", 0.5);
  }

  @Test
  void ofAWholeListNoSentenceCountsForLess() {
    var list = List.of("s21", "s22", "s23", "s24");
    var all = new Neighbours(Vectors.of(CONTENT, new float[][] {EAST}), List.of(list));
    assertThat(all.of(EAST).sentences().values()).containsOnly(1.0);
  }

  @Test
  void whereNoneIsAnsweredThereAreNoSentences() {
    var none = new Neighbours(Vectors.of(CONTENT, new float[][] {EAST}), List.of(List.of()));
    assertThat(none.of(EAST).sentences()).isEmpty();
  }

  @Test
  void vectorsOfOtherQuestionsAreRefused() {
    var vectors = Vectors.of(CONTENT, new float[][] {EAST});
    assertThatThrownBy(() -> new Neighbours(vectors, List.of()))
        .hasMessageContaining("1 vectors for 0 questions")
        .hasMessageContaining("train anew");
  }
}
