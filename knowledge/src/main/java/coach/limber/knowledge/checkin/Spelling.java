package coach.limber.knowledge.checkin;

import coach.limber.knowledge.language.EditDistance;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Brings a word to the spelling that the content uses: letters drawn out, and one slip of the
 * finger (two in a long word), unless it is a word as it stands. The first letter must be right.
 */
final class Spelling {
  /** Shorter words are one slip away from too many others. */
  private static final int SHORTEST = 5;

  /** From this length on two slips are forgiven. */
  private static final int LONG = 8;

  /** Words of one short vowel and one consonant behind it. */
  private static final Pattern DOUBLED = Pattern.compile("[^aeiou]{1,3}[aeiou][bdfgklmnprtz]");

  /** "Sooo", "painnnn". */
  private static final Pattern DRAWN_OUT = Pattern.compile("(.)\\1{2,}");

  private static final Set<String> DROPS_ITS_E = Set.of("ed", "ing", "ish");

  private static final List<String> ENDINGS = List.of("s", "es", "ed", "ing", "ly", "ish");

  private final Set<String> english;
  private final Set<String> known;
  private final Map<String, String> slips = new HashMap<>();

  /**
   * @param known the words of the content, to which slips are mended
   * @param english other words that are what they are
   */
  Spelling(Set<String> known, Set<String> english) {
    this.known = known;
    this.english = english;
    known.stream()
        .filter(word -> word.length() >= SHORTEST - 1 && isPlain(word))
        .sorted()
        .forEach(
            word -> {
              slips.merge(word, word, (_, exact) -> exact);
              for (int i = 1; i < word.length(); i++) {
                slips.putIfAbsent(EditDistance.without(word, i), word);
              }
            });
  }

  private static boolean isPlain(String word) {
    return word.chars().allMatch(Character::isLetter);
  }

  boolean isKnown(String word) {
    return known.contains(word) || english.contains(word) || isForm(word);
  }

  /** "ironing", "dozed", "naps" of words that are known. */
  private boolean isForm(String word) {
    for (var ending : ENDINGS) {
      if (word.length() > ending.length() + 2 && word.endsWith(ending)) {
        var stem = word.substring(0, word.length() - ending.length());
        var whole = DROPS_ITS_E.contains(ending) && english.contains(stem + "e");
        if ((whole || english.contains(stem)) && !doublesItsEnd(stem, ending)) {
          return true;
        }
      }
    }
    return false;
  }

  /** "runing" is no form of "run", that is "running"; of "walk" it is "walking". */
  private boolean doublesItsEnd(String stem, String ending) {
    if (ending.equals("es")) {
      return stem.endsWith("e");
    }
    return DOUBLED.matcher(stem).matches()
        && english.contains(stem)
        && (ending.equals("ed") || ending.equals("ing"));
  }

  /** The word meant, or the same word. */
  String mend(String word) {
    if (word.length() < SHORTEST - 1 || word.length() > 20 || isKnown(word) || !isPlain(word)) {
      return word;
    }
    var once = DRAWN_OUT.matcher(word).replaceAll("$1");
    var twice = DRAWN_OUT.matcher(word).replaceAll("$1$1");
    if (!once.equals(word)) {
      return isKnown(twice) ? twice : isKnown(once) ? once : nearest(once);
    }
    return nearest(word);
  }

  private String nearest(String word) {
    var found = slips.get(word);
    for (int i = 1; found == null && i < word.length(); i++) {
      found = slips.get(EditDistance.without(word, i));
    }
    if (found != null && close(word, found)) {
      return found;
    }
    for (int i = 1; word.length() >= LONG && i < word.length(); i++) {
      var shorter = EditDistance.without(word, i);
      for (int j = i; j < shorter.length(); j++) {
        var meant = slips.get(EditDistance.without(shorter, j));
        if (meant != null && meant.length() >= LONG) {
          return meant;
        }
      }
    }
    return word;
  }

  private static boolean close(String word, String meant) {
    return Math.abs(word.length() - meant.length()) <= 1
        && (word.length() >= SHORTEST || meant.length() >= SHORTEST);
  }
}
