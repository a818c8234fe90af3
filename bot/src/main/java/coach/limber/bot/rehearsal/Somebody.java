package coach.limber.bot.rehearsal;

import coach.limber.bot.conversation.dialogue.Dialogue;
import coach.limber.bot.conversation.dialogue.Dialogue.Focus;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Memory;
import coach.limber.bot.diary.Diary;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** Someone who has finished the first meeting and has told us nothing since. */
public final class Somebody {
  private static final LocalTime CHECK_IN_AT = LocalTime.of(20, 0);

  private Somebody() {}

  /** In the middle of nothing. */
  public static Memory idle(ZoneId zone, Instant at) {
    return new Memory(settled(zone, at), Diary.empty());
  }

  /** Being asked today's questions. */
  static Memory checkingIn(ZoneId zone, Instant at) {
    var settled = settled(zone, at);
    var open = new Focus.CheckingIn(settled.profile().dayAt(at));
    return new Memory(
        new Settled(settled.profile(), open, settled.marks(), settled.turns(), settled.chosen()),
        Diary.empty());
  }

  private static Settled settled(ZoneId zone, Instant at) {
    return Dialogue.settled(zone, CHECK_IN_AT, List.of(), at);
  }
}
