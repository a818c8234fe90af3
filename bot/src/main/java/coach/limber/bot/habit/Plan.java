package coach.limber.bot.habit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An if-then plan in the person's own words: after breakfast, a ten-minute walk.
 *
 * @param habit id of a habit of the content, or a short form of the person's own words
 * @param step what to do, as it reads after the cue
 * @param cue the moment it hangs on, in the person's words
 * @param at about when that moment is, local time
 * @param lookBackOn the day from which on we look back at it together, {@link #NEVER} if that is
 *     done
 */
public record Plan(String habit, String step, String cue, LocalTime at, LocalDate lookBackOn) {
  public static final LocalDate NEVER = LocalDate.of(9999, 12, 31);
  private static final int WEEKS = 4;
  private static final Pattern SHORT = Pattern.compile("[a-z0-9]{1,12}");

  /** A plan that begins on this day. */
  public static Plan from(LocalDate day, String habit, String step, String cue, LocalTime at) {
    return new Plan(habit, step, cue, at, day.plusWeeks(WEEKS));
  }

  public Plan withCue(String words, LocalTime time) {
    return new Plan(habit, step, words, time, lookBackOn);
  }

  public Plan withStep(String words) {
    return new Plan(habit, words, cue, at, lookBackOn);
  }

  public Plan lookedBackAt() {
    return new Plan(habit, step, cue, at, NEVER);
  }

  /** Whether it began after this day, as far as is known. */
  public boolean isYoungerThan(LocalDate day) {
    return !lookBackOn.equals(NEVER) && lookBackOn.minusWeeks(WEEKS).isAfter(day);
  }

  /** Short enough for any button's id: the habit itself, or a hash of it. */
  public String key() {
    return SHORT.matcher(habit).matches()
        ? habit
        : "h" + HexFormat.of().toHexDigits(habit.hashCode());
  }

  /** "After breakfast: a ten-minute walk". */
  public String words() {
    return upper(cue) + ": " + step;
  }

  private static String upper(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
