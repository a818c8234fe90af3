package coach.limber.bot.conversation.dialogue;

/**
 * A chat with one person, or a group.
 *
 * @param channel {@code telegram}, {@code slack}, {@code web} or {@code terminal}
 * @param chat the platform's own id of the chat, opaque to us
 */
public record Person(String channel, String chat) {
  private static final int LONGEST = 200;

  public Person {
    if (!channel.matches("[a-z]+") || chat.isBlank() || chat.length() > LONGEST) {
      throw new IllegalArgumentException(
          "a person is a channel in lower case and a chat id, found '"
              + channel
              + "', '"
              + chat
              + "'");
    }
  }
}
