package coach.limber.bot.conversation.meaning;

import coach.limber.knowledge.language.Phrasing;
import coach.limber.knowledge.language.SmallLetters;
import coach.limber.knowledge.language.WholeForm;
import java.util.regex.Pattern;

/** A pain for which the scale has no number: "off the scale", "2 out of 5". */
public final class OffTheScale {
  private static final String LEAD =
      "(?:(?:it'?s|its|it|they'?re|today|tonight|the|my|pain|pains|joint|joints|is|are|was|like"
          + "|well|honestly|absolutely|totally|just|completely|literally|way|about|maybe|an?|ugh"
          + "|feels|level),? ){0,6}";
  private static final String END =
      "(?: (?:pain|today|tonight|now|right now|again|lol|honestly)){0,2}[.! ]*";
  private static final Pattern BEYOND =
      Pattern.compile(
          LEAD
              + "(?:(?:off|beyond|past|above) (?:the|your)"
              + " (?:scale|charts?)|(?:more|higher|worse|bigger|greater) than (?:an?"
              + " )?(?:10|ten)|(?:over|above|beyond) (?:an? )?(?:10|ten)|(?:10|ten)"
              + " ?(?:\\+|plus)|through the roof|infinity|a (?:hundred|million|thousand))"
              + END);
  private static final Pattern OTHER =
      Pattern.compile(
          LEAD
              + "\\d{1,3}(?:\\.\\d)? ?(?:/|out of|of)"
              + " ?(?!10\\b)(?:\\d{1,3}|four|five|six|seven|twenty|a hundred)"
              + END
              + "|"
              + LEAD
              + "\\d{1,3} ?(?:%|percent)"
              + END);
  private static final Phrasing OF_PAIN = Phrasing.of("\\b(?:pains?|joints?)\\b");

  private static final WholeForm GUT =
      WholeForm.of(
          "(?:(?:my|the|and|today) ){0,2}(?:gut|guts|tummy|stomach|belly|bowels?|digestion)"
              + "(?:'s| (?:is|was|at|about|around|today|score|level|an?|like|rating)|:| ?=){0,4} ?"
              + "(?:10|\\d)(?:[.,]\\d)?(?: ?/ ?10| out of (?:10|ten))?"
              + "(?: (?:today|tonight|now|again)){0,2}[.! ]*");

  private OffTheScale() {}

  /** Whether it is a number for the gut, of which nobody knows which end is the good one. */
  public static boolean isOfTheGut(String text) {
    return GUT.fits(SmallLetters.of(text));
  }

  /**
   * Whether a pain goes beyond the end of the scale.
   *
   * @param asked whether the pain is asked for just now; else the text must name it
   */
  public static boolean isBeyond(String text, boolean asked) {
    return is(BEYOND, text, asked);
  }

  /** Whether it is told on another scale. */
  public static boolean isOther(String text, boolean asked) {
    return is(OTHER, text, asked);
  }

  private static boolean is(Pattern form, String text, boolean asked) {
    var plain = SmallLetters.of(text);
    return form.matcher(plain).matches() && (asked || OF_PAIN.matcher(plain).find());
  }
}
