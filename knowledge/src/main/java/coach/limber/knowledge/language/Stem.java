package coach.limber.knowledge.language;

import java.util.List;

/** What words of one deed or thing have in common: stretch, stretches, stretched, stretching. */
public final class Stem {
  private static final List<String> ENDINGS = List.of("ing", "es", "ed", "s");

  /** In letters. What is shorter says nothing by itself. */
  private static final int SHORTEST = 3;

  private static final int ENOUGH = 4;

  private Stem() {}

  public static String of(String word) {
    for (var ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() >= ending.length() + SHORTEST) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }

  /** Whether one begins as the other does, and not with a letter or two alone. */
  public static boolean isShared(String word, String other) {
    var one = of(word);
    var two = of(other);
    var shorter = Math.min(one.length(), two.length());
    return shorter >= Math.min(ENOUGH, other.length()) && one.regionMatches(0, two, 0, shorter);
  }
}
