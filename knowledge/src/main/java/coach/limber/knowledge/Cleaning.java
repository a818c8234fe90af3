package coach.limber.knowledge;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A text as it is read: composed characters, no invisible ones, one space between words. */
final class Cleaning {
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\n\\t\\u200d]]+");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern BLANKS = Pattern.compile("[\\s&&[^\\n]]+");
  private static final int LONGEST = 4_000;
  private static final int REPEATED = 400;

  /** Beyond this nobody writes by hand; each piece costs a part of a second. */
  private static final int LONGEST_OF_ALL = 12_000;

  private Cleaning() {}

  static String clean(String text) {
    return SPACES.matcher(visible(text)).replaceAll(" ").strip();
  }

  /** The same with its lines kept: in a list by line a "no" ends with its line. */
  static String lines(String text) {
    return BLANKS.matcher(visible(text)).replaceAll(" ").strip();
  }

  /**
   * What follows the part that is read, in pieces as long; each repeats the end of the one before.
   */
  static List<String> rest(String text) {
    var pieces = new ArrayList<String>();
    var end = Math.min(text.length(), LONGEST_OF_ALL);
    for (int from = LONGEST; from < end; from += LONGEST - REPEATED) {
      var begin = from - REPEATED;
      pieces.add(clean(text.substring(begin, Math.min(end, begin + LONGEST))));
    }
    return pieces;
  }

  private static String visible(String text) {
    var bounded = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    var composed = Normalizer.normalize(bounded, Normalizer.Form.NFC);
    return INVISIBLE.matcher(composed).replaceAll("");
  }
}
