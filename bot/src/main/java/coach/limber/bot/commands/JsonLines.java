package coach.limber.bot.commands;

import coach.limber.bot.rehearsal.ReactionJson;
import coach.limber.bot.rehearsal.Rehearsal;
import coach.limber.bot.rehearsal.Script;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;

/**
 * {@code ask --jsonl}: an object a line in, an object a line out, in order and at once. A line that
 * cannot be read gets a line with an {@code error} in its place.
 */
final class JsonLines {
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
      return error(JSON.missingNode(), "not JSON: " + e.getOriginalMessage());
    }
    try {
      return answer(Script.of(json));
    } catch (IllegalArgumentException e) {
      return error(json.path("id"), String.valueOf(e.getMessage()));
    }
  }

  private JsonNode answer(Script script) {
    return ReactionJson.line(script.id(), rehearsal.play(script));
  }

  private static JsonNode error(JsonNode id, String message) {
    return JsonNodeFactory.instance.objectNode().put("id", id.asText("")).put("error", message);
  }
}
