package coach.limber.bot.conversation.meaning;

import coach.limber.knowledge.language.WordSet;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A button's words in two to four letters: its beginning ("bl" for bloated), or its consonants
 * ("hnds" for hands). Only where one button alone can be meant.
 */
public final class Abbreviated {
  private static final Pattern LETTERS = Pattern.compile("[a-z]{2,4}");
  private static final Pattern VOWELS = Pattern.compile("(?<=.)[aeiouy]");
  private static final Pattern BETWEEN = Pattern.compile("[^a-z]+");

  /** Words of their own. */
  private static final Set<String> OTHERS =
      WordSet.of(
          """
          no ok so hi me it he we an my do go on in is be by up at am pm us as or if oh um hm hey
          yes yep yea yeah nah nope bye fun see say ask add one two ten six now not too and the out
          was did had ate set put get got all any who why how what when his her she him
          bad low hot wet dry mid meh ill ache help stop skip more less move
          """);

  /** Of a label they tell nothing: "more than one", "half an hour". */
  private static final Set<String> SMALL =
      WordSet.of(
          """
          a an of to the not at all than one them over
          """);

  private Abbreviated() {}

  /** Which of these it is. */
  public static OptionalInt of(String text, List<String> labels) {
    if (!LETTERS.matcher(text).matches() || OTHERS.contains(text)) {
      return OptionalInt.empty();
    }
    var meant =
        IntStream.range(0, labels.size()).filter(i -> isMeant(text, labels.get(i))).toArray();
    return meant.length == 1 ? OptionalInt.of(meant[0]) : OptionalInt.empty();
  }

  private static boolean isMeant(String text, String label) {
    return Arrays.stream(BETWEEN.split(label.toLowerCase(Locale.ROOT)))
        .filter(word -> word.length() > 2 && !SMALL.contains(word))
        .anyMatch(word -> word.startsWith(text) || isConsonants(text, word));
  }

  /** "Hnd" and "hds" of "hands": in their order, from the first letter on. */
  private static boolean isConsonants(String text, String word) {
    var consonants = VOWELS.matcher(word).replaceAll("");
    return !VOWELS.matcher(text).find()
        && text.charAt(0) == word.charAt(0)
        && (consonants.startsWith(text)
            || (text.length() == 2 && !text.endsWith("s") && consonants.endsWith(text.substring(1)))
            || (text.length() > 2 && isWithin(text, consonants)));
  }

  private static boolean isWithin(String text, String consonants) {
    int i = 0;
    for (int at = 0; at < consonants.length() && i < text.length(); at++) {
      i += consonants.charAt(at) == text.charAt(i) ? 1 : 0;
    }
    return i == text.length();
  }
}
