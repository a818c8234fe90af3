package coach.limber.bot.slack;

import java.util.ArrayList;
import java.util.List;

/** A long text in parts that fit, cut at the end of a paragraph, line, sentence or word. */
final class Parts {
  private Parts() {}

  /** Each part has at most {@code longest} characters as markup. */
  static List<String> of(String text, int longest) {
    var parts = new ArrayList<String>();
    var rest = text.strip();
    while (Markup.escaped(rest).length() > longest) {
      var cut = cut(rest.substring(0, room(rest, longest)));
      parts.add(rest.substring(0, cut).strip());
      rest = rest.substring(cut).strip();
    }
    if (!rest.isEmpty()) {
      parts.add(rest);
    }
    return parts;
  }

  /** How many characters of the text fit, never half of a pair. */
  private static int room(String text, int longest) {
    var size = 0;
    var at = 0;
    while (at < text.length()) {
      var point = text.codePointAt(at);
      size += Markup.escaped(Character.toString(point)).length();
      if (size > longest) {
        break;
      }
      at += Character.charCount(point);
    }
    return at;
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
