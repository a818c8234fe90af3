package coach.limber.knowledge.language;

import java.util.Set;
import java.util.regex.Pattern;

/** The words of one rule, written as one reads them. */
public final class WordSet {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private WordSet() {}

  /**
   * The words of a text, which blanks divide.
   *
   * @throws IllegalArgumentException if one stands there twice
   */
  public static Set<String> of(String words) {
    return Set.of(BLANKS.split(words.strip()));
  }
}
