package coach.limber.bot.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * No room of the conversation knows a later one. The imports tell, and not the classes: a constant
 * of another class is copied in by the compiler and leaves no trace of where it came from.
 */
class RoomsTest {
  private static final Path CONVERSATION =
      Path.of("src/main/java/coach/limber/bot/conversation").toAbsolutePath();
  private static final List<String> IN_THEIR_ORDER =
      List.of(
          "dialogue",
          "meaning",
          "wording",
          "choices",
          "day",
          "times",
          "habits",
          "diary",
          "life",
          "settled",
          "talk",
          "");
  private static final Pattern IMPORT =
      Pattern.compile(
          "(?m)^import (?:static )?coach\\.limber\\.bot\\.conversation\\."
              + "(?:(?<room>[a-z]+)\\.)?[A-Z].*;$");

  @Test
  void noRoomImportsFromALaterOne() throws IOException {
    var later = new ArrayList<String>();
    try (var files = Files.walk(CONVERSATION)) {
      for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        var here = IN_THEIR_ORDER.indexOf(CONVERSATION.relativize(file.getParent()).toString());
        assertThat(here).as("the place of %s", file).isNotNegative();
        IMPORT
            .matcher(Files.readString(file))
            .results()
            .filter(
                found -> IN_THEIR_ORDER.indexOf(Objects.toString(found.group("room"), "")) > here)
            .forEach(found -> later.add(file.getFileName() + ": " + found.group()));
      }
    }
    assertThat(later).isEmpty();
  }
}
