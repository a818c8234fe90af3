package coach.limber.bot.conversation;

import coach.limber.bot.diary.Diary;
import coach.limber.bot.diary.Entry;
import java.time.Instant;
import java.util.List;

/** When something happened, and what the person's journal says by then. */
record Scene(Instant at, Diary diary) {
  /** With more lines written. */
  Scene with(List<Entry> more) {
    return more.isEmpty() ? this : new Scene(at, diary.with(more));
  }
}
