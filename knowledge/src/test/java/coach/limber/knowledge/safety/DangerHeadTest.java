package coach.limber.knowledge.safety;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.knowledge.content.Resources;
import coach.limber.knowledge.safety.SaidOfDanger.Example;
import coach.limber.knowledge.signal.Encoder;
import coach.limber.knowledge.signal.HeadTraining;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The layer of {@code dangers.json} is trained from what is said of danger: {@code mvn -q -pl
 * knowledge test -Dtest=DangerHeadTest -Dlimber.write=true} trains it anew, in five minutes or ten.
 */
class DangerHeadTest {
  private static final String FILE = "coach/limber/knowledge/dangers.json";
  private static final double DECAY = 3e-3;

  @Test
  void theLayerIsTrainedOnWhatIsSaidToday() throws Exception {
    if (Boolean.getBoolean("limber.write")) {
      var encoder = Encoder.load();
      var examples = SaidOfDanger.examples();
      var vectors =
          examples.stream().map(example -> encoder.vector(example.text())).toArray(float[][]::new);
      var labels = examples.stream().mapToInt(Example::label).toArray();
      var classes = Tier.values().length + 1;
      var layer = HeadTraining.trained(vectors, labels, classes, DECAY, SaidOfDanger.hash());
      Files.writeString(Path.of("src/main/resources", FILE), layer + "\n");
      return;
    }
    var file = new ObjectMapper().readTree(Resources.text("dangers.json"));
    assertThat(file.path("content").asText())
        .as("what is said has changed: see how to train anew in this test")
        .isEqualTo(SaidOfDanger.hash());
  }
}
