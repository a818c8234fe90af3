package coach.limber.knowledge.checkin;

import coach.limber.knowledge.checkin.Assignment.Assigned;
import coach.limber.knowledge.checkin.Quantity.Unit;
import java.util.Set;

/** "bed at 10, up at 5, so that's 7": the hours that a night by the clock comes to. */
final class Total {
  private static final String[] SUMS = {
    "so", "that's", "thats", "makes", "making", "=", "equals", "total", "meaning", "means", "call"
  };

  private static final Set<String> SMALL =
      Set.of(
          "that", "'s", "is", "was", ",", ".", "-", "—", "–", "(", "a", "an", "about", "around",
          "roughly", "like", "what", "i", "got", "it", "in", "all", "which", "there", "?", ":",
          "only", "just", "maybe", "nearly", "almost", "good", "of");
  private static final double LONGEST_NIGHT = 16;

  private Total() {}

  static boolean is(Tokens tokens, Assigned night, Quantity quantity) {
    var before = night.quantity();
    var clock = before.unit() == Unit.NIGHT || before.unit() == Unit.SPAN;
    var hours =
        quantity.unit() == Unit.HOURS
            || (quantity.unit() == Unit.NONE && quantity.amount() <= LONGEST_NIGHT);
    if (night.topic() != Topic.SLEEP || !clock || !hours) {
      return false;
    }
    var summed = false;
    for (int i = before.to(); i < quantity.from(); i++) {
      var sums = tokens.is(i, SUMS);
      if (!sums && !SMALL.contains(tokens.text(i))) {
        return false;
      }
      summed |= sums;
    }
    return summed;
  }
}
