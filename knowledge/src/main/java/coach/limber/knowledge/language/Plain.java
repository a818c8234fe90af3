package coach.limber.knowledge.language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text as the rules read it: small letters, straight quotes, single spaces, nothing invisible.
 */
final class Plain {
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\n\\t]]");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");

  private Plain() {}

  static String of(String text) {
    return cased(text).toLowerCase(Locale.ROOT);
  }

  /** The same with its capitals. */
  static String cased(String text) {
    var halves =
        text.replace("½", " 1/2").replace("¼", " 1/4").replace("¾", " 3/4").replace('−', '-');
    var normal =
        Normalizer.normalize(halves, Normalizer.Form.NFKC)
            .replace('\u2019', '\'')
            .replace('\u2018', '\'')
            .replace('`', '\'')
            .replace('\u201c', '"')
            .replace('\u201d', '"')
            .replace('\u2212', '-')
            .replace('\u2013', '-')
            .replace('\u2044', '/');
    return SPACES.matcher(INVISIBLE.matcher(normal).replaceAll("")).replaceAll(" ").strip();
  }

  /** Without accents: {@code são} is {@code sao}; letters of other scripts stay. */
  static String bare(String text) {
    var split = Normalizer.normalize(of(text), Normalizer.Form.NFD);
    return ACCENTS
        .matcher(split)
        .replaceAll("")
        .replace('ı', 'i')
        .replace('ł', 'l')
        .replace('ø', 'o')
        .replace('đ', 'd')
        .replace("ß", "ss")
        .replace("æ", "ae");
  }
}
