package coach.limber.knowledge.checkin;

/**
 * A word, number or sign.
 *
 * @param text lower case, apostrophes straight, slips of the finger mended
 * @param written as it was written, save that it is lower case
 * @param capital whether it began with a capital
 * @param glued whether nothing stands between it and the token before: the "min" of "10min"
 * @param clause number of the stretch between commas and the like that it stands in
 * @param sentence number of the stretch between full stops and the like
 */
record Token(
    String text, String written, boolean capital, boolean glued, int clause, int sentence) {

  boolean isNumber() {
    var first = text.codePointAt(0);
    return Character.isDigit(first) || "½¼¾⅓⅔".indexOf(first) >= 0;
  }

  boolean isWord() {
    return Character.isLetter(text.codePointAt(0));
  }
}
