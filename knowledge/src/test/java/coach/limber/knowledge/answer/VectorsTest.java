package coach.limber.knowledge.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class VectorsTest {
  private final Vectors vectors =
      Vectors.of("a".repeat(64), new float[][] {{0.3f, -0.1f, 0}, {0, 0.2f, 0.9f}, {0, 0, 0}});

  @Test
  void whatWasWrittenIsReadBack() {
    var read = Vectors.read(vectors.bytes());
    assertThat(read.content()).isEqualTo("a".repeat(64));
    assertThat(read.size()).isEqualTo(3);
    assertThat(read.alike(new float[] {1, 1, 1})).isEqualTo(vectors.alike(new float[] {1, 1, 1}));
  }

  @Test
  void likenessIsTheProductOfTheVectorsNearly() {
    var alike = vectors.alike(new float[] {0.3f, -0.1f, 0});
    assertThat(alike[0]).isCloseTo(0.1f, within(0.001f));
    assertThat(alike[1]).isCloseTo(-0.02f, within(0.001f));
    assertThat(alike[2]).isZero();
  }

  @Test
  void aNumberBeyondAllOthersIsCutOff() {
    assertThat(vectors.alike(new float[] {0, 0, 1})[1]).isCloseTo(0.363f, within(0.001f));
  }
}
