package coach.limber.knowledge.checkin;

/** A number that is how old somebody is: "mum (84)", "i'm 62 and my hands are a 5". */
final class Ages {
  private static final double WHOLE_SCALE = 10;
  private static final double YOUNGEST = 13;
  private static final double OLDEST = 110;

  /** Behind an age: "i'm 62 and", "turned 60 today"; behind anything else it may measure. */
  private static final String[] GOES_ON = {
    "and",
    "but",
    "so",
    "with",
    "now",
    "today",
    "next",
    "in",
    "soon",
    "tomorrow",
    "this",
    "years",
    "female",
    "male",
    "woman",
    "man",
    "y",
    "yo",
    "yrs",
    "yr",
    "year",
    "already",
    "or",
    "my",
    "lol",
    "tonight",
    "still",
    "hence"
  };

  private final Phrases people;

  Ages(Lexicon lexicon) {
    this.people = lexicon.group("others");
  }

  /**
   * @param from where the number begins
   * @param to the token after it
   */
  boolean is(Tokens tokens, int from, double value, int to) {
    return ofAnother(tokens, from, value, to) || ofOneself(tokens, from, value, to);
  }

  private boolean ofAnother(Tokens tokens, int from, double value, int to) {
    if (value <= WHOLE_SCALE || !tokens.is(from - 1, "(", ",")) {
      return false;
    }
    var closed = to >= tokens.size() || tokens.is(to, ")", ",");
    for (int start = Math.max(0, from - 4); closed && start < from - 1; start++) {
      var person = people.longest(tokens, start);
      if (person != null && person.to() == from - 1) {
        return true;
      }
    }
    return false;
  }

  private static boolean ofOneself(Tokens tokens, int from, double value, int to) {
    int i = from;
    while (tokens.is(
        i - 1, "now", "nearly", "almost", "only", "already", "just", "about", "still", "over")) {
      i--;
    }
    var told =
        tokens.is(i - 1, "i'm", "im", "turned", "turning", "aged")
            || (tokens.is(i - 1, "am", "be") && tokens.is(i - 2, "i", "i'll"));
    return told
        && value >= YOUNGEST
        && value <= OLDEST
        && value == Math.rint(value)
        && (to >= tokens.size() || !tokens.at(to).isWord() || tokens.is(to, GOES_ON))
        && !tokens.is(to, "/", "%");
  }
}
