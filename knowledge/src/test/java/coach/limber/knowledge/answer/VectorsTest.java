package coach.limber.knowledge.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
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
    assertThat(alike[0]).isCloseTo(0.1f, within(0.003f));
    assertThat(alike[1]).isCloseTo(-0.02f, within(0.003f));
    assertThat(alike[2]).isZero();
  }

  /** In the first 40 of 384 dimensions they differ much, in all others a little. */
  @Test
  void alongTheFewAxesOnWhichTheyDifferMostProductsAreNearlyWhatTheyWere() {
    var random = new Random(4);
    var texts = new float[500][384];
    for (var text : texts) {
      for (int i = 0; i < text.length; i++) {
        text[i] = (float) (random.nextGaussian() * (i < 40 ? 0.15 : 0.01));
      }
    }
    var alike = Vectors.of("a".repeat(64), texts).alike(texts[0]);
    assertThat(Vectors.of("a".repeat(64), texts).bytes().length)
        .isEqualTo(64 + 12 + 256 * (384 * 4 + 500));
    for (int text = 0; text < texts.length; text++) {
      float product = 0;
      for (int i = 0; i < 384; i++) {
        product += texts[0][i] * texts[text][i];
      }
      assertThat(alike[text]).isCloseTo(product, within(0.02f));
    }
  }
}
