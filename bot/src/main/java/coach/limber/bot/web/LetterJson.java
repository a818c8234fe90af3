package coach.limber.bot.web;

import coach.limber.bot.app.Gateway.Letter;
import coach.limber.bot.conversation.dialogue.Choice;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.picture.Drawing;
import coach.limber.bot.picture.NoFonts;
import coach.limber.bot.picture.Theme;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A letter as the page reads it: {@code kind} (text, question, edit, picture, document), {@code at}
 * in milliseconds, {@code text}, and what its kind needs.
 */
final class LetterJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private LetterJson() {}

  static String of(Letter letter) {
    var fields = new LinkedHashMap<String, Object>(fields(letter));
    fields.put("at", letter.at().toEpochMilli());
    try {
      return JSON.writeValueAsString(fields);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("letter " + letter.sequence() + " does not become JSON", e);
    }
  }

  private static Map<String, Object> fields(Letter letter) {
    return switch (letter.message()) {
      case Outbound.Text(var text) -> Map.of("kind", "text", "text", text);
      case Outbound.Question(var key, var text, var rows) ->
          Map.of("kind", "question", "key", key, "text", text, "rows", rows(rows));
      case Outbound.Edit(var key, var text, var rows) ->
          Map.of("kind", "edit", "key", key, "text", text, "rows", rows(rows));
      case Outbound.Picture picture -> picture(letter.sequence(), picture);
      case Outbound.Document(var caption, var name, var type, var content) ->
          Map.of("kind", "document", "text", caption, "name", name, "data", data(type, content));
    };
  }

  /** Where it is to be had, and how large it is; its words, where it cannot be drawn. */
  private static Map<String, Object> picture(long number, Outbound.Picture picture) {
    try {
      return Map.of(
          "kind", "picture",
          "text", picture.caption(),
          "alt", picture.alt(),
          "width", Drawing.WIDTH,
          "height", Drawing.of(picture.chart(), Theme.LIGHT).height(),
          "light", Pictures.path(number, Theme.LIGHT),
          "dark", Pictures.path(number, Theme.DARK));
    } catch (NoFonts _) {
      return Map.of("kind", "text", "text", (picture.caption() + "\n" + picture.alt()).strip());
    }
  }

  private static List<List<Map<String, String>>> rows(List<List<Choice>> rows) {
    return rows.stream().map(row -> row.stream().map(LetterJson::choice).toList()).toList();
  }

  private static Map<String, String> choice(Choice choice) {
    return Map.of("label", choice.label(), "id", choice.id());
  }

  private static String data(String type, byte[] content) {
    return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(content);
  }
}
