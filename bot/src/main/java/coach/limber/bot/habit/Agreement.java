package coach.limber.bot.habit;

import coach.limber.bot.diary.Entry;
import coach.limber.knowledge.language.Value;
import java.util.Locale;

/**
 * Whether a person lets us learn what nudges do: that some are left out by chance, and that theirs
 * are counted among everybody's. Without a yes neither happens.
 */
public enum Agreement {
  NOT_ASKED,
  /** Was asked and has not answered; is not asked again. */
  ASKED,
  YES,
  NO;

  /** The journal's field in which it is noted, and when. */
  public static final String FIELD = "nudge_learning";

  /** What the journal says in that field. */
  public Entry.Said said() {
    return new Entry.Said.Given(new Value.Level(name().toLowerCase(Locale.ROOT)));
  }

  /** Whether the journal said yes. */
  public static boolean isYes(Entry.Said said) {
    return said.equals(YES.said());
  }
}
