package coach.limber.knowledge.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How easily English reads, by Flesch's formula of 1948: 206.835 - 1.015 words per sentence - 84.6
 * syllables per word. 70 and more is plain to a reader of twelve. Syllables are counted by their
 * vowels, which is right for nine words in ten.
 */
public final class ReadingEase {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}']+");
  private static final Pattern END = Pattern.compile("[.!?:]+(?=\\s|$)|\\n+");
  private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

  private ReadingEase() {}

  /** The ease of a text that has at least one word. */
  public static double of(String text) {
    var words = WORD.matcher(text).results().map(match -> match.group()).toList();
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a text has at least one word, found '" + text + "'");
    }
    var sentences =
        Arrays.stream(END.split(text)).filter(part -> WORD.matcher(part).find()).count();
    var syllables = words.stream().mapToInt(ReadingEase::syllables).sum();
    return 206.835 - 1.015 * words.size() / sentences - 84.6 * syllables / words.size();
  }

  /** A final e is silent but for "le"; "es" and "ed" are mostly so. */
  static int syllables(String word) {
    var plain = word.toLowerCase(Locale.ROOT).replace("'", "");
    var spoken =
        plain.replaceFirst("(?<![^aeiouy]l)e$|(?<=[^aeiouytd])ed$|(?<=[^aeiouysxzcgh])es$", "");
    return Math.max(1, (int) VOWELS.matcher(spoken).results().count());
  }
}
