package coach.limber.knowledge.checkin;

import coach.limber.knowledge.checkin.Assignment.Assigned;

/**
 * A bare number that goes on counting: "10 minutes and then 10 again", "and another 15", "slept 4
 * hours, then another 2".
 */
final class Added {
  private static final String[] JOINS = {"and", "then", "plus", "&", "+", ",", "also", "later"};
  private static final String[] AGAIN = {"again", "more", "back", "extra"};
  private static final int REACH = 8;

  private Added() {}

  static boolean is(Tokens tokens, Assigned before, Assigned now) {
    var earlier = before.quantity();
    var later = now.quantity();
    if (!(before.topic() == Topic.MOVEMENT || before.topic() == Topic.SLEEP)
        || now.topic() == Topic.STIFFNESS
        || later.isDuration()
        || later.unit() == Quantity.Unit.OF_TEN
        || !tokens.sameSentence(earlier.from(), later.from())
        || later.from() - earlier.to() > REACH) {
      return false;
    }
    return isAnother(tokens, later)
        || (before.topic() == Topic.MOVEMENT
            && ((tokens.is(later.from() - 1, JOINS) && tokens.is(later.to(), AGAIN))
                || (tokens.is(later.from() - 2, JOINS) && tokens.is(later.from() - 1, "again"))));
  }

  static boolean isAnother(Tokens tokens, Quantity quantity) {
    return tokens.is(quantity.from() - 1, "another", "further");
  }
}
