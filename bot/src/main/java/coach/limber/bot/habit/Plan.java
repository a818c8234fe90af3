package coach.limber.bot.habit;

import java.time.LocalTime;

/**
 * An if-then plan in the person's own words: after breakfast, a ten-minute walk.
 *
 * @param habit id of a habit of the content, or a short form of the person's own words
 * @param step what to do, as it reads after the cue
 * @param cue the moment it hangs on, in the person's words
 * @param at about when that moment is, local time
 */
public record Plan(String habit, String step, String cue, LocalTime at) {

  /** The journal's field for this habit. */
  public String field() {
    return "habit/" + habit;
  }

  /** "After breakfast: a ten-minute walk". */
  public String words() {
    return upper(cue) + ": " + step;
  }

  private static String upper(String text) {
    return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
  }
}
