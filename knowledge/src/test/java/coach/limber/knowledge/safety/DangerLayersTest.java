package coach.limber.knowledge.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coach.limber.knowledge.content.Resources;
import coach.limber.knowledge.safety.SaidOfDanger.Example;
import coach.limber.knowledge.signal.Encoder;
import coach.limber.knowledge.signal.TwoLayers;
import coach.limber.knowledge.signal.TwoLayersTraining;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import org.junit.jupiter.api.Test;

/**
 * The layers of {@code dangers.layers} are trained from what is said of danger: {@code mvn -q -pl
 * knowledge test -Dtest=DangerLayersTest -Dlimber.write=true} trains them anew, in five minutes or
 * ten.
 */
class DangerLayersTest {
  private static final String FILE = "dangers.layers";

  @Test
  void theLayersAreTrainedOnWhatIsSaidToday() throws Exception {
    if (Boolean.getBoolean("limber.write")) {
      var encoder = Encoder.load();
      var examples = SaidOfDanger.examples();
      var known = new HashMap<String, float[]>();
      var vectors =
          examples.stream()
              .map(example -> known.computeIfAbsent(example.text(), encoder::vector))
              .toArray(float[][]::new);
      var labels = examples.stream().mapToInt(Example::label).toArray();
      var classes = Tier.values().length + 1;
      var layers = TwoLayersTraining.trained(vectors, labels, classes, SaidOfDanger.hash());
      Files.writeString(Path.of("src/main/resources/coach/limber/knowledge", FILE), layers.print());
      return;
    }
    assertThat(TwoLayers.parse(Resources.text(FILE)).content())
        .as("what is said has changed: see how to train anew in this test")
        .isEqualTo(SaidOfDanger.hash());
  }

  @Test
  void layersThatWereTrainedForOtherSizesAreRefused() {
    assertThatThrownBy(() -> new TwoLayers("x", 2, 5, new float[3]))
        .hasMessageContaining("3 parameters for 2 units and 5 classes");
  }
}
