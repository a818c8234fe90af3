package coach.limber.knowledge.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Set;

/**
 * What every text in which a pattern is found must contain, as far as the pattern's own words tell:
 * of each of some sets of words one. A text that lacks it need not be gone through; one that has it
 * may still not match. Words are looked for by three of their letters, whatever stands around them.
 */
final class Needs {
  private static final int MOST = 3;

  /** The letters of English, the most frequent first. */
  private static final String FREQUENT = "etaoinshrdlucmwfgypbvkjxqz";

  /** Of each set its words, each by where {@link Letters} has it; the least likely set first. */
  private final char[][] all;

  private Needs(char[][] all) {
    this.all = all;
  }

  /** What a pattern needs; nothing where it uses what we don't read. */
  static Needs of(String regex, int flags) {
    var needed = new ArrayList<>(new NeededWords(regex, flags).all());
    needed.sort(Comparator.comparingDouble(NeededWords::likelihood));
    return new Needs(needed.stream().limit(MOST).map(Needs::places).toArray(char[][]::new));
  }

  private static char[] places(Set<String> words) {
    var places = new char[words.size()];
    var next = 0;
    for (var word : words) {
      places[next++] = (char) place(word);
    }
    return places;
  }

  private static int place(String word) {
    if (word.length() == 2) {
      return Letters.pair(word.charAt(0), word.charAt(1));
    }
    var rarest = 0;
    for (int at = 1; at + 3 <= word.length(); at++) {
      rarest = rarity(word, at) > rarity(word, rarest) ? at : rarest;
    }
    return Letters.triple(word.charAt(rarest), word.charAt(rarest + 1), word.charAt(rarest + 2));
  }

  private static int rarity(String word, int at) {
    var rarity = 0;
    for (int i = at; i < at + 3; i++) {
      rarity += 1 + FREQUENT.indexOf(Character.toLowerCase(word.charAt(i)));
    }
    return rarity;
  }

  boolean areIn(CharSequence text) {
    if (all.length == 0) {
      return true;
    }
    var letters = Letters.of(text);
    for (var words : all) {
      if (!letters.haveOneOf(words)) {
        return false;
      }
    }
    return true;
  }
}
