package coach.limber.bot.conversation.dialogue;

import coach.limber.bot.insight.Chart;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that the coach says. Texts are plain; a line that begins with {@code "> "} quotes the
 * article, and gateways may show it as a quotation.
 */
public sealed interface Outbound {

  record Text(String text) implements Outbound {}

  /**
   * A text with buttons.
   *
   * @param key names the message for a later {@link Edit}; unique within the person
   * @param rows the buttons, row by row
   */
  record Question(String key, String text, List<List<Choice>> rows) implements Outbound {
    public Question {
      rows = copy(rows);
    }
  }

  /**
   * Replaces text and buttons of the latest message with this key; where that cannot be edited any
   * more, it is sent as a new message.
   */
  record Edit(String key, String text, List<List<Choice>> rows) implements Outbound {
    public Edit {
      rows = copy(rows);
    }
  }

  /**
   * A picture, drawn by the gateway that sends it. {@code alt} says the same in words; where it
   * cannot be drawn they are sent instead.
   */
  record Picture(String caption, String alt, Chart chart) implements Outbound {}

  /** A file to keep. */
  record Document(String caption, String fileName, String mediaType, byte[] content)
      implements Outbound {}

  private static List<List<Choice>> copy(List<List<Choice>> rows) {
    var copy = new ArrayList<List<Choice>>(rows.size());
    rows.forEach(row -> copy.add(List.copyOf(row)));
    return List.copyOf(copy);
  }
}
