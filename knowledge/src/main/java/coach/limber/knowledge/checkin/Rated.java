package coach.limber.knowledge.checkin;

import coach.limber.knowledge.language.WordSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A score that praises a thing and measures no pain: "10/10 for that soup", "a solid 8/10 day". */
final class Rated {
  private static final String[] POINTING = {
    "the", "that", "this", "those", "these", "their", "her", "his"
  };

  /** "5/10 day", "2/10 film": what is commonly given marks. */
  private static final Set<String> THINGS =
      WordSet.of(
          """
          day evening weekend weather film movie show book service effort view company
          experience recommend would atmosphere hotel concert gig match game trip holiday mood
          vibes craic breakfast brunch lunch dinner supper dessert pudding takeaway
          """);

  private static final Set<String> TIMES =
      WordSet.of(
          """
          day morning afternoon evening night most rest whole moment time first last past week
          start one bit minute worst other
          """);

  /** A score before one of these is of no thing: "6/10 on the stairs". */
  private static final Set<String> SMALL =
      WordSet.of(
          """
          today tonight this again and but in on with when after from all now really still at
          because since right left both so not no mostly overall to if while until till or too
          as during before by then i my the for is
          """);

  private static final int NEAR = 4;

  private Rated() {}

  /**
   * Without scores that praise something ("10/10 roast") where another number is said outright to
   * be the pain.
   */
  static List<Quantity> withoutPraise(Scan scan, List<Quantity> numbers, Set<String> ours) {
    return numbers.stream().anyMatch(number -> isCalledPain(scan, number))
        ? numbers.stream().filter(number -> !praises(scan, number, ours)).toList()
        : numbers;
  }

  private static boolean isCalledPain(Scan scan, Quantity number) {
    return Stream.concat(
            scan.about().stream().filter(about -> about.label().equals("pain")),
            scan.joints().stream())
        .anyMatch(
            about ->
                about.to() <= number.from()
                    && number.from() - about.to() < NEAR
                    && scan.tokens().sameClause(about.from(), number.from()));
  }

  private static boolean praises(Scan scan, Quantity number, Set<String> ours) {
    var tokens = scan.tokens();
    if (number.unit() != Quantity.Unit.OF_TEN
        || isCalledPain(scan, number)
        || scan.joints().stream().anyMatch(at -> tokens.sameClause(at.from(), number.from()))) {
      return false;
    }
    var was = tokens.is(number.from() - 1, "was", "is", "'s") ? number.from() - 2 : -1;
    return isAThing(scan, number.to(), number, ours)
        || (was >= 0 && isAThing(scan, was, number, ours) && !tokens.is(was, "it", "that"));
  }

  private static boolean isAThing(Scan scan, int i, Quantity number, Set<String> ours) {
    var tokens = scan.tokens();
    return i < tokens.size()
        && tokens.at(i).isWord()
        && tokens.sameClause(i, i < number.from() ? number.from() : number.to() - 1)
        && (isElsewhere(scan, i) || isThing(tokens, i, ours))
        && !SMALL.contains(tokens.text(i));
  }

  private static boolean isElsewhere(Scan scan, int i) {
    return Stream.concat(
            scan.about().stream().filter(about -> about.label().equals("elsewhere")),
            scan.foods().stream())
        .anyMatch(found -> found.covers(i));
  }

  /**
   * @param ours the words that a check-in is read by: a score for one of these measures it
   */
  static boolean is(Tokens tokens, Quantity quantity, Set<String> ours) {
    if (quantity.unit() != Quantity.Unit.OF_TEN) {
      return false;
    }
    int i = quantity.to();
    if (THINGS.contains(tokens.text(i))) {
      return tokens.sameClause(i - 1, i);
    }
    int article = tokens.is(quantity.from() - 1, "a", "an") ? 2 : 1;
    int given = quantity.from() - article;
    return (tokens.is(i, "for") && THINGS.contains(tokens.text(i + 1)))
        || (tokens.is(i, "for") && tokens.is(i + 1, POINTING) && isThing(tokens, i + 2, ours))
        || (tokens.is(given - 2, "give", "gave", "giving")
            && tokens.is(given - 1, POINTING)
            && isThing(tokens, given, ours));
  }

  private static boolean isThing(Tokens tokens, int i, Set<String> ours) {
    var word = tokens.text(i);
    return !word.isEmpty() && !ours.contains(word) && !TIMES.contains(word);
  }
}
