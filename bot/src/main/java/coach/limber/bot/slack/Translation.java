package coach.limber.bot.slack;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;

/**
 * From a payload to what it tells, whichever way it came: Socket Mode and HTTP carry the same.
 *
 * @param payload an event callback, an interaction or a slash command
 * @param delivery the delivery's own id, for payloads that carry none
 */
record Translation(JsonNode payload, String delivery, Instant now) {
  static final String CHANNEL = "slack";

  List<Heard> heard() {
    if (payload.path("event").isObject()) {
      return List.of(new Events(payload, delivery, now).heard());
    }
    if (payload.has("command")) {
      return List.of(new Interactions(payload, delivery, now).command());
    }
    return new Interactions(payload, delivery, now).heard();
  }

  /** Whose turn it is: what concerns one person is handled in order. */
  static String whose(JsonNode payload) {
    var event = payload.path("event");
    for (var place :
        List.of(
            event.path("previous_message").path("user"),
            event.path("message").path("user"),
            event.path("user"),
            event.path("user").path("id"),
            payload.path("user").path("id"),
            payload.path("user_id"))) {
      if (place.isTextual() && !place.asText().isEmpty()) {
        return place.asText();
      }
    }
    return "";
  }

  /** The direct message with us that it came from, {@code ""} if it came from none. */
  static String where(JsonNode payload) {
    var event = payload.path("event");
    return switch (event.path("type").asText(payload.path("type").asText(""))) {
      case "message" -> Events.isDirect(event) ? event.path("channel").asText("") : "";
      case "app_home_opened" -> isDirect(event.path("channel").asText(""));
      case "block_actions" ->
          Interactions.isDirect(payload) ? payload.path("channel").path("id").asText("") : "";
      default -> "";
    };
  }

  private static String isDirect(String channel) {
    return channel.startsWith("D") ? channel : "";
  }
}
