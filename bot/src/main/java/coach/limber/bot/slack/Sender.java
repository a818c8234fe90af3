package coach.limber.bot.slack;

import coach.limber.bot.app.Gateway.Letter;
import coach.limber.bot.conversation.dialogue.Choice;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.picture.Drawing;
import coach.limber.bot.picture.NoFonts;
import coach.limber.bot.picture.Theme;
import coach.limber.bot.slack.Rooms.Room;
import com.fasterxml.jackson.databind.JsonNode;
import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * From a letter to calls of the Web API. A letter that is tried again goes on where it stopped, and
 * where an answer was lost the chat itself is asked whether the message arrived.
 */
final class Sender {
  private static final Logger LOG = LoggerFactory.getLogger(Sender.class);

  private final SlackApi api;
  private final Rooms rooms;
  private final Files files;
  private final Map<Long, Progress> begun = new ConcurrentHashMap<>();

  Sender(SlackApi api, Rooms rooms, Files files) {
    this.api = api;
    this.rooms = rooms;
    this.files = files;
  }

  /** What of a letter has been sent, and whether the call after that may have arrived too. */
  private static final class Progress {
    private final List<String> references = new ArrayList<>();
    private boolean inDoubt;
    private String file = "";
    private boolean maybeShared;

    /** Whoever sent it before us may have come any part of the way. */
    Progress(boolean inDoubt) {
      this.inDoubt = inDoubt;
    }
  }

  /** Sends a letter; returns the reference of its (last) message. */
  String send(Letter letter) {
    var reference = sent(letter);
    forget(letter);
    return reference;
  }

  /** Where a thread is no more, the chat is there; where a chat is not, it is opened anew, once. */
  private String sent(Letter letter) {
    var person = letter.person().chat();
    var chat = rooms.of(person);
    try {
      return sent(letter, chat);
    } catch (Refusal refusal) {
      if (!chat.isDirect()) {
        throw refusal;
      }
      if (refusal.findsNoThread() && !letter.reference().isEmpty()) {
        return say(letter, chat);
      }
      if (refusal.error().equals("channel_not_found")) {
        rooms.forgetDirect(person);
        return sent(letter, rooms.of(person));
      }
      throw refusal;
    }
  }

  private String sent(Letter letter, Room chat) {
    return say(
        letter, letter.message() instanceof Outbound.Edit ? chat : chat.in(letter.reference()));
  }

  private String say(Letter letter, Room room) {
    return switch (letter.message()) {
      case Outbound.Text(var text) -> post(letter, room, text, List.of());
      case Outbound.Question(_, var text, var rows) -> post(letter, room, text, withForm(rows));
      case Outbound.Edit(_, var text, var rows) -> edit(letter, room, text, withForm(rows));
      case Outbound.Picture picture -> picture(letter, room, picture);
      case Outbound.Document(var caption, var name, _, var content) ->
          file(letter, room, caption, new Files.File(name, "", content));
    };
  }

  /** Tells someone something in a channel that they alone see; best effort. */
  void whisper(Heard.Mention to, String words) {
    try {
      api.call(
          "chat.postEphemeral",
          Map.of(
              "channel", to.channel(),
              "user", to.user(),
              "thread_ts", to.thread(),
              "text", words));
    } catch (Refusal refusal) {
      LOG.info("a pointer was not shown: {}", refusal.words());
    }
  }

  /** This person's direct message with us. */
  void noteDirect(String user, String channel) {
    rooms.noteDirect(user, channel);
  }

  /** Whether this channel is their direct message with us, as far as we know. */
  boolean isDirect(String user, String channel) {
    return rooms.isDirect(user, channel);
  }

  /** The letter will not be tried again. */
  void forget(Letter letter) {
    begun.remove(letter.sequence());
  }

  /** The open questions of a day can be answered on one page as well. */
  private static List<List<Choice>> withForm(List<List<Choice>> rows) {
    if (rows.stream().flatMap(List::stream).noneMatch(Sender::belongsToADay)) {
      return rows;
    }
    var more = new ArrayList<>(rows.getLast());
    more.add(new Choice(Words.ON_ONE_PAGE, Form.OPEN));
    var all = new ArrayList<>(rows.subList(0, rows.size() - 1));
    all.add(more);
    return all;
  }

  private static boolean belongsToADay(Choice choice) {
    return choice.id().matches("checkin/\\d.*");
  }

  private Progress progress(Letter letter) {
    return begun.computeIfAbsent(letter.sequence(), _ -> new Progress(letter.mayHaveArrived()));
  }

  private String picture(Letter letter, Room room, Outbound.Picture picture) {
    byte[] png;
    try {
      png = Drawing.of(picture.chart(), Theme.LIGHT).png();
    } catch (NoFonts e) {
      LOG.warn("a picture goes out in words: {}", e.getMessage());
      return post(letter, room, (picture.caption() + "\n" + picture.alt()).strip(), List.of());
    }
    return file(letter, room, picture.caption(), new Files.File("chart.png", picture.alt(), png));
  }

