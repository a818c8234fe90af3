package coach.limber.knowledge.safety;

import coach.limber.knowledge.language.EditDistance;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Brings words to the spelling that the content uses: short forms that the content lists, letters
 * drawn out, and one slip of the finger in a word of five letters or more, in a shorter one two
 * letters that changed places ("wnat"), unless the slip makes another English word.
 */
final class Spelling {
  /** Mends nothing. */
  static final Spelling AS_WRITTEN = new Spelling(Map.of(), Set.of(), _ -> true, Set.of());

  private static final int SHORTEST = 5;
  private static final int SHORTEST_OF_ALL = 3;

  private final Map<String, List<String>> shortForms;
  private final Set<String> english;
  private final Predicate<String> known;
  private final Map<String, String> slips = new HashMap<>();
  private final Map<String, String> swapped = new HashMap<>();

  /**
   * @param shortForms what to read instead of a word, such as {@code wanna}: want to
   * @param vocabulary whole words that a slip may have been meant for
   * @param known whether the rules know a word as it is
   * @param english words that are what they are
   */
  Spelling(
      Map<String, List<String>> shortForms,
      Set<String> vocabulary,
      Predicate<String> known,
      Set<String> english) {
    this.shortForms = shortForms;
    this.known = known;
    this.english = english;
    for (var word : vocabulary) {
      if (word.length() >= SHORTEST) {
        slips.put(word, word);
        for (int i = 0; i < word.length(); i++) {
          slips.putIfAbsent(EditDistance.without(word, i), word);
        }
      } else if (word.length() >= SHORTEST_OF_ALL) {
        for (int i = 1; i < word.length() - 1; i++) {
          swapped.putIfAbsent(swapped(word, i), word);
        }
      }
    }
  }

  List<String> mend(String word) {
    var full = shortForms.get(word);
    if (full != null) {
      return full;
    }
    if (known.test(word) || english.contains(word)) {
      return List.of(word);
    }
    var drawnIn = drawnIn(word);
    return shortForms.getOrDefault(drawnIn, List.of(nearest(drawnIn)));
  }

  /** "helppp" and "soooo": three of a letter are one. */
  private static String drawnIn(String word) {
    var kept = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      var thrice =
          i >= 2
              && !Character.isDigit(word.charAt(i))
              && word.charAt(i) == word.charAt(i - 1)
              && word.charAt(i) == word.charAt(i - 2);
      if (!thrice) {
        kept.append(word.charAt(i));
      } else if (kept.length() > 1
          && kept.charAt(kept.length() - 1) == kept.charAt(kept.length() - 2)) {
        kept.setLength(kept.length() - 1);
      }
    }
    return kept.toString();
  }

  private String nearest(String word) {
    if (english.contains(word)) {
      return word;
    }
    if (swapped.containsKey(word)) {
      return swapped.get(word);
    }
    if (word.length() < SHORTEST - 1) {
      return word;
    }
    var meant = slips.get(word);
    for (int i = 0; meant == null && i < word.length(); i++) {
      var candidate = slips.get(EditDistance.without(word, i));
      if (candidate != null && Math.abs(candidate.length() - word.length()) <= 1) {
        meant = candidate;
      }
    }
    // The first letter is seldom wrong, and "traped" is no "raped".
    return meant == null || meant.charAt(0) != word.charAt(0) ? word : meant;
  }

  private static String swapped(String word, int index) {
    return word.substring(0, index)
        + word.charAt(index + 1)
        + word.charAt(index)
        + word.substring(index + 2);
  }
}
