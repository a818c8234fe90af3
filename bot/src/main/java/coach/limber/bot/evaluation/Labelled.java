package coach.limber.bot.evaluation;

import coach.limber.bot.rehearsal.Script;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A line of a set: what is said, and what ought to be made of it. */
record Labelled(JsonNode label, Script script) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Reads a set: an object a line, or in a {@code .txt} file a text a line, whose id is its place.
   *
   * @throws IOException names file and line of what is no label
   */
  static List<Labelled> read(Path file) throws IOException {
    var all = new ArrayList<Labelled>();
    var lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        var place = file.getFileName() + ":" + (i + 1);
        all.add(
            file.toString().endsWith(".txt")
                ? plain(lines.get(i).strip(), place)
                : of(lines.get(i), file + ":" + (i + 1) + ": "));
      }
    }
    return all;
  }

  private static Labelled plain(String text, String id) {
    var label = JSON.createObjectNode().put("id", id).put("text", text);
    return new Labelled(label, Script.of(label));
  }

  private static Labelled of(String line, String place) throws IOException {
    try {
      var label = JSON.readTree(line);
      return new Labelled(label, Script.of(label));
    } catch (JsonProcessingException e) {
      throw new IOException(place + "not JSON: " + e.getOriginalMessage(), e);
    } catch (IllegalArgumentException e) {
      throw new IOException(place + e.getMessage(), e);
    }
  }
}
