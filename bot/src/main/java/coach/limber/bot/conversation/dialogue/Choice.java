package coach.limber.bot.conversation.dialogue;

import java.nio.charset.StandardCharsets;

/**
 * A button.
 *
 * @param label what it says, at most 64 characters
 * @param id names its question and day, such as {@code checkin/2026-03-29/pain/4}; at most 64 bytes
 *     of UTF-8, the limit of Telegram's callback data
 */
public record Choice(String label, String id) {
  public Choice {
    if (label.isBlank() || label.length() > 64) {
      throw new IllegalArgumentException("a label has 1 to 64 characters, found '" + label + "'");
    }
    if (id.isBlank() || id.getBytes(StandardCharsets.UTF_8).length > 64) {
      throw new IllegalArgumentException("a choice id has 1 to 64 bytes, found '" + id + "'");
    }
  }
}
