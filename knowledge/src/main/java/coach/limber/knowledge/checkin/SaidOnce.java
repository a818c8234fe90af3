package coach.limber.knowledge.checkin;

import java.util.regex.Pattern;

/** "10 minutes in the morning and 10 at night": a unit that is said once is meant twice. */
final class SaidOnce {
  private static final String PART_OF_A_DAY =
      "(?:(?:in the |this )?(?:morning|afternoon|evening)|at (?:night|noon|lunch|bedtime)|tonight"
          + "|before (?:bed|work)|after (?:work|lunch|dinner|tea))";

  private static final Pattern MINUTES =
      Pattern.compile(
          "\\b(\\d{1,3} ?)(minutes?|mins?)( "
              + PART_OF_A_DAY
              + ",? (?:and|plus|then|\\+|&) \\d{1,3})(?= "
              + PART_OF_A_DAY
              + ")",
          Pattern.CASE_INSENSITIVE);

  private SaidOnce() {}

  /** The text with the unit said twice. */
  static String twice(String text) {
    return MINUTES.matcher(text).replaceAll("$1$2$3 $2");
  }
}
