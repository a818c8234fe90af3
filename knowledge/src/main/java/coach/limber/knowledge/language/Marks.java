package coach.limber.knowledge.language;

/**
 * The marks that stand on a letter, such as accents and vowel signs. No script piles up more than a
 * few; of thousands on one letter a pattern that looks for the end of a word would look at all of
 * them, again at each.
 */
public final class Marks {
  private static final int MOST = 8;

  private Marks() {}

  /** The text with no more marks on a letter than can be read. */
  public static String few(String text) {
    StringBuilder few = null;
    var inARow = 0;
    for (int i = 0, next; i < text.length(); i = next) {
      var mark = text.codePointAt(i);
      next = i + Character.charCount(mark);
      inARow = Character.getType(mark) == Character.NON_SPACING_MARK ? inARow + 1 : 0;
      if (inARow > MOST && few == null) {
        few = new StringBuilder(text.length()).append(text, 0, i);
      } else if (inARow <= MOST && few != null) {
        few.appendCodePoint(mark);
      }
    }
    return few == null ? text : few.toString();
  }
}
