package coach.limber.knowledge.safety;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.knowledge.content.Resources;
import coach.limber.knowledge.content.Rows;
import coach.limber.knowledge.signal.Encoder;
import coach.limber.knowledge.signal.HeadTraining;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * The layer of {@code dangers.json} is trained from what people say of danger and what only sounds
 * like it ({@code said.tsv}), and from all that is asked of the coach: {@code mvn -q -pl knowledge
 * test -Dtest=DangerHeadTest -Dlimber.write=true} trains it anew, in about two minutes.
 */
class DangerHeadTest {
  private static final String FILE = "coach/limber/knowledge/dangers.json";
  private static final double DECAY = 3e-3;

  /** Danger is rare among what is said, and worse to miss. */
  private static final int TIMES = 2;

  private static final List<Tier> TIERS = List.of(Tier.values());

  private record Example(String text, int label) {}

  @Test
  void theLayerIsTrainedOnWhatIsSaidToday() throws Exception {
    var said = read("said.tsv");
    if (Boolean.getBoolean("limber.write")) {
      var encoder = Encoder.load();
      var examples = examples(said);
      var vectors =
          examples.stream().map(example -> encoder.vector(example.text())).toArray(float[][]::new);
      var labels = examples.stream().mapToInt(Example::label).toArray();
      var layer = HeadTraining.trained(vectors, labels, TIERS.size() + 1, DECAY, hash(said));
      Files.writeString(Path.of("src/main/resources", FILE), layer + "\n");
      return;
    }
    var file = new ObjectMapper().readTree(Resources.text("dangers.json"));
    assertThat(file.path("content").asText())
        .as("what is said has changed: see how to train anew in this test")
        .isEqualTo(hash(said));
  }

  private static List<Example> examples(String said) {
    var examples = new ArrayList<Example>();
    for (var row : rows("said.tsv", said)) {
      var label =
          row.column(0).equals("none")
              ? 0
              : TIERS.indexOf(Tier.valueOf(row.column(0).toUpperCase(Locale.ROOT))) + 1;
      for (int i = 0; i < (label == 0 ? 1 : TIMES); i++) {
        examples.add(new Example(row.column(1), label));
      }
    }
    for (var file : List.of("exaggerations.txt", "harmless.txt")) {
      examples.addAll(harmless(read(file)));
    }
    for (var file : List.of("questions.tsv", "not-covered.tsv")) {
      rows(file, Resources.text(file)).forEach(row -> examples.add(new Example(row.column(0), 0)));
    }
    for (var file : List.of("requests.tsv", "small-talk.tsv")) {
      rows(file, Resources.text(file)).forEach(row -> examples.add(new Example(row.column(1), 0)));
    }
    return examples;
  }

  private static List<Example> harmless(String lines) {
    return lines
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> new Example(line, 0))
        .toList();
  }

  private static List<Rows.Row> rows(String file, String text) {
    return Rows.of(file, text, 2, new ArrayList<>()).all();
  }

  private static String read(String file) {
    try (var in = DangerHeadTest.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private static String hash(String said) throws NoSuchAlgorithmException {
    var hash = MessageDigest.getInstance("SHA-256");
    return HexFormat.of().formatHex(hash.digest(said.getBytes(StandardCharsets.UTF_8)));
  }
}
