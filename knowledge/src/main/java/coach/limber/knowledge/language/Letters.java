package coach.limber.knowledge.language;

import java.util.Arrays;

/**
 * Which letters of a text stand side by side, by two and by three. It is found out once for all the
 * patterns that are asked of the same text, one after the other.
 */
final class Letters {
  /** Letters, digits and all the rest are told apart; capitals count as small. */
  private static final int KINDS = 28;

  private static final byte DIGIT = 27;
  private static final int OTHER = 0;
  private static final int PAIRS = KINDS * KINDS;
  private static final int TRIPLES = 4096;

  /** Of each character of ASCII. */
  private static final byte[] KIND = new byte['z' + 1];

  static {
    for (char letter = 'a'; letter <= 'z'; letter++) {
      KIND[letter] = (byte) (letter - 'a' + 1);
      KIND[Character.toUpperCase(letter)] = KIND[letter];
    }
    Arrays.fill(KIND, '0', '9' + 1, DIGIT);
  }

  private static final int KEPT = 64;

  /**
   * Of the last texts, by their hash. Whether a thread sees what another one has kept does not
   * matter: it makes its own then.
   */
  private static final Letters[] LAST = new Letters[KEPT];

  private final String text;

  /** A bit for each place; triples first, of which some share one. */
  private final long[] bits = new long[(TRIPLES + PAIRS) / Long.SIZE + 1];

  private Letters(String text) {
    this.text = text;
    var before = OTHER;
    var pair = 0;
    for (int at = 0; at < text.length(); at++) {
      var kind = kind(text.charAt(at));
      if (at > 1) {
        add(triple(pair, kind));
      }
      pair = before * KINDS + kind;
      if (at > 0) {
        add(TRIPLES + pair);
      }
      before = kind;
    }
  }

  private void add(int place) {
    bits[place >> 6] |= 1L << place;
  }

  static Letters of(CharSequence characters) {
    var text = characters.toString();
    var slot = text.hashCode() & (KEPT - 1);
    var kept = LAST[slot];
    if (kept == null || !kept.text.equals(text)) {
      kept = new Letters(text);
      LAST[slot] = kept;
    }
    return kept;
  }

  /** Whether a pair or a triple stands in the text at one of these places at least. */
  boolean haveOneOf(char[] places) {
    for (var place : places) {
      if ((bits[place >> 6] & (1L << place)) != 0) {
        return true;
      }
    }
    return false;
  }

  static int pair(char first, char second) {
    return TRIPLES + kind(first) * KINDS + kind(second);
  }

  static int triple(char first, char second, char third) {
    return triple(kind(first) * KINDS + kind(second), kind(third));
  }

  private static int triple(int pair, int then) {
    return ((pair * KINDS + then) * 0x9E3779B1) >>> 20;
  }

  private static int kind(char character) {
    return character < KIND.length ? KIND[character] : OTHER;
  }
}
