package coach.limber.bot.habit;

import coach.limber.bot.diary.Diary;
import coach.limber.bot.diary.Entry;
import coach.limber.bot.diary.Entry.Origin;
import coach.limber.knowledge.language.Value;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A nudge that is to come once more because the person said when. The journal says so in the line
 * of what they answered to it: until then it waits, and afterwards it is the newest again.
 */
public final class NudgeAgain {
  /** The journal's field for what was answered to a nudge. */
  public static final String REPLY = "nudge_reply";

  /** What they answered who will do it later, and say so. */
  public static final String LATER = "later";

  private static final String WAITS = "again;";
  private static final String CAME = "came";

  private NudgeAgain() {}

  /** What they answered whose nudge is to come again then. */
  public static String at(Instant until) {
    return WAITS + until;
  }

  /** When this day's nudge is to come again; nothing if it came, or was not put off. */
  public static Optional<Instant> wanted(Diary diary, LocalDate day) {
    return reply(diary, day)
        .filter(word -> word.startsWith(WAITS))
        .map(word -> Instant.parse(word.substring(WAITS.length())));
  }

  /** When this day's nudge was put off; nothing if it came again since, or was answered. */
  public static Optional<Instant> putOff(Diary diary, LocalDate day) {
    return reply(diary, day)
        .filter(word -> word.startsWith(WAITS) || word.equals(LATER))
        .flatMap(_ -> diary.entry(day, REPLY))
        .map(Entry::saidAt);
  }

  /** When this day's nudge came again. */
  public static Optional<Instant> came(Diary diary, LocalDate day) {
    return reply(diary, day)
        .filter(CAME::equals)
        .flatMap(_ -> diary.entry(day, REPLY))
        .map(Entry::saidAt);
  }

  /** It came now. */
  public static Entry comes(LocalDate day, Instant at) {
    return line(day, at, CAME);
  }

  /** There is no place for it: it is let go. */
  public static Entry letGo(LocalDate day, Instant at) {
    return line(day, at, "not");
  }

  private static Entry line(LocalDate day, Instant at, String word) {
    return new Entry(day, at, REPLY, new Entry.Said.Given(new Value.Level(word)), Origin.COACH);
  }

  private static Optional<String> reply(Diary diary, LocalDate day) {
    return diary
        .entry(day, REPLY)
        .flatMap(
            entry ->
                entry.said() instanceof Entry.Said.Given(Value.Level(var word))
                    ? Optional.of(word)
                    : Optional.empty());
  }
}
