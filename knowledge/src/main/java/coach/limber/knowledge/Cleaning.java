package coach.limber.knowledge;

import coach.limber.knowledge.language.Marks;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** A text as it is read: composed characters, no invisible ones, one space between words. */
final class Cleaning {
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\n\\t\\u200d]]+");

  /** A number as a picture of its key. */
  private static final Pattern KEYCAP = Pattern.compile("(\\d)\\ufe0f?\\u20e3");

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern BLANKS = Pattern.compile("[\\s&&[^\\n]]+");
  private static final int REPEATED = 400;

  /** As much as any platform lets a person write. */
  private static final int LONGEST_OF_ALL = 40_000;

  private Cleaning() {}

  static String clean(String text) {
    return spaced(bounded(text));
  }

  /** The same with its lines kept: in a list by line a "no" ends with its line. */
  static String lines(String text) {
    return BLANKS.matcher(visible(bounded(text))).replaceAll(" ").strip();
  }

  /** What follows the part that is read, with the end of that part; {@code ""} if nothing does. */
  static String rest(String text) {
    return text.length() <= Reader.LONGEST
        ? ""
        : spaced(
            text.substring(Reader.LONGEST - REPEATED, Math.min(text.length(), LONGEST_OF_ALL)));
  }

  private static String bounded(String text) {
    return text.length() <= Reader.LONGEST ? text : text.substring(0, Reader.LONGEST);
  }

  private static String spaced(String text) {
    return SPACES.matcher(visible(text)).replaceAll(" ").strip();
  }

  private static String visible(String text) {
    var composed =
        KEYCAP
            .matcher(Normalizer.normalize(Marks.few(text), Normalizer.Form.NFC))
            .replaceAll("$1 ");
    return INVISIBLE.matcher(composed).replaceAll("");
  }
}