  private String post(Letter letter, Room room, String text, List<List<Choice>> rows) {
    var messages = Layout.messages(text, rows);
    var progress = progress(letter);
    while (progress.references.size() < messages.size()) {
      var part = progress.references.size();
      progress.references.add(once(letter, room, part, messages.get(part), progress));
    }
    return progress.references.getLast();
  }

  private String once(
      Letter letter, Room room, int part, List<LayoutBlock> blocks, Progress progress) {
    var mark = letter.sequence() + "/" + part;
    if (progress.inDoubt) {
      var arrived = arrived(letter, room, mark);
      if (arrived.isPresent()) {
        return arrived.get();
      }
      progress.inDoubt = false;
    }
    var fields = message(room, room.isDirect() ? preview(letter) : Words.IN_A_THREAD, blocks);
    fields.put(
        "metadata",
        Layout.json(
            Map.of("event_type", "limber_letter", "event_payload", Map.of("letter", mark))));
    try {
      var answer = api.call("chat.postMessage", fields);
      var channel = answer.path("channel").asText("");
      if (channel.startsWith("D")) {
        rooms.noteDirect(letter.person().chat(), channel);
      }
      return reference(room, answer);
    } catch (Refusal refusal) {
      progress.inDoubt = refusal.isInDoubt();
      throw refusal;
    }
  }

  private static String preview(Letter letter) {
    return Words.preview(letter.message());
  }

  private static Map<String, String> message(Room room, String preview, List<LayoutBlock> blocks) {
    var fields = new HashMap<String, String>();
    fields.put("channel", room.channel());
    fields.put("text", preview);
    fields.put("blocks", Layout.json(blocks));
    if (!room.thread().isEmpty()) {
      fields.put("thread_ts", room.thread());
    }
    fields.put("unfurl_links", "false");
    fields.put("unfurl_media", "false");
    return fields;
  }

  /** {@code ""} if Slack does not tell it: then it cannot be edited, and is said anew. */
  private static String reference(Room room, JsonNode answer) {
    var ts = answer.path("ts").asText("");
    return ts.isEmpty() ? "" : answer.path("channel").asText(room.channel()) + "/" + ts;
  }

  /** The message that bears this mark, if the answer to it was lost but the message was not. */
  private Optional<String> arrived(Letter letter, Room room, String mark) {
    var since = letter.setOut().minusSeconds(300).getEpochSecond();
    var fields = new HashMap<String, String>();
    fields.put("channel", room.channel());
    fields.put("oldest", since + ".000000");
    fields.put("limit", "200");
    fields.put("include_all_metadata", "true");
    if (!room.thread().isEmpty()) {
      fields.put("ts", room.thread());
    }
    try {
      var history =
          api.call(
              room.thread().isEmpty() ? "conversations.history" : "conversations.replies", fields);
      for (var message : history.path("messages")) {
        var payload = message.path("metadata").path("event_payload");
        if (payload.path("letter").asText("").equals(mark)) {
          return Optional.of(room.channel() + "/" + message.path("ts").asText(""));
        }
      }
      return Optional.empty();
    } catch (Refusal refusal) {
      if (refusal.passes()) {
        throw refusal;
      }
      return Optional.empty(); // rather twice than never
    }
  }

  private String edit(Letter letter, Room room, String text, List<List<Choice>> rows) {
    var slash = letter.reference().indexOf('/');
    var messages = Layout.messages(text, rows);
    if (slash < 1 || messages.size() > 1 || begun.containsKey(letter.sequence())) {
      return post(letter, room, text, rows);
    }
    var there = new Room(letter.reference().substring(0, slash), "", true);
    var fields = message(there, preview(letter), messages.getFirst());
    fields.keySet().removeAll(List.of("unfurl_links", "unfurl_media"));
    fields.put("ts", letter.reference().substring(slash + 1));
    try {
      api.call("chat.update", fields);
      return letter.reference();
    } catch (Refusal refusal) {
      return switch (refusal.error()) {
        case "message_not_found",
            "cant_update_message",
            "edit_window_closed",
            "channel_not_found" ->
            post(letter, room, text, rows);
        default -> throw refusal;
      };
    }
  }

  /** The words go first, as a comment on a file would show in a notification. */
  private String file(Letter letter, Room room, String caption, Files.File file) {
    if (!caption.isBlank()) {
      post(letter, room, caption, List.of());
    }
    var progress = progress(letter);
    if (progress.file.isEmpty()) {
      progress.file = files.put(file);
    }
    try {
      files.share(progress.file, room);
    } catch (Refusal refusal) {
      // Its answer was lost before, and now the file cannot be shared: it has been.
      if (!progress.maybeShared || refusal.passes() || refusal.isAboutTheToken()) {
        progress.maybeShared |= refusal.isInDoubt();
        throw refusal;
      }
    }
    return "file/" + progress.file;
  }
}
