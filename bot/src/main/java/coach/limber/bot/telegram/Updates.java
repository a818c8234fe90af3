package coach.limber.bot.telegram;

import coach.limber.bot.app.PlatformClock;
import coach.limber.bot.conversation.dialogue.Inbound;
import coach.limber.bot.conversation.dialogue.Inbound.Kind;
import coach.limber.bot.conversation.dialogue.Person;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * From an update of the Bot API to what happened to a person. In groups only what is addressed to
 * the bot counts. Unknown kinds are nothing.
 */
final class Updates {
  private static final Map<String, Kind> KINDS =
      Map.ofEntries(
          Map.entry("voice", Kind.VOICE),
          Map.entry("audio", Kind.VOICE),
          Map.entry("video_note", Kind.VIDEO),
          Map.entry("sticker", Kind.STICKER),
          Map.entry("dice", Kind.STICKER),
          Map.entry("photo", Kind.PHOTO),
          Map.entry("video", Kind.VIDEO),
          Map.entry("animation", Kind.VIDEO),
          Map.entry("location", Kind.LOCATION),
          Map.entry("venue", Kind.LOCATION),
          Map.entry("contact", Kind.CONTACT),
          Map.entry("document", Kind.FILE),
          Map.entry("poll", Kind.OTHER),
          Map.entry("checklist", Kind.OTHER),
          Map.entry("paid_media", Kind.OTHER),
          Map.entry("story", Kind.OTHER));
  private static final List<String> WORDS =
      List.of("/text", "/caption", "/checklist/title", "/poll/question");
  private static final long LAST_SECOND = Instant.MAX.getEpochSecond();
  private static final List<String> FOR_ALL = List.of("evidence/", "topic/");

  /** {@code t.me/bot?start=privacy} opens the chat with {@code /start privacy}. */
  private static final Pattern DEEP_LINK = Pattern.compile("/start(?:@\\w+)?\\s+([\\w-]{1,64})");

  private static final Set<String> LEADS_TO =
      Set.of("checkin", "help", "privacy", "progress", "habits", "export", "pause", "resume");

  private final String botName;
  private final Pattern mention;
  private final Atlas atlas;

  /** {@code botName} without the at sign. */
  Updates(String botName, Atlas atlas) {
    this.botName = botName;
    this.mention =
        Pattern.compile(
            botName.isEmpty()
                ? "(?!)"
                : "(?i)(?:(?<![\\w@])|(?<=^/\\w{1,32}))@" + Pattern.quote(botName) + "(?!\\w)");
    this.atlas = atlas;
  }

  /**
   * What happened. Numbers of updates begin anew after a quiet week, so with each goes the name of
   * its message.
   */
  Optional<Inbound> inbound(JsonNode update, Instant now) {
    var id = "update/" + update.path("update_id").asText();
    if (update.has("message")) {
      var message = update.path("message");
      return message(message, id + "/" + called(message), now);
    }
    if (update.has("edited_message")) {
      var message = update.path("edited_message");
      return edited(message, id + "/" + called(message), now);
    }
    if (update.has("callback_query")) {
      return tapped(update.path("callback_query"), now);
    }
    return update.has("my_chat_member")
        ? left(update.path("my_chat_member"), id, now)
        : Optional.empty();
  }

  private Optional<Inbound> message(JsonNode message, String id, Instant now) {
    if (message.path("chat").path("id").asText().isEmpty() || isByABot(message)) {
      return Optional.empty();
    }
    var person = person(message.path("chat"));
    var at = PlatformClock.credible(moment(message, "date"), now);
    var text = message.path("text").asText("");
    return switch (kind(message.path("chat"))) {
      case "private" ->
          text.isEmpty()
              ? sent(message, person, id, at)
              : Optional.of(new Inbound.Said(person, id, at, led(text), spot(message)));
      case "group", "supergroup" -> mentioned(message, id, at);
      default -> Optional.empty();
    };
  }

  /** Whoever speaks as their group or channel has a bot that stands for them. */
  private static boolean isByABot(JsonNode message) {
    return message.path("from").path("is_bot").asBoolean() && !message.has("sender_chat");
  }

  /** What an edit tells of the message too; one person may have several chats. */
  private static String called(JsonNode message) {
    return message.path("message_id").asText() + "/" + message.path("date").asText();
  }

  private static Inbound.Spot spot(JsonNode message) {
    return new Inbound.Spot(
        called(message),
        topic(message),
        message.path("reply_to_message").path("message_id").asText());
  }

  /** The topic of somebody's own chat in which a message stands. */
  private static String topic(JsonNode message) {
    return Place.of(message).thread();
  }

  private static Instant moment(JsonNode told, String field) {
    return Instant.ofEpochSecond(Math.clamp(told.path(field).asLong(), 0, LAST_SECOND));
  }

