package coach.limber.bot.conversation;

import coach.limber.bot.diary.Diary;
import coach.limber.bot.diary.Entry;
import coach.limber.bot.habit.Crowd;
import java.time.Instant;
import java.util.List;

/** When something happened, and what the person's journal says by then. */
record Scene(Instant at, Diary diary, Chance chance) {
  /** Where nothing is left to chance. */
  Scene(Instant at, Diary diary) {
    this(at, diary, new Chance("", Crowd.none()));
  }

  /** With more lines written. */
  Scene with(List<Entry> more) {
    return more.isEmpty() ? this : new Scene(at, diary.with(more), chance);
  }
}
