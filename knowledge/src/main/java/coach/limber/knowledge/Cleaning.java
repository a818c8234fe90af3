package coach.limber.knowledge;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** A text as it is read: composed characters, no invisible ones, one space between words. */
final class Cleaning {
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\n\\u200d]]+");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final int LONGEST = 4_000;

  private Cleaning() {}

  static String clean(String text) {
    var bounded = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    var composed = Normalizer.normalize(bounded, Normalizer.Form.NFC);
    return SPACES.matcher(INVISIBLE.matcher(composed).replaceAll("")).replaceAll(" ").strip();
  }
}
