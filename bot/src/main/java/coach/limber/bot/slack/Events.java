package coach.limber.bot.slack;

import coach.limber.bot.app.PlatformClock;
import coach.limber.bot.conversation.dialogue.Inbound;
import coach.limber.bot.conversation.dialogue.Inbound.Kind;
import coach.limber.bot.conversation.dialogue.Person;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;

/**
 * The Events API. A message is known by its team, channel and time, as the same one has been seen
 * under several event ids; anything else by its event id.
 */
record Events(JsonNode payload, String delivery, Instant now) {
  private static final Set<String> SPOKEN =
      Set.of("", "file_share", "thread_broadcast", "me_message");

  Heard heard() {
    var event = payload.path("event");
    return switch (event.path("type").asText()) {
      case "message" -> message(event);
      case "app_mention" -> mention(event);
      case "app_home_opened" -> opened(event);
      case "user_change", "user_profile_changed" -> changed(event.path("user"));
      case "app_uninstalled" -> new Heard.Removed();
      case "tokens_revoked" ->
          event.path("tokens").path("bot").isEmpty() ? unknown(event) : new Heard.Removed();
      default -> unknown(event);
    };
  }

  private static Heard unknown(JsonNode event) {
    return new Heard.Unknown(event.path("type").asText() + "/" + event.path("subtype").asText(""));
  }

  private Heard message(JsonNode event) {
    if (!isDirect(event)) {
      return unknown(event);
    }
    var subtype = event.path("subtype").asText("");
    if (subtype.equals("message_deleted") || isTombstone(event)) {
      return deleted(event);
    }
    if (subtype.equals("message_changed")) {
      return edited(event);
    }
    return SPOKEN.contains(subtype) && isByAPerson(event) ? said(event) : unknown(event);
  }

  static boolean isDirect(JsonNode event) {
    var kind = event.path("channel_type").asText("");
    return kind.isEmpty() ? event.path("channel").asText("").startsWith("D") : kind.equals("im");
  }

  /** Bots, ourselves among them, carry a bot's id. */
  private boolean isByAPerson(JsonNode message) {
    var user = message.path("user").asText("");
    return !user.isEmpty()
        && !user.equals("USLACKBOT")
        && !user.equals(self())
        && message.path("bot_id").asText("").isEmpty()
        && !message.path("hidden").asBoolean();
  }

  /** Our own user, as the payload says it; {@code ""} if it does not. */
  private String self() {
    for (var authorization : payload.path("authorizations")) {
      if (authorization.path("is_bot").asBoolean()) {
        return authorization.path("user_id").asText("");
      }
    }
    return "";
  }

  private Heard said(JsonNode message) {
    var person = person(message.path("user").asText());
    var text = Markup.plain(message);
    var at = moment(message.path("ts").asText(""));
    if (!message.path("files").isEmpty()) {
      return new Heard.Event(
          new Inbound.Sent(
              person, id(message), at, kind(message.path("files").path(0)), text, spot(message)));
    }
    return text.isEmpty()
        ? unknown(message)
        : new Heard.Event(new Inbound.Said(person, id(message), at, text, spot(message)));
  }

  /** Whatever stands in a thread answers the message that began it. */
  private static Inbound.Spot spot(JsonNode message) {
    var thread = thread(message, message.path("channel").asText());
    return new Inbound.Spot(message.path("ts").asText(""), thread, thread);
  }

  private static String thread(JsonNode message, String channel) {
    var thread = message.path("thread_ts").asText();
    return thread.isEmpty() ? "" : channel + "/" + thread;
  }

