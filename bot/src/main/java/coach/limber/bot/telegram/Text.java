package coach.limber.bot.telegram;

import java.util.ArrayList;
import java.util.List;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;

/**
 * A text as Telegram shows it: lines that begin with {@code "> "} become quotations by entities,
 * never by markup, so that nothing that stands in a text can break a message.
 *
 * @param plain the text without the marks
 * @param entities offsets in UTF-16 units, as Telegram counts them
 */
record Text(String plain, List<MessageEntity> entities) {
  private static final String QUOTE = "> ";

  Text {
    entities = List.copyOf(entities);
  }

  static Text of(String text) {
    var plain = new StringBuilder();
    var entities = new ArrayList<MessageEntity>();
    var start = -1;
    for (var line : text.split("\n", -1)) {
      var quoted = line.startsWith(QUOTE);
      if (!plain.isEmpty()) {
        plain.append('\n');
      }
      if (quoted && start < 0) {
        start = plain.length();
      } else if (!quoted && start >= 0) {
        entities.add(quotation(start, plain.length() - 1));
        start = -1;
      }
      plain.append(quoted ? line.substring(QUOTE.length()) : line);
    }
    if (start >= 0) {
      entities.add(quotation(start, plain.length()));
    }
    return new Text(plain.toString(), entities);
  }

  private static MessageEntity quotation(int from, int to) {
    return MessageEntity.builder().type("blockquote").offset(from).length(to - from).build();
  }

  /** Parts of at most so many characters, cut at the end of a paragraph, line, sentence or word. */
  static List<String> parts(String text, int longest) {
    var parts = new ArrayList<String>();
    var rest = text;
    while (rest.codePointCount(0, rest.length()) > longest) {
      var room = rest.substring(0, rest.offsetByCodePoints(0, longest));
      var cut = cut(room);
      parts.add(rest.substring(0, cut).strip());
      rest = rest.substring(cut).strip();
    }
    if (!rest.isEmpty()) {
      parts.add(rest);
    }
    return parts;
  }

  private static int cut(String room) {
    for (var end : List.of("\n\n", "\n", ". ", " ")) {
      var at = room.lastIndexOf(end);
      if (at > room.length() / 2) {
        return at + end.length();
      }
    }
    return room.length();
  }
}