  private static String led(String text) {
    var link = DEEP_LINK.matcher(text.strip());
    return link.matches() && LEADS_TO.contains(link.group(1).toLowerCase(Locale.ROOT))
        ? "/" + link.group(1).toLowerCase(Locale.ROOT)
        : text;
  }

  /** A place tells the zone and is then forgotten; whether it is the person's, they are asked. */
  private Optional<Inbound> sent(JsonNode message, Person person, String id, Instant at) {
    var place = message.path("location");
    var zone =
        place.isObject()
            ? atlas.zone(
                place.path("latitude").asDouble(Double.NaN),
                place.path("longitude").asDouble(Double.NaN))
            : Optional.<ZoneId>empty();
    return zone.<Inbound>map(
            found -> new Inbound.Moved(person, id, at, found, true, topic(message)))
        .or(() -> unread(message, person, id, at));
  }

  private static Optional<Inbound> unread(JsonNode message, Person person, String id, Instant at) {
    return KINDS.entrySet().stream()
        .filter(kind -> message.has(kind.getKey()))
        .map(Map.Entry::getValue)
        .sorted()
        .findFirst()
        .map(kind -> new Inbound.Sent(person, id, at, kind, words(message), spot(message)));
  }

  /** What there is to read in a message, wherever it stands. */
  private static String words(JsonNode message) {
    return WORDS.stream()
        .map(place -> message.at(place).asText(""))
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse("");
  }

  private Optional<Inbound> edited(JsonNode message, String id, Instant now) {
    var text = words(message);
    if (message.path("chat").path("id").asText().isEmpty() || text.isEmpty() || isByABot(message)) {
      return Optional.empty();
    }
    var told = moment(message, message.has("edit_date") ? "edit_date" : "date");
    var at = PlatformClock.credible(told, now);
    return switch (kind(message.path("chat"))) {
      case "private" ->
          Optional.of(
              new Inbound.Edited(
                  person(message.path("chat")),
                  id,
                  at,
                  text,
                  new Inbound.Original(called(message), moment(message, "date")),
                  topic(message)));
      case "group", "supergroup" -> mentioned(message, id, at);
      default -> Optional.empty();
    };
  }

  /** A mention of the bot's name, a command, or a reply to the bot; the name itself is left out. */
  private Optional<Inbound> mentioned(JsonNode message, String id, Instant at) {
    var text = words(message);
    var named = mention.matcher(text).find();
    var command = text.startsWith("/") && !text.split("\\s", 2)[0].contains("@");
    var reply =
        message
            .path("reply_to_message")
            .path("from")
            .path("username")
            .asText("")
            .equalsIgnoreCase(botName);
    if (text.isEmpty() || !(named || command || (reply && !botName.isEmpty()))) {
      return Optional.empty();
    }
    var plain = mention.matcher(text).replaceAll(" ").strip();
    // Only the name: somebody wants to know what it is for.
    return Optional.of(
        new Inbound.Mentioned(
            Place.of(message).person(), id, at, plain.isEmpty() ? "help" : plain));
  }

  /** In a group a button may show the article's evidence to all, and nothing personal. */
  private static Optional<Inbound> tapped(JsonNode query, Instant now) {
    var message = said(query);
    var chat = message.path("chat");
    var choice = query.path("data").asText("");
    var own = kind(chat).equals("private");
    if (choice.isEmpty()
        || !chat.has("id")
        || !(own || FOR_ALL.stream().anyMatch(choice::startsWith))) {
      return Optional.empty();
    }
    var id = "callback/" + query.path("id").asText();
    return Optional.of(
        own
            ? new Inbound.Tapped(person(chat), id, now, choice, topic(message))
            : new Inbound.Tapped(Place.of(message).person(), id, now, choice));
  }

  /** The message of a button; of one that is told no more, only whose it was. */
  private static JsonNode said(JsonNode query) {
    if (query.has("message") || query.has("inline_message_id")) {
      return query.path("message");
    }
    var chat = JsonNodeFactory.instance.objectNode().set("id", query.path("from").path("id"));
    return JsonNodeFactory.instance.objectNode().set("chat", chat);
  }

  /** The kind of a chat; groups and channels have ids below zero. */
  private static String kind(JsonNode chat) {
    var id = chat.path("id").asText();
    return chat.path("type").asText(id.startsWith("-") ? "group" : "private");
  }

  private static Optional<Inbound> left(JsonNode change, String id, Instant now) {
    var status = change.path("new_chat_member").path("status").asText();
    return status.equals("kicked") || status.equals("left")
        ? Optional.of(
            new Inbound.Left(
                person(change.path("chat")),
                id,
                PlatformClock.credible(moment(change, "date"), now)))
        : Optional.empty();
  }

  private static Person person(JsonNode chat) {
    return new Place(chat.path("id").asText(), Optional.empty()).person();
  }
}
