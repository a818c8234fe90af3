package coach.limber.bot.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.bot.web.Visitor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program is killed in the middle of a check-in, again and again. */
class CrashTest {
  private static final List<String> CHECK_IN = List.of("pain 6", "knees", "bloated", "had pizza");

  private static final Pattern BASE64 = Pattern.compile(";base64,([A-Za-z0-9+/=]+)");

  @TempDir private Path home;
  private final List<Child> started = new ArrayList<>();

  @Test
  void nothingIsLostAndNothingIsAskedTwice() throws Exception {
    start(0);
    var port = child().port();
    var visitor = new Visitor(child().address());
    visitor.open();
    tap(visitor, "agree", "meet/agree");
    tap(visitor, "time", "time/20:00");
    tap(visitor, "habit", "habit/none");
    say(visitor, "begin", "check in");

    for (var words : CHECK_IN) {
      child().kill();
      start(port);
      // What was not answered in time is sent again by every client, with the same id.
      say(visitor, "begin", "check in");
      say(visitor, words, words);
    }
    child().kill();
    start(port);
    say(visitor, CHECK_IN.getLast(), CHECK_IN.getLast());
    say(visitor, "export", "export my data");
    var letters = letters(visitor);

    assertThat(letters).filteredOn(letter -> letter.contains("1 of 5")).hasSize(1);
    assertThat(letters).filteredOn(letter -> letter.contains("All set.")).hasSize(1);
    assertThat(fields(letters)).contains("pain", "joints", "gut", "foods").doesNotHaveDuplicates();
  }

  private void start(int port) throws IOException {
    started.add(Child.start(home, port));
  }

  private Child child() {
    return started.getLast();
  }

  @AfterEach
  void killAll() {
    started.forEach(Child::kill);
  }

  private static String eventId(String name) {
    return "event-" + name.replace(' ', '-') + "-of-the-only-visitor";
  }

  private static void tap(Visitor visitor, String id, String choice) {
    var taken =
        visitor.post(
            "/api/tapped", "{\"id\": \"%s\", \"choice\": \"%s\"}".formatted(eventId(id), choice));
    assertThat(taken.statusCode()).isEqualTo(200);
  }

  private static void say(Visitor visitor, String id, String text) {
    var taken =
        visitor.post(
            "/api/said", "{\"id\": \"%s\", \"text\": \"%s\"}".formatted(eventId(id), text));
    assertThat(taken.statusCode()).isEqualTo(200);
  }

  /**
   * The names of the exported lines' fields: "2026-06-01,2026-06-01T09:00:00Z,"pain","6",typed".
   */
  private static List<String> fields(List<String> letters) {
    var csv = letters.stream().filter(letter -> letter.contains(".csv")).findFirst().orElseThrow();
    var base64 = BASE64.matcher(csv);
    assertThat(base64.find()).isTrue();
    return new String(Base64.getDecoder().decode(base64.group(1)), UTF_8)
        .lines()
        .skip(1)
        .map(line -> line.split(",")[2].replace("\"", ""))
        .filter(field -> !field.equals("asked"))
        .toList();
  }

  /** All letters up to the export. */
  private static List<String> letters(Visitor visitor) throws IOException, InterruptedException {
    var letters = new ArrayList<String>();
    try (var listening = visitor.listen("/api/stream?after=0")) {
      while (letters.stream().noneMatch(letter -> letter.contains(".csv"))) {
        letters.add(listening.letters(1).getFirst().data());
      }
    }
    return letters;
  }
}
