package coach.limber.bot.conversation.dialogue;

import coach.limber.bot.diary.Diary;
import coach.limber.bot.diary.Entry;
import coach.limber.bot.habit.Crowd;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** When something happened, and what the person's journal says by then. */
public record Scene(Instant at, Diary diary, Chance chance) {
  private static final Duration JUST_NOW = Duration.ofMinutes(15);

  /** Where nothing is left to chance. */
  public Scene(Instant at, Diary diary) {
    this(at, diary, new Chance("", Crowd.none()));
  }

  /**
   * The moment of something that happens at this time. Platforms tell whole seconds, and what was
   * noted is named by its moment: no two messages share one.
   */
  public static Instant ofItsOwn(Instant time, Diary diary) {
    var at = time;
    while (isTaken(at, diary)) {
      at = at.plusMillis(1);
    }
    return at;
  }

  /** Nearly always it is later than all that was noted, and no line need be looked at. */
  private static boolean isTaken(Instant at, Diary diary) {
    return !diary.lastSaid().isBefore(at.truncatedTo(ChronoUnit.MILLIS))
        && diary.entries().stream().anyMatch(entry -> Noting.isSaidAt(entry, at));
  }

  /** Whether this was moments ago: what they say now may well be about it. */
  public boolean isJustAfter(Instant then) {
    return then.isAfter(at.minus(JUST_NOW));
  }

  /** Whether nothing was noted since then. */
  public boolean isLast(Instant then) {
    return !diary.lastSaid().isAfter(then);
  }

  /** What they said or tapped at that moment, as it was noted. */
  public List<Entry> noted(Instant then) {
    return diary.entries().stream().filter(entry -> entry.saidAt().equals(then)).toList();
  }

  /** With more lines written. */
  public Scene with(List<Entry> more) {
    return more.isEmpty() ? this : new Scene(at, diary.with(more), chance);
  }
}
