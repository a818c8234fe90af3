package coach.limber.bot.telegram;

import coach.limber.bot.app.Gateway.Letter;
import coach.limber.bot.conversation.dialogue.Choice;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.picture.Drawing;
import coach.limber.bot.picture.NoFonts;
import coach.limber.bot.picture.Theme;
import coach.limber.bot.telegram.TelegramApi.Upload;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/** From a letter to calls of the Bot API. A letter that is tried again goes on where it stopped. */
final class Sender {
  /**
   * Bot API, sendMessage: 4,096 characters. Its server counts code points; we count the UTF-16
   * units in which entities are measured, of which there are never fewer.
   */
  private static final int LONGEST_TEXT = 4096;

  private static final Logger LOG = LoggerFactory.getLogger(Sender.class);
  private static final int LONGEST_CAPTION = 1024;
  private static final List<String> NOT_TO_BE_EDITED =
      List.of(
          "message to edit not found",
          "message can't be edited",
          "there is no text in the message to edit",
          "MESSAGE_ID_INVALID");
  private static final List<String> TOPIC_GONE =
      List.of("message thread not found", "TOPIC_CLOSED", "TOPIC_DELETED");
  private static final LinkPreviewOptions NO_PREVIEW =
      LinkPreviewOptions.builder().isDisabled(true).build();

  private final TelegramApi api;

  /** What of a letter has been sent, as the ids of its messages. */
  private final Map<Long, List<String>> begun = new ConcurrentHashMap<>();

  Sender(TelegramApi api) {
    this.api = api;
  }

  /**
   * Sends a letter; returns the id of its (last) message. A group that moved gets it there. What
   * was asked in a topic that is no more is answered in the group.
   */
  String send(Letter letter) {
    var reference = sent(letter);
    forget(letter);
    return reference;
  }

  /** The letter will not be tried again. */
  void forget(Letter letter) {
    begun.remove(letter.sequence());
  }

  private String sent(Letter letter) {
    var place = Place.of(letter.person(), letter.reference());
    try {
      return send(letter, place);
    } catch (Refusal refusal) {
      if (!refusal.movedTo().isEmpty()) {
        return send(letter, place.movedTo(refusal.movedTo()));
      }
      if (place.topic().isPresent() && TOPIC_GONE.stream().anyMatch(refusal::says)) {
        return send(letter, place.outOfItsTopic());
      }
      throw refusal;
    }
  }

  private String send(Letter letter, Place place) {
    return switch (letter.message()) {
      case Outbound.Text(var text) -> texts(letter, place, text, List.of());
      case Outbound.Question(_, var text, var rows) -> texts(letter, place, text, rows);
      case Outbound.Edit(_, var text, var rows) -> edit(letter, place, text, rows);
      case Outbound.Picture picture -> picture(letter, place, picture);
      case Outbound.Document(var caption, var name, _, var content) ->
          document(place, caption, name, content);
    };
  }

  /** Long texts go in parts, the buttons under the last. */
  private String texts(Letter letter, Place place, String text, List<List<Choice>> rows) {
    return texts(progress(letter), 0, place, text, rows);
  }

  /** The same below the first so many messages of a letter. */
  private String texts(
      List<String> sent, int above, Place place, String text, List<List<Choice>> rows) {
    var parts = Text.parts(text, LONGEST_TEXT);
    for (int at = sent.size() - above; at < parts.size(); at++) {
      sent.add(text(place, parts.get(at), at == parts.size() - 1 ? rows : List.of()));
    }
    return sent.getLast();
  }

  private List<String> progress(Letter letter) {
    return begun.computeIfAbsent(letter.sequence(), _ -> new ArrayList<>());
  }

  private String text(Place place, String part, List<List<Choice>> rows) {
    var text = Text.of(part);
    return id(
        api.tell(
            SendMessage.builder()
                .chatId(place.chat())
                .messageThreadId(place.topic().orElse(null))
                .text(text.plain())
                .entities(text.entities())
                .linkPreviewOptions(NO_PREVIEW)
                .replyMarkup(keyboard(rows))
                .build()));
  }

  private String edit(Letter letter, Place place, String part, List<List<Choice>> rows) {
    var reference = letter.reference();
    if (!reference.matches("\\d{1,18}")
        || part.length() > LONGEST_TEXT
        || begun.containsKey(letter.sequence())) {
      return texts(letter, place, part, rows);
    }
    var text = Text.of(part);
    try {
      var edit =
          EditMessageText.builder()
              .chatId(place.chat())
              .text(text.plain())
              .entities(text.entities())
              .linkPreviewOptions(NO_PREVIEW)
              .replyMarkup(keyboard(rows))
              .build();
      api.edit(edit, reference);
      return reference;
    } catch (Refusal refusal) {
      if (refusal.says("message is not modified")) {
        return reference;
      }
      if (refusal.code() == 404 || NOT_TO_BE_EDITED.stream().anyMatch(refusal::says)) {
        return texts(letter, place, part, rows);
      }
      throw refusal;
    }
  }

  /** Telegram has no words for those who cannot see a picture but its caption. */
  private String picture(Letter letter, Place place, Outbound.Picture picture) {
    var caption = picture.caption();
    var alt = picture.alt();
    var words = caption.isEmpty() ? alt : caption + "\n" + alt;
    byte[] png;
    try {
      png = Drawing.of(picture.chart(), Theme.LIGHT).png();
    } catch (NoFonts e) {
      LOG.warn("a picture goes out in words: {}", e.getMessage());
      return texts(letter, place, words, List.of());
    }
    var fits = words.length() <= LONGEST_CAPTION;
    var sent = progress(letter);
    if (sent.isEmpty()) {
      sent.add(
          id(
              api.tell(
                  new Upload(
                      "sendPhoto",
                      "photo",
                      place,
                      fits ? words : beginning(caption),
                      "chart.png",
                      png))));
    }
    if (!fits) {
      texts(sent, 1, place, alt, List.of());
    }
    return sent.getFirst();
  }

  private String document(Place place, String caption, String name, byte[] content) {
    return id(
        api.tell(new Upload("sendDocument", "document", place, beginning(caption), name, content)));
  }

  private static String beginning(String caption) {
    return caption.isBlank() ? "" : Text.parts(caption, LONGEST_CAPTION).getFirst();
  }

  /** {@code ""} if Telegram's words on it were lost: then it cannot be edited, and is said anew. */
  private static String id(JsonNode message) {
    return message.path("message_id").asText("");
  }

  private static @Nullable InlineKeyboardMarkup keyboard(List<List<Choice>> rows) {
    return rows.isEmpty()
        ? null
        : new InlineKeyboardMarkup(rows.stream().map(Sender::row).toList());
  }

  private static InlineKeyboardRow row(List<Choice> choices) {
    var row = new InlineKeyboardRow();
    choices.forEach(
        choice ->
            row.add(
                InlineKeyboardButton.builder()
                    .text(choice.label())
                    .callbackData(choice.id())
                    .build()));
    return row;
  }
}
