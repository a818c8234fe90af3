package coach.limber.bot.conversation;

import coach.limber.bot.diary.Diary;

/** What we know of a person when something happens. */
public record Memory(Dialogue dialogue, Diary diary) {
  /** Of someone we have never seen. */
  public static Memory none() {
    return new Memory(new Dialogue.Stranger(), Diary.empty());
  }
}
