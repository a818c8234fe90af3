package coach.limber.bot.conversation.dialogue;

import coach.limber.bot.diary.Diary;
import coach.limber.bot.habit.Crowd;

/**
 * What we know of a person when something happens.
 *
 * @param crowd what is known from all people together
 * @param links their other chats
 * @param answered the key of our message that they answer, if they say which; {@code ""} if not
 */
public record Memory(Dialogue dialogue, Diary diary, Crowd crowd, Links links, String answered) {
  /** Of someone with one chat. */
  public Memory(Dialogue dialogue, Diary diary, Crowd crowd) {
    this(dialogue, diary, crowd, Links.none(), "");
  }

  /** Where nothing is known of others. */
  public Memory(Dialogue dialogue, Diary diary) {
    this(dialogue, diary, Crowd.none());
  }

  /** Of someone we have never seen. */
  public static Memory none() {
    return new Memory(new Dialogue.Stranger(), Diary.empty());
  }
}
