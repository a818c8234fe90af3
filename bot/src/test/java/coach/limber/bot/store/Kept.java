package coach.limber.bot.store;

import coach.limber.bot.conversation.dialogue.Dialogue;
import coach.limber.bot.diary.Entry;

/** What is left of something once it was written down and read again. */
public final class Kept {
  private static final Codec CODEC = new Codec();

  private Kept() {}

  public static Dialogue dialogue(Dialogue dialogue) {
    return CODEC.read(Dialogue.class, CODEC.write(Dialogue.class, dialogue));
  }

  public static Entry entry(Entry entry) {
    return new Entry(
        entry.day(),
        entry.saidAt(),
        entry.field(),
        CODEC.read(Entry.Said.class, CODEC.write(Entry.Said.class, entry.said())),
        entry.origin(),
        entry.message());
  }
}
