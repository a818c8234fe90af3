package coach.limber.knowledge.checkin;

import coach.limber.knowledge.checkin.Phrases.Found;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Things named in a row: "the kids had pizza, chips and ice cream" is said of each. */
final class Listed {
  private static final int GAP = 5;

  private static final String[] JOINS = {
    ",", "and", "&", "plus", "with", "or", "nor", "some", "a", "an", "the", "then", "more", "few",
    "of", "bit", "also", "big", "bowl", "glass", "bag"
  };

  private final Map<Integer, Found> firsts = new HashMap<>();

  /**
   * @param all in the order of the text
   */
  Listed(Tokens tokens, List<Found> all) {
    int end = -1;
    var first = Optional.<Found>empty();
    for (var thing : all) {
      if (first.isEmpty() || !isJoined(tokens, end, thing.from())) {
        first = Optional.of(thing);
      }
      firsts.put(thing.from(), first.orElseThrow());
      end = thing.to();
    }
  }

  /** The first of the row that a thing stands in; the thing itself if it stands alone. */
  Found first(Found thing) {
    return firsts.getOrDefault(thing.from(), thing);
  }

  private static boolean isJoined(Tokens tokens, int from, int to) {
    return to - from <= GAP
        && to > from
        && tokens.sameSentence(from - 1, to)
        && IntStream.range(from, to).allMatch(i -> tokens.is(i, JOINS) || tokens.at(i).isNumber());
  }
}
