package coach.limber.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FormatTest {

  @Test
  void everySourceFileIsFormatted() throws Exception {
    var root = Path.of("").toAbsolutePath().resolve("..").normalize();
    assertThat(Format.sources(root)).hasSizeGreaterThan(20);
    assertThat(Format.unformatted(root)).as("run: mvn -q -Pformat").isEmpty();
  }
}