  /** Only what its writer changed: Slack also changes messages to show what a link leads to. */
  private Heard edited(JsonNode event) {
    var message = event.path("message");
    var stamp = message.path("edited").path("ts").asText(event.path("ts").asText(""));
    var known = message.has("edited") || event.has("previous_message");
    var text = Markup.plain(message);
    var before = Markup.plain(event.path("previous_message"));
    if (!known
        || stamp.isEmpty()
        || text.isEmpty()
        || text.equals(before)
        || !SPOKEN.contains(message.path("subtype").asText(""))
        || !isByAPerson(message)) {
      return unknown(event);
    }
    var channel = event.path("channel").asText();
    var ts = message.path("ts").asText("");
    return new Heard.Event(
        new Inbound.Edited(
            person(message.path("user").asText()),
            "edited/" + team() + "/" + channel + "/" + ts + "/" + stamp,
            moment(stamp),
            text,
            new Inbound.Original(ts, moment(ts)),
            thread(message, channel)));
  }

  /** What others have answered in a thread is not taken away but overwritten. */
  private static boolean isTombstone(JsonNode event) {
    return event.path("message").path("subtype").asText("").equals("tombstone");
  }

  private Heard deleted(JsonNode event) {
    var message = event.path("previous_message");
    var ts = message.path("ts").asText("");
    if (ts.isEmpty()
        || !SPOKEN.contains(message.path("subtype").asText(""))
        || !isByAPerson(message)) {
      return unknown(event);
    }
    var channel = event.path("channel").asText();
    var thread = thread(message, channel);
    return new Heard.Event(
        new Inbound.Deleted(
            person(message.path("user").asText()),
            "deleted/" + team() + "/" + channel + "/" + ts,
            moment(event.path("ts").asText("")),
            new Inbound.Original(ts, moment(ts)),
            thread.endsWith("/" + ts) ? "" : thread));
  }

  /** In a direct message the message itself is enough. */
  private Heard mention(JsonNode event) {
    if (isDirect(event)
        || !isByAPerson(event)
        || !SPOKEN.contains(event.path("subtype").asText(""))) {
      return unknown(event);
    }
    var text = Markup.plain(event);
    var ts = event.path("ts").asText();
    return new Heard.Mention(
        event.path("user").asText(),
        event.path("channel").asText(),
        event.path("thread_ts").asText(ts),
        id(event),
        moment(ts),
        text.isEmpty() ? "hello" : text);
  }

  private static Heard opened(JsonNode event) {
    var user = event.path("user").asText("");
    if (user.isEmpty()) {
      return unknown(event);
    }
    return event.path("tab").asText("home").equals("messages")
        ? new Heard.ChatOpened(user)
        : new Heard.HomeOpened(user, event.path("view").path("private_metadata").asText(""));
  }

  private static Heard changed(JsonNode user) {
    var id = user.path("id").asText("");
    try {
      return id.isEmpty()
          ? new Heard.Unknown("user_change")
          : new Heard.ZoneTold(id, ZoneId.of(user.path("tz").asText()));
    } catch (DateTimeException _) {
      return new Heard.Unknown("user_change");
    }
  }

  private String id(JsonNode message) {
    var ts = message.path("ts").asText("");
    return ts.isEmpty()
        ? "event/" + payload.path("event_id").asText(delivery)
        : "message/" + team() + "/" + message.path("channel").asText() + "/" + ts;
  }

  private String team() {
    return payload.path("team_id").asText("");
  }

  /** {@code 1605853634.000400}: seconds, and a number that keeps messages apart. */
  private Instant moment(String ts) {
    return ts.matches("\\d{1,11}(\\.\\d+)?")
        ? PlatformClock.credible(
            Instant.ofEpochSecond(Long.parseLong(ts.replaceFirst("\\..*", ""))), now)
        : now;
  }

  private static Kind kind(JsonNode file) {
    var type = file.path("mimetype").asText("");
    if (type.startsWith("audio/") || file.path("subtype").asText("").equals("slack_audio")) {
      return Kind.VOICE;
    }
    if (type.startsWith("image/")) {
      return Kind.PHOTO;
    }
    return type.startsWith("video/") ? Kind.VIDEO : Kind.FILE;
  }

  static Person person(String user) {
    return new Person(Translation.CHANNEL, user);
  }
}
