package coach.limber.bot.diary;

import coach.limber.knowledge.language.Value;
import java.time.LocalDate;

/** The days that the coach has marked as flares. */
public final class Flares {
  /** The journal's field for it. */
  public static final String FIELD = "flare";

  private Flares() {}

  public static boolean isOn(Diary diary, LocalDate day) {
    return diary
        .value(day, FIELD)
        .filter(value -> value instanceof Value.Truth(boolean truth) && truth)
        .isPresent();
  }
}
