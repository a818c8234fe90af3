package coach.limber.knowledge.signal;

/**
 * The beginning and the end of a long text. The encoder was trained on up to 128 tokens, and takes
 * longer the more there are; of what is far longer, half as many say no less of the whole.
 */
final class Ends {
  /** Of each end; both together are about 128 tokens of English. */
  private static final double TOKENS = 64;

  /** Of one far longer than the encoder was ever shown. */
  private static final double TOKENS_OF_MANY = TOKENS / 2;

  private static final double MANY = 4 * TOKENS;

  /** A word of so many letters is mostly one token, a longer one two. */
  private static final int LETTERS = 6;

  private static final double BLANK = 0.01;

  private static final char LAST_LATIN = '\u024f';

  private Ends() {}

  /** The text itself if it is short enough. */
  static String of(String text) {
    var most = beginning(text, MANY) < text.length() ? TOKENS_OF_MANY : TOKENS;
    var from = beginning(text, most);
    var to = text.length() - beginning(new StringBuilder(text).reverse(), most);
    return from >= to ? text : text.substring(0, from) + " " + text.substring(to);
  }

  /** Whether one begins with this letter of a word; with none, at a sign. */
  private static boolean isToken(int letter) {
    return letter == 0 || letter % LETTERS == 1;
  }

  /** The encoder has learnt words of Latin letters; of others each is mostly a token of its own. */
  private static boolean isOther(char character) {
    return character > LAST_LATIN;
  }

  /** Where so many tokens end; a sign is one, be it an emoji or a full stop. */
  private static int beginning(CharSequence text, double most) {
    double tokens = 0;
    var inWord = 0;
    for (int at = 0; at < text.length(); at++) {
      var character = text.charAt(at);
      inWord = Character.isLetterOrDigit(character) ? inWord + 1 : 0;
      var more =
          Character.isWhitespace(character) ? BLANK : isToken(inWord) || isOther(character) ? 1 : 0;
      if (tokens + more > most) {
        return at;
      }
      tokens += more;
    }
    return text.length();
  }
}
