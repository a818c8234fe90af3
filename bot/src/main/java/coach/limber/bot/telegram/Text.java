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
        quote(entities, start, plain.length() - 1);
        start = -1;
      }
      plain.append(quoted ? line.substring(QUOTE.length()) : line);
    }
    if (start >= 0) {
      quote(entities, start, plain.length());
    }
    return new Text(plain.toString(), entities);
  }

  private static void quote(List<MessageEntity> entities, int from, int to) {
    if (from < to) {
      entities.add(
          MessageEntity.builder().type("blockquote").offset(from).length(to - from).build());
    }
  }

  /**
   * Parts of at most so many UTF-16 units, cut at the end of a paragraph, line, sentence or word.
   * What is cut in the middle of a quotation is quoted on.
   */
  static List<String> parts(String text, int longest) {
    var parts = new ArrayList<String>();
    var rest = text.strip();
    while (rest.length() > longest) {
      var whole = Character.isHighSurrogate(rest.charAt(longest - 1)) ? longest - 1 : longest;
      var cut = cut(rest.substring(0, whole));
      var part = rest.substring(0, cut);
      parts.add(part.strip());
      var after = rest.substring(cut).strip();
      rest = endsInQuotation(part) ? QUOTE + after : after;
    }
    if (!rest.isEmpty()) {
      parts.add(rest);
    }
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a message needs words, found none");
    }
    return parts;
  }

  private static boolean endsInQuotation(String part) {
    return part.startsWith(QUOTE, part.lastIndexOf('\n') + 1);
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
