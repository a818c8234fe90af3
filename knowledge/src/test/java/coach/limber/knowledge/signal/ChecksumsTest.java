package coach.limber.knowledge.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChecksumsTest {
  @Test
  void theTrainedReaderIsTheOneThatWasMeasured() {
    assertThat(Checksums.check()).isEqualTo(3);
  }

  @Test
  void anotherFileIsNamedWithItsLine() throws IOException {
    assertThat(Checksums.problems(List.of("00ff  heads.json")))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.line()).isEqualTo(1);
              assertThat(problem.problem()).startsWith("heads.json is not the file");
            });
  }
}
