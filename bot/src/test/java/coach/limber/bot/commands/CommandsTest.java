package coach.limber.bot.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
  private final Shell shell = new Shell();

  @ParameterizedTest
  @ValueSource(
      strings = {"--help", "run --help", "ask --help", "evaluate --help", "check-content --help"})
  void helpShowsExamples(String typed) {
    assertThat(shell.run("", typed.split(" ", -1))).isZero();
    assertThat(shell.out()).startsWith("Usage: limber").contains("Examples:");
  }

  @Test
  void theVersionIsPrinted() {
    assertThat(shell.run("", "--version")).isZero();
    assertThat(shell.out()).startsWith("limber ");
  }

  @Test
  void aMistypedOptionIsAnsweredWithTheNearestOne() {
    assertThat(shell.run("", "ask", "--jsonlines")).isEqualTo(2);
    assertThat(shell.err()).contains("Possible solutions: --jsonl");
  }

  @Test
  void aFolderThatIsNotThereIsNamedWithoutAStackTrace() {
    assertThat(shell.run("", "evaluate", "no/such/folder")).isEqualTo(1);
    assertThat(shell.err().strip()).isEqualTo("there is no no/such/folder");
  }

  @Test
  void aLineThatIsNoLabelIsNamed(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("safety.jsonl"), "{\"text\": \"a\"}\n{\"id\": \"r2\"}\n");
    assertThat(shell.run("", "evaluate", folder.toString())).isEqualTo(1);
    assertThat(shell.err()).contains("safety.jsonl:2: expected \"text\" or \"turns\"");
  }
}
