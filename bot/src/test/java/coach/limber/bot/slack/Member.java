package coach.limber.bot.slack;

import coach.limber.bot.slack.FakeSlack.Call;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.atomic.AtomicInteger;

/** What Ann does on Slack, as payloads, whichever way they go. */
final class Member {
  private final FakeSlack slack;
  private final Way way;
  private final ObjectMapper mapper = new ObjectMapper();
  private final AtomicInteger ids = new AtomicInteger();

  /** How payloads reach the bot; returns what it answers, {@code ""} if nothing. */
  interface Way {
    String deliver(String kind, ObjectNode payload);
  }

  Member(FakeSlack slack, Way way) {
    this.slack = slack;
    this.way = way;
  }

  void says(String text) {
    way.deliver("events_api", callback(message(text)));
  }

  ObjectNode message(String text) {
    return mapper
        .createObjectNode()
        .put("type", "message")
        .put("client_msg_id", "c" + ids.incrementAndGet())
        .put("channel", FakeSlack.DIRECT)
        .put("channel_type", "im")
        .put("user", FakeSlack.ANN)
        .put("text", text)
        .put("ts", slack.stamp());
  }

  void event(ObjectNode event) {
    way.deliver("events_api", callback(event));
  }

  ObjectNode callback(JsonNode event) {
    var payload =
        mapper
            .createObjectNode()
            .put("type", "event_callback")
            .put("team_id", "T1")
            .put("api_app_id", "A1")
            .put("event_id", "Ev" + ids.incrementAndGet())
            .put("event_time", 1_774_692_000);
    payload.set("event", event);
    payload.putArray("authorizations").addObject().put("user_id", "U0BOT").put("is_bot", true);
    return payload;
  }

  ObjectNode json(String text) {
    try {
      return (ObjectNode) mapper.readTree(text);
    } catch (java.io.IOException e) {
      throw new IllegalArgumentException(text, e);
    }
  }

  String command(String text, String channel) {
    return way.deliver(
        "slash_commands",
        json(
            """
            {"command":"/limber","text":"%s","user_id":"U0ANN","channel_id":"%s","team_id":"T1",
             "trigger_id":"t%d","response_url":"http://127.0.0.1:1/x"}
            """
                .formatted(text, channel, ids.incrementAndGet())));
  }

  /** Taps the newest button with this label. */
  void taps(String label) {
    var shown = slack.await(call -> button(call, label).isObject());
    var payload = interaction("block_actions");
    payload.putObject("channel").put("id", FakeSlack.DIRECT);
    payload.putObject("message").put("ts", shown.ts()).put("user", "U0BOT");
    tap(payload, button(shown, label));
  }

  /** The same twice in a moment. */
  void tapsTwice(String label) {
    var shown = slack.await(call -> button(call, label).isObject());
    for (int i = 0; i < 2; i++) {
      var payload = interaction("block_actions");
      payload.putObject("channel").put("id", FakeSlack.DIRECT);
      var message = payload.putObject("message").put("ts", shown.ts()).put("user", "U0BOT");
      message.putArray("blocks").addObject().put("type", "actions");
      tap(payload, button(shown, label));
    }
  }

  /** Taps a button of the home, which is in no channel. */
  void tapsAtHome(String label) {
    var shown = slack.await(call -> button(call, label).isObject());
    var payload = interaction("block_actions");
    payload.putObject("view").put("type", "home").put("id", "V1");
    tap(payload, button(shown, label));
  }

  private void tap(ObjectNode payload, JsonNode button) {
    payload
        .putArray("actions")
        .addObject()
        .put("type", "button")
        .put("action_id", button.path("action_id").asText())
        .put("value", button.path("value").asText())
        .put("action_ts", slack.stamp());
    way.deliver("interactive", payload);
  }

  ObjectNode interaction(String type) {
    return json(
        """
        {"type":"%s","user":{"id":"U0ANN","team_id":"T1"},"team":{"id":"T1"},"api_app_id":"A1",
         "trigger_id":"t%d"}
        """
            .formatted(type, ids.incrementAndGet()));
  }

  String interacts(ObjectNode payload) {
    return way.deliver("interactive", payload);
  }

  private static JsonNode button(Call call, String label) {
    for (var button : call.body().findParents("action_id")) {
      if (button.path("text").path("text").asText("").equals(label)) {
        return button;
      }
    }
    return MissingNode.getInstance();
  }

  /** The first meeting; the zone is known. */
  void meets() {
    says("hi");
    slack.awaitText("Are you 18 or over");
    slack.await(call -> call.method().equals("users.info"));
    for (int i = 0; i < 20; i++) {
      FakeSlack.pause(); // what Slack told of the zone arrives by itself
    }
    taps("Yes, I'm 18 or over");
    slack.awaitText("When shall I ask you?");
    taps("20:00");
    taps("A ten-minute walk");
    taps("After breakfast");
    slack.awaitText("All set.");
  }
}
