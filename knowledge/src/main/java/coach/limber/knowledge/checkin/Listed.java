package coach.limber.knowledge.checkin;

import coach.limber.knowledge.checkin.Phrases.Found;
import java.util.List;
import java.util.stream.IntStream;

/** Things named in a row: "the kids had pizza, chips and ice cream" is said of each. */
final class Listed {
  private static final int GAP = 5;

  private static final String[] JOINS = {
    ",", "and", "&", "plus", "with", "or", "nor", "some", "a", "an", "the", "then", "more", "few",
    "of", "bit", "also", "big", "bowl", "glass", "bag"
  };

  private Listed() {}

  /** The first of the row that a thing stands in; the thing itself if it stands alone. */
  static Found first(Tokens tokens, Found thing, List<Found> all) {
    var first = thing;
    for (int i = all.size() - 1; i >= 0; i--) {
      var before = all.get(i);
      if (before.to() <= first.from()) {
        if (!isJoined(tokens, before.to(), first.from())) {
          return first;
        }
        first = before;
      }
    }
    return first;
  }

  private static boolean isJoined(Tokens tokens, int from, int to) {
    return to - from <= GAP
        && to > from
        && tokens.sameSentence(from - 1, to)
        && IntStream.range(from, to).allMatch(i -> tokens.is(i, JOINS) || tokens.at(i).isNumber());
  }
}
