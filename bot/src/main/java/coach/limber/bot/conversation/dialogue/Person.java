package coach.limber.bot.conversation.dialogue;

import java.util.regex.Pattern;

/**
 * A chat with one person, or a group.
 *
 * @param channel {@code telegram}, {@code slack}, {@code web} or {@code terminal}
 * @param chat the platform's own id of the chat, opaque to us
 */
public record Person(String channel, String chat) {
  private static final Pattern CHANNEL = Pattern.compile("[a-z]+");
  private static final int LONGEST = 200;

  public Person {
    if (!CHANNEL.matcher(channel).matches() || chat.isBlank() || chat.length() > LONGEST) {
      throw new IllegalArgumentException(
          "a person is a channel in lower case and a chat id, found '"
              + channel
              + "', '"
              + chat
              + "'");
    }
  }
}
