package coach.limber.bot.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.bot.conversation.Conversation;
import coach.limber.bot.conversation.dialogue.Desk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every transcript under {@code transcripts/} goes as it is written. With {@code TRANSCRIPTS=write}
 * in the environment they are written anew instead, to be read before they are committed.
 */
class TranscriptTest {
  private static final Path FOLDER = Path.of("src/test/resources/transcripts");
  private static Conversation conversation;

  @BeforeAll
  static void loadTheCoach() {
    conversation = new Conversation(Desk.load());
  }

  @TestFactory
  Stream<DynamicTest> transcripts() throws IOException {
    return files().map(file -> DynamicTest.dynamicTest(name(file), () -> goesAsWritten(file)));
  }

  private static void goesAsWritten(Path file) throws IOException {
    var transcript = Files.readString(file);
    var really = Play.of(transcript, new HouseOfCards(conversation));
    if ("write".equals(System.getenv("TRANSCRIPTS"))) {
      Files.writeString(file, really);
      return;
    }
    assertThat(really).isEqualTo(transcript);
  }

  /** The same words, once each, with every event delivered twice and a restart after each. */
  @TestFactory
  Stream<DynamicTest> transcriptsOverRestarts(@TempDir Path folder) throws IOException {
    return files()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    name(file),
                    () -> {
                      var url = "jdbc:h2:file:" + folder.resolve(file.getFileName().toString());
                      var transcript = Files.readString(file);
                      assertThat(Play.of(transcript, new HouseOfBricks(url, conversation)))
                          .isEqualTo(transcript);
                    }));
  }

  static Stream<Path> files() throws IOException {
    try (var files = Files.list(FOLDER)) {
      return files.sorted().toList().stream();
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString().replace(".txt", "").replace('-', ' ');
  }
}
