package coach.limber.bot.conversation.dialogue;

import java.util.List;

/**
 * The chats of one person that share a diary.
 *
 * @param chats all of them, first the one that the diary is kept under; none for a chat by itself
 * @param code what a code in this event opens
 */
public record Links(List<Chat> chats, Code code) {
  public Links {
    chats = List.copyOf(chats);
  }

  /** {@code reachable}: whether they have not blocked us there. */
  public record Chat(Person person, boolean reachable) {}

  /** Of a chat by itself. */
  public static Links none() {
    return new Links(List.of(), new Code.None());
  }

  /** The chat that the diary of this chat is kept under. */
  public Person home(Person chat) {
    return chats.isEmpty() ? chat : chats.getFirst().person();
  }

  public boolean reachElsewhere(Person chat) {
    return chats.stream().anyMatch(other -> other.reachable() && !other.person().equals(chat));
  }
}
