package coach.limber.knowledge.language;

/** How far two words are apart, counted in slips of the finger. */
public final class EditDistance {
  private EditDistance() {}

  /** How many letters were left out, put in, changed or swapped with their neighbour. */
  public static int between(String one, String other) {
    var before = new int[other.length() + 1];
    var last = new int[other.length() + 1];
    var here = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      here[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        var same = one.charAt(i - 1) == other.charAt(j - 1);
        here[j] = Math.min(Math.min(here[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)) {
          here[j] = Math.min(here[j], before[j - 2] + 1);
        }
      }
      var spare = before;
      before = last;
      last = here;
      here = spare;
    }
    return last[other.length()];
  }

  /** One letter left out. Two words that come to the same so are a slip or two apart. */
  public static String without(String word, int index) {
    return word.substring(0, index) + word.substring(index + 1);
  }
}
