package coach.limber.knowledge;

/**
 * Whether two words differ by no more than a slip of the finger or of the ear: "wired", "tired".
 */
final class Spelling {
  private static final int SHORTEST = 4;

  /** So long a word may have two slips. */
  private static final int LONG = 7;

  private Spelling() {}

  /** Whether one is nearly the other, and not the same. */
  static boolean isNear(String one, String other) {
    var shorter = Math.min(one.length(), other.length());
    var most = shorter >= LONG ? 2 : 1;
    return shorter >= SHORTEST
        && Math.abs(one.length() - other.length()) <= most
        && !one.equals(other)
        && slips(one, other) <= most;
  }

  /** Letters that are wrong, missing or too many; two that have changed places count once. */
  private static int slips(String one, String other) {
    var slips = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        slips[i][j] = i == 0 || j == 0 ? i + j : least(slips, one, other, i, j);
      }
    }
    return slips[one.length()][other.length()];
  }

  private static int least(int[][] slips, String one, String other, int i, int j) {
    var same = one.charAt(i - 1) == other.charAt(j - 1);
    var least =
        Math.min(
            slips[i - 1][j - 1] + (same ? 0 : 1), Math.min(slips[i - 1][j], slips[i][j - 1]) + 1);
    return i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)
        ? Math.min(least, slips[i - 2][j - 2] + 1)
        : least;
  }
}
