package coach.limber.knowledge.signal;

/**
 * The beginning and the end of a long text. The encoder was trained on up to 128 tokens, and takes
 * longer the more there are: a word is one token or two, but so is every sign and every emoji.
 */
final class Ends {
  /** Of each end; both together are about 128 tokens of English. */
  private static final double TOKENS = 64;

  private Ends() {}

  /** The text itself if it is short enough. */
  static String of(String text) {
    var from = 0;
    for (double left = TOKENS; from < text.length() && left > 0; from++) {
      left -= tokens(text.charAt(from));
    }
    var to = text.length();
    for (double left = TOKENS; to > from && left > 0; to--) {
      left -= tokens(text.charAt(to - 1));
    }
    return from >= to ? text : text.substring(0, from) + " " + text.substring(to);
  }

  private static double tokens(char character) {
    if (Character.isWhitespace(character)) {
      return 0.01;
    }
    return Character.isLetter(character) ? 0.25 : 1;
  }
}
