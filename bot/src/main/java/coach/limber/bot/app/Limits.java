package coach.limber.bot.app;

import coach.limber.bot.conversation.dialogue.Person;
import java.util.regex.Pattern;

/**
 * How fast a platform lets us send, as it documents it.
 *
 * @param perBot over all chats
 * @param perChat to one person
 * @param perGroup to one group
 * @param groups how the ids of groups look
 */
public record Limits(Rate perBot, Rate perChat, Rate perGroup, Pattern groups) {
  /** For a channel of our own, which takes as much as we send. */
  public static Limits none() {
    return new Limits(
        Rate.unlimited(), Rate.unlimited(), Rate.unlimited(), Pattern.compile("(?!)"));
  }

  /** The rate of this chat. */
  public Rate of(Person person) {
    return groups.matcher(person.chat()).matches() ? perGroup : perChat;
  }
}
