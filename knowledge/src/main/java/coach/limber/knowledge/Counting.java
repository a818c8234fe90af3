package coach.limber.knowledge;

/** Asks for the number in what was shown. */
final class Counting {
  private Counting() {}

  /** "How many?", "thousands? millions?": it names nothing else. */
  static boolean asks(String text) {
    return guesses(text) || (Leaning.wholly(text) && counts(text));
  }

  /** "How many?", "by how much?" of what was shown. */
  private static boolean counts(String text) {
    return Leaning.plain(text)
        .matches(
            "(?:and |so |ok |by |roughly |about )*(?:how"
                + " (?:many|much|big|large)|(?:(?:what|which|give me|gimme|tell me|say)(?:'?s|"
                + " is)?(?: in)?(?: the| a)? |the )?(?:percent\\w*|per"
                + " cent|%|share|number|figure|fraction|proportion|portion|chunk|part))(?!\\w)[^,;]{0,30}");
  }

  /** "Thousands? millions?": a number is guessed at. */
  private static boolean guesses(String text) {
    return Leaning.plain(text)
        .matches(
            "(?:(?:and|or|so|like|is it|is that|was that|was it|are we talking|about|as"
                + " in|sorry|a|an|what)\\W+)*(?:(?:dozens|hundreds?|thousands?|millions?|billions?|trillions?|half|a"
                + " third|a quarter|most|zillions)\\W*(?:(?:or|of them|of"
                + " it|a|an|more|even)\\W*)*)+");
  }
}
