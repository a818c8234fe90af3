package coach.limber.bot.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The Bot API's own description of its methods, and what of a call does not agree with it. */
final class BotApi {
  private static final int LONGEST_TEXT = 4096;
  private static final int LONGEST_CAPTION = 1024;
  private static final int LONGEST_DATA = 64;

  private final JsonNode description;

  BotApi() {
    try (var in = Objects.requireNonNull(BotApi.class.getResourceAsStream("bot-api.json"))) {
      description = new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The method's name as the description writes it; names are case-insensitive. */
  String method(String name) {
    for (var entry : description.path("methods").properties()) {
      if (entry.getKey().equalsIgnoreCase(name)) {
        return entry.getKey();
      }
    }
    return "unknown " + name.toLowerCase(Locale.ROOT);
  }

  /** What is wrong with a call; nothing if it may be sent. */
  List<String> problems(String method, JsonNode body) {
    var problems = new ArrayList<String>();
    if (!description.path("methods").has(method)) {
      problems.add("no such method: " + method);
      return problems;
    }
    fields(method, description.path("methods").path(method), body, problems);
    limits(body, problems);
    return problems;
  }

  private void fields(String where, JsonNode known, JsonNode body, List<String> problems) {
    for (var field : known) {
      var name = field.path("name").asText();
      if (field.path("required").asBoolean() && !body.has(name)) {
        problems.add(where + " lacks " + name);
      }
      nested(where + "." + name, field.path("types").path(0).asText(), body.path(name), problems);
    }
    for (var entry : body.properties()) {
      if (known.findValuesAsText("name").stream().noneMatch(entry.getKey()::equals)
          && !isAttached(body, entry.getKey())) {
        problems.add(where + " does not know " + entry.getKey());
      }
    }
  }

  /** A file is a part of the form, and a field says which: {@code attach://chart.png}. */
  private static boolean isAttached(JsonNode body, String name) {
    return body.properties().stream()
        .anyMatch(field -> field.getValue().asText().equals("attach://" + name));
  }

  private void nested(String where, String type, JsonNode value, List<String> problems) {
    if (value.isArray()) {
      value.forEach(item -> nested(where, type.replaceFirst("Array of ", ""), item, problems));
    } else if (value.isObject() && description.path("types").has(type)) {
      fields(where, description.path("types").path(type), value, problems);
    }
  }

  private static void limits(JsonNode body, List<String> problems) {
    var text = body.path("text").asText("x");
    if (text.isBlank() || text.codePointCount(0, text.length()) > LONGEST_TEXT) {
      problems.add("text has " + text.length() + " characters");
    }
    var caption = body.path("caption").asText("");
    if (caption.codePointCount(0, caption.length()) > LONGEST_CAPTION) {
      problems.add("caption has " + caption.length() + " characters");
    }
    for (var entity : body.path("entities")) {
      if (entity.path("offset").asInt() + entity.path("length").asInt() > text.length()) {
        problems.add("an entity reaches beyond the text");
      }
    }
    for (var data : body.findValuesAsText("callback_data")) {
      if (data.getBytes(java.nio.charset.StandardCharsets.UTF_8).length > LONGEST_DATA) {
        problems.add("callback_data has over 64 bytes: " + data);
      }
    }
  }
}
