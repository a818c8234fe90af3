package coach.limber.bot.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What Slack documents of the calls that we make, and what of a call does not agree with it. */
final class WebApi {
  /** The arguments of a method; those that it must have end with {@code !}. */
  private static final Map<String, List<String>> METHODS =
      Map.ofEntries(
          Map.entry("auth.test", List.of()),
          Map.entry("apps.connections.open", List.of()),
          Map.entry("conversations.open", List.of("users!", "return_im")),
          Map.entry(
              "conversations.history",
              List.of("channel!", "oldest", "latest", "limit", "include_all_metadata", "cursor")),
          Map.entry(
              "conversations.replies",
              List.of("channel!", "ts!", "oldest", "limit", "include_all_metadata", "cursor")),
          Map.entry("users.info", List.of("user!", "include_locale")),
          Map.entry(
              "chat.postMessage",
              List.of(
                  "channel!",
                  "text!",
                  "blocks!",
                  "thread_ts",
                  "unfurl_links",
                  "unfurl_media",
                  "metadata")),
          Map.entry("chat.update", List.of("channel!", "ts!", "text!", "blocks!", "metadata")),
          Map.entry("chat.postEphemeral", List.of("channel!", "user!", "text!", "thread_ts")),
          Map.entry("views.open", List.of("trigger_id!", "view!")),
          Map.entry("views.publish", List.of("user_id!", "view!", "hash")),
          Map.entry("files.delete", List.of("file!")),
          Map.entry("files.getUploadURLExternal", List.of("filename!", "length!", "alt_txt")),
          Map.entry(
              "files.completeUploadExternal",
              List.of("files!", "channel_id", "thread_ts", "initial_comment")));

  private static final Set<String> SPEAKING_OF_HEALTH =
      Set.of("pain", "gut", "joint", "knee", "bloat", "health", "doctor", "food", "symptom");

  private final JsonSchema blocks = schema("known-block.schema.json");
  private final JsonSchema views = schema("view.schema.json");

  private static JsonSchema schema(String name) {
    var factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7);
    return factory.getSchema(Objects.requireNonNull(WebApi.class.getResourceAsStream(name)));
  }

  /** What is wrong with a call; nothing if Slack would take it. */
  List<String> problems(String method, JsonNode body) {
    var problems = new ArrayList<String>();
    if (!METHODS.containsKey(method)) {
      problems.add("no such method: " + method);
      return problems;
    }
    arguments(method, body, problems);
    for (var block : body.path("blocks")) {
      blocks.validate(block).forEach(wrong -> problems.add(method + " block: " + wrong));
      block(block, problems);
    }
    if (body.has("view")) {
      views.validate(body.path("view")).forEach(wrong -> problems.add(method + " view: " + wrong));
      view(body.path("view"), problems);
    }
    text(method, body, problems);
    return problems;
  }

  private static void arguments(String method, JsonNode body, List<String> problems) {
    var known = METHODS.getOrDefault(method, List.of());
    for (var argument : known) {
      if (argument.endsWith("!") && body.path(argument.replace("!", "")).isMissingNode()) {
        problems.add(method + " lacks " + argument);
      }
    }
    body.fieldNames()
        .forEachRemaining(
            name -> {
              if (!known.contains(name) && !known.contains(name + "!")) {
                problems.add(method + " does not know " + name);
              }
            });
  }

  private static void text(String method, JsonNode body, List<String> problems) {
    var text = body.path("text").asText("x");
    most(method + " text", text.length(), method.equals("chat.update") ? 4000 : 40_000, problems);
    if (SPEAKING_OF_HEALTH.stream().anyMatch(text.toLowerCase(java.util.Locale.ROOT)::contains)) {
      problems.add("a notification shows: " + text);
    }
    most(method + " blocks", body.path("blocks").size(), 50, problems);
    most(method + " blocks, characters", characters(body.path("blocks")), 13_200, problems);
    if (body.has("blocks") && body.path("blocks").isEmpty()) {
      problems.add(method + " has no blocks");
    }
  }

  private static int characters(JsonNode blocks) {
    return blocks.findParents("text").stream()
        .mapToInt(parent -> parent.path("text").path("text").asText("").length())
        .sum();
  }

  private static void view(JsonNode view, List<String> problems) {
    most("view blocks", view.path("blocks").size(), 100, problems);
    most("view title", view.path("title").path("text").asText("").length(), 24, problems);
    most("view submit", view.path("submit").path("text").asText("").length(), 24, problems);
    most("view close", view.path("close").path("text").asText("").length(), 24, problems);
    most("private_metadata", view.path("private_metadata").asText("").length(), 3000, problems);
    view.path("blocks").forEach(block -> block(block, problems));
  }

  private static void block(JsonNode block, List<String> problems) {
    var length = block.path("text").path("text").asText("").length();
    switch (block.path("type").asText()) {
      case "section" -> most("section", length, 3000, problems);
      case "header" -> most("header", length, 150, problems);
      case "actions" -> {
        most("actions", block.path("elements").size(), 25, problems);
        var ids = block.findValuesAsText("action_id");
        if (Set.copyOf(ids).size() < ids.size()) {
          problems.add("an action_id twice in a block: " + ids);
        }
      }
      case "input" ->
          most("label", block.path("label").path("text").asText("").length(), 2000, problems);
      case "image" -> most("alt text", block.path("alt_text").asText("").length(), 2000, problems);
      case "divider" -> {}
      default -> problems.add("a block that we do not use: " + block.path("type"));
    }
    most("block_id", block.path("block_id").asText("").length(), 255, problems);
    elements(block, problems);
  }

  private static void elements(JsonNode block, List<String> problems) {
    for (var element : block.findParents("action_id")) {
      most("action_id", element.path("action_id").asText().length(), 255, problems);
      most("value", element.path("value").asText("").length(), 2000, problems);
      most("button", element.path("text").path("text").asText("").length(), 75, problems);
      var options = element.path("options");
      most(
          "options",
          options.size(),
          switch (element.path("type").asText()) {
            case "overflow" -> 5;
            case "checkboxes", "radio_buttons" -> 10;
            default -> 100;
          },
          problems);
      for (var option : options) {
        most("option text", option.path("text").path("text").asText().length(), 75, problems);
        most("option value", option.path("value").asText().length(), 150, problems);
      }
    }
    if (block.toString().contains("<!") || block.toString().contains("<@")) {
      problems.add("somebody is called: " + block);
    }
  }

  private static void most(String what, int found, int allowed, List<String> problems) {
    if (found > allowed) {
      problems.add(what + " has " + found + " of at most " + allowed);
    }
  }
}
