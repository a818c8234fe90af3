package coach.limber.knowledge.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;

/**
 * What every text in which a pattern is found must contain, as far as the pattern's own words tell:
 * of each of some sets of words one. A text that lacks it need not be gone through; one that has it
 * may still not match. Words are looked for by three of their letters, whatever stands around them.
 */
final class Needs {
  /** Letters, digits and all the rest are told apart; capitals count as small. */
  private static final int KINDS = 28;

  private static final byte DIGIT = 27;
  private static final int OTHER = 0;
  private static final int PAIRS = KINDS * KINDS;
  private static final int TRIPLES = 4096;
  private static final int MOST = 3;

  /** Of each character of ASCII. */
  private static final byte[] KIND = new byte['z' + 1];

  static {
    for (char letter = 'a'; letter <= 'z'; letter++) {
      KIND[letter] = (byte) (letter - 'a' + 1);
      KIND[Character.toUpperCase(letter)] = KIND[letter];
    }
    Arrays.fill(KIND, '0', '9' + 1, DIGIT);
  }

  /** The letters of English, the most frequent first. */
  private static final String FREQUENT = "etaoinshrdlucmwfgypbvkjxqz";

  private final OneOf[] all;

  private Needs(OneOf[] all) {
    this.all = all;
  }

  /** What a pattern needs; nothing where it uses what we don't read. */
  static Needs of(String regex, int flags) {
    var needed = new ArrayList<>(new NeededWords(regex, flags).all());
    needed.sort(Comparator.comparingDouble(NeededWords::likelihood));
    return new Needs(needed.stream().limit(MOST).map(OneOf::new).toArray(OneOf[]::new));
  }

  boolean areIn(CharSequence text) {
    for (var one : all) {
      if (!one.isIn(text)) {
        return false;
      }
    }
    return true;
  }

  /** A set of words of which one is needed, as bits: of pairs for the shortest, else of triples. */
  private static final class OneOf {
    private final long[] pairs = new long[PAIRS / Long.SIZE + 1];
    private final long[] triples = new long[TRIPLES / Long.SIZE];

    OneOf(Set<String> words) {
      words.forEach(this::add);
    }

    private void add(String word) {
      if (word.length() == 2) {
        set(pairs, pair(kind(word.charAt(0)), kind(word.charAt(1))));
        return;
      }
      var rarest = 0;
      for (int at = 1; at + 3 <= word.length(); at++) {
        rarest = rarity(word, at) > rarity(word, rarest) ? at : rarest;
      }
      var pair = pair(kind(word.charAt(rarest)), kind(word.charAt(rarest + 1)));
      set(triples, triple(pair, kind(word.charAt(rarest + 2))));
    }

    boolean isIn(CharSequence text) {
      var before = OTHER;
      var pair = 0;
      for (int at = 0; at < text.length(); at++) {
        var kind = kind(text.charAt(at));
        if (at > 1 && has(triples, triple(pair, kind))) {
          return true;
        }
        pair = pair(before, kind);
        if (at > 0 && has(pairs, pair)) {
          return true;
        }
        before = kind;
      }
      return false;
    }

    private static void set(long[] bits, int place) {
      bits[place >> 6] |= 1L << place;
    }

    private static boolean has(long[] bits, int place) {
      return (bits[place >> 6] & (1L << place)) != 0;
    }

    private static int pair(int one, int other) {
      return one * KINDS + other;
    }

    private static int triple(int pair, int then) {
      return ((pair * KINDS + then) * 0x9E3779B1) >>> 20;
    }

    private static int rarity(String word, int at) {
      var rarity = 0;
      for (int i = at; i < at + 3; i++) {
        rarity += 1 + FREQUENT.indexOf(Character.toLowerCase(word.charAt(i)));
      }
      return rarity;
    }

    private static int kind(char character) {
      return character < KIND.length ? KIND[character] : OTHER;
    }
  }
}
