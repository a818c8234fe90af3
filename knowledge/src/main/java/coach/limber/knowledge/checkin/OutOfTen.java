package coach.limber.knowledge.checkin;

/** "/10", "out of ten", "outta 10", "on ten": what makes a number a score. */
final class OutOfTen {
  private static final String[] TEN = {"10", "ten"};

  private OutOfTen() {}

  /** The token after it, or {@code from} if it does not stand there. */
  static int end(Tokens tokens, int from) {
    int i = from;
    if (tokens.is(i, "/", "outta", "outa", "outof")) {
      i++;
    } else if (tokens.is(i, "out")) {
      i = tokens.is(i + 1, "of", "off", "a", "o", "from") ? i + 2 : i + 1;
    } else if (tokens.is(i, "of", "on", "over", "from", "in", "by")) {
      i++;
    } else {
      return from;
    }
    i = tokens.is(i, "a") ? i + 1 : i;
    i = tokens.is(i, "possible", "max", "maximum") ? i + 1 : i;
    return tokens.is(i, TEN) && !measured(tokens, i + 1) ? i + 1 : from;
  }

  /** "over 10 minutes", "by 10 pm". */
  private static boolean measured(Tokens tokens, int i) {
    return Lengths.isTime(tokens, i)
        || tokens.is(i, "am", "pm", "o'clock", "oclock", ":", "days", "times");
  }
}
