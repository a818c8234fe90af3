package coach.limber.bot.commands;

import coach.limber.bot.rehearsal.ReactionJson;
import coach.limber.bot.rehearsal.Rehearsal;
import coach.limber.bot.rehearsal.Script;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code ask --jsonl}: an object a line in, an object a line out, in order and at once. A line that
 * cannot be read gets a line with an {@code error} in its place.
 */
final class JsonLines {
  private static final Logger log = LoggerFactory.getLogger(JsonLines.class);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Rehearsal rehearsal;

  JsonLines(Rehearsal rehearsal) {
    this.rehearsal = rehearsal;
  }

  void answer(BufferedReader in, PrintWriter out) throws IOException {
    for (var line = in.readLine(); line != null; line = in.readLine()) {
      if (!line.isBlank()) {
        // A reader of a pipe waits for each answer: no platform's line end, and none kept back.
        out.print(answer(line) + "\n");
        out.flush();
      }
    }
  }

  private JsonNode answer(String line) {
    JsonNode json;
    try {
      json = JSON.readTree(line);
    } catch (JsonProcessingException e) {
      return error(NullNode.instance, "not JSON: " + e.getOriginalMessage());
    }
    var id = json.has("id") ? json.path("id") : NullNode.instance;
    Script script;
    try {
      script = Script.of(json);
    } catch (IllegalArgumentException e) {
      return error(id, String.valueOf(e.getMessage()));
    }
    return answer(id, script);
  }

  private JsonNode answer(JsonNode id, Script script) {
    try {
      return ReactionJson.line(id, rehearsal.play(script));
    } catch (RuntimeException e) {
      log.error("A mistake of ours; going on with the next line.", e);
      return error(id, e.toString());
    }
  }

  private static JsonNode error(JsonNode id, String message) {
    var json = JsonNodeFactory.instance.objectNode();
    json.set("id", id);
    return json.put("error", message);
  }
}
