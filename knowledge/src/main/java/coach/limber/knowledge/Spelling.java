package coach.limber.knowledge;

import coach.limber.knowledge.language.EditDistance;

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
        && EditDistance.between(one, other) <= most;
  }
}
