package coach.limber.bot.slack;

import coach.limber.bot.conversation.dialogue.Inbound;
import coach.limber.bot.conversation.dialogue.Person;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Taps, pages, shortcuts and slash commands. Slack gives them no event id: their own ids serve. */
record Interactions(JsonNode payload, String delivery, Instant now) {
  /** In a channel a button may show the article's evidence to all, and nothing personal. */
  private static final List<String> FOR_ALL = List.of("evidence/", "topic/");

  /**
   * Which button was pressed, on what, and what stood there; {@code ""} if none was, or where that
   * is not told.
   */
  static String button(JsonNode payload) {
    var message = payload.path("message");
    var stood = message.has("blocks") ? message.path("blocks") : payload.at("/view/hash");
    if (!payload.path("type").asText("").equals("block_actions") || stood.isMissingNode()) {
      return "";
    }
    var where = message.path("ts").asText(payload.at("/view/id").asText(""));
    var parts = new ArrayList<>(List.of(payload.at("/user/id").asText(""), where));
    parts.add(Integer.toHexString(stood.hashCode()));
    for (var action : payload.path("actions")) {
      parts.add(action.path("action_id").asText(""));
      parts.add(action.path("value").asText(""));
      parts.add(action.at("/selected_option/value").asText(""));
    }
    return String.join("/", parts);
  }

  /** By what this press differs from the next one. */
  static String press(JsonNode payload) {
    return payload.path("trigger_id").asText("")
        + payload.path("actions").path(0).path("action_ts").asText("");
  }

  List<Heard> heard() {
    var user = payload.path("user").path("id").asText("");
    var kind = payload.path("type").asText("");
    if (user.isEmpty()) {
      return List.of(new Heard.Unknown(kind));
    }
    return switch (kind) {
      case "block_actions" -> actions(user);
      case "shortcut" -> List.of(shortcut(user));
      case "view_submission" -> List.of(submission(user));
      default -> List.of(new Heard.Unknown(kind));
    };
  }

  Heard command() {
    var user = payload.path("user_id").asText("");
    if (user.isEmpty()) {
      return new Heard.Unknown("command");
    }
    var text = Markup.plain(payload.path("text").asText(""));
    var said =
        new Inbound.Said(
            Events.person(user), "command/" + trigger(), now, text.isEmpty() ? "help" : text);
    return new Heard.Command(said, payload.path("channel_id").asText(""));
  }

  private List<Heard> actions(String user) {
    var heard = new ArrayList<Heard>();
    for (var action : payload.path("actions")) {
      heard.add(action(user, action));
    }
    return heard;
  }

  private Heard action(String user, JsonNode action) {
    var id = action.path("action_id").asText("");
    var value =
        action.path("selected_option").path("value").asText(action.path("value").asText(""));
    var choice = value.isEmpty() ? id : value;
    if (choice.isEmpty() || payload.path("view").path("type").asText("").equals("modal")) {
      return new Heard.Unknown("block_actions");
    }
    var eventId =
        "action/" + action.path("action_ts").asText("") + "/" + trigger() + "/" + id + "/" + choice;
    if (choice.equals(Form.OPEN)) {
      return new Heard.FormWished(user, payload.path("trigger_id").asText(""));
    }
    if (choice.startsWith(Home.SAY)) {
      var words = choice.substring(Home.SAY.length());
      return new Heard.Event(new Inbound.Said(Events.person(user), eventId, now, words));
    }
    return tapped(user, eventId, choice);
  }

  private Heard tapped(String user, String eventId, String choice) {
    var channel =
        payload
            .path("channel")
            .path("id")
            .asText(payload.path("container").path("channel_id").asText(""));
    if (channel.isEmpty() || isDirect(payload)) {
      return new Heard.Event(
          new Inbound.Tapped(Events.person(user), eventId, now, choice, inThread(channel)));
    }
    var message = payload.path("message");
    var thread = message.path("thread_ts").asText(message.path("ts").asText(""));
    return thread.isEmpty() || FOR_ALL.stream().noneMatch(choice::startsWith)
        ? new Heard.Unknown("block_actions")
        : new Heard.Event(new Inbound.Tapped(thread(channel, thread), eventId, now, choice));
  }

  /** Whether it was tapped in a direct message. */
  static boolean isDirect(JsonNode payload) {
    var channel = payload.path("channel");
    return channel
            .path("id")
            .asText(payload.path("container").path("channel_id").asText(""))
            .startsWith("D")
        || channel.path("name").asText("").equals("directmessage");
  }

  /** The message that began the thread of this one; it is in no thread itself. */
  private String inThread(String channel) {
    var message = payload.path("message");
    var thread = message.path("thread_ts").asText("");
    return channel.isEmpty() || thread.isEmpty() || thread.equals(message.path("ts").asText(""))
        ? ""
        : channel + "/" + thread;
  }

  private Heard shortcut(String user) {
    var id = "shortcut/" + payload.path("action_ts").asText("") + "/" + trigger();
    return new Heard.Event(new Inbound.Said(Events.person(user), id, now, "/checkin"));
  }

  private Heard submission(String user) {
    var view = payload.path("view");
    if (!view.path("callback_id").asText("").equals(Form.ID)) {
      return new Heard.Unknown("view_submission");
    }
    var id = "form/" + view.path("id").asText(trigger());
    return Form.read(view)
        .<Heard>map(form -> new Heard.FormSent(user, id, now, form))
        .orElseGet(() -> new Heard.Unknown("view_submission"));
  }

  private String trigger() {
    var trigger = payload.path("trigger_id").asText("");
    return trigger.isEmpty() ? delivery : trigger;
  }

  static Person thread(String channel, String thread) {
    return new Person(Translation.CHANNEL, channel + "/" + thread);
  }
}
