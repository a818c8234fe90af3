package coach.limber.knowledge.safety;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.knowledge.signal.Encoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * The file of flag vectors is made from the sayings of the flags: {@code mvn -q -pl knowledge test
 * -Dtest=FlagVectorsTest -Dlimber.write=true} writes it anew.
 */
class FlagVectorsTest {
  private static final String FOLDER = "coach/limber/knowledge/";

  @Test
  void theFileIsThatOfTodaysSayings() throws IOException {
    var flags = FlagFile.read("red-flags.yaml", resource("red-flags.yaml"), new ArrayList<>());
    var fresh = FlagVectors.of(flags, Encoder.load());
    if (Boolean.getBoolean("limber.write")) {
      Files.writeString(Path.of("src/main/resources", FOLDER, "red-flags.vectors"), fresh.print());
      return;
    }
    var kept = FlagVectors.parse(resource("red-flags.vectors"));
    assertThat(kept.byFlag().keySet()).isEqualTo(fresh.byFlag().keySet());
    fresh
        .byFlag()
        .forEach(
            (flag, vector) ->
                assertThat(difference(vector, Objects.requireNonNull(kept.byFlag().get(flag))))
                    .as("stale vector of " + flag + ": see how to write the file in this test")
                    .isLessThan(3));
  }

  /** Machines round differently: a step or two of 127 is no change of content. */
  private static int difference(byte[] one, byte[] other) {
    int largest = 0;
    for (int i = 0; i < one.length; i++) {
      largest = Math.max(largest, Math.abs(one[i] - other[i]));
    }
    return largest;
  }

  private static String resource(String name) throws IOException {
    try (var in = FlagVectorsTest.class.getResourceAsStream("/" + FOLDER + name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
    }
  }
}
