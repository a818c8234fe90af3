package coach.limber.knowledge.checkin;

import coach.limber.knowledge.checkin.Phrases.Found;
import java.util.BitSet;
import java.util.List;

/**
 * A text with all that was found in it, for the extractors to look at.
 *
 * @param numbered the tokens that belong to a quantity
 * @param about mentions of what numbers can be about: pain, stiffness, sleep, stress …
 * @param elsewhen the tokens that speak of another day
 */
record Scan(
    Tokens tokens,
    List<Quantity> quantities,
    List<Found> about,
    List<Found> joints,
    List<Found> gut,
    List<Found> movement,
    List<Found> foods,
    BitSet numbered,
    BitSet elsewhen) {

  /** A mention that stands inside one of these. */
  static boolean inside(Found mention, List<Found> others) {
    return others.stream()
        .anyMatch(other -> other.from() <= mention.from() && other.to() >= mention.to());
  }

  /** Whether it is said of today. */
  boolean isToday(Found mention) {
    return !elsewhen.get(mention.from());
  }

  boolean isQuantity(int token) {
    return numbered.get(token);
  }
}
