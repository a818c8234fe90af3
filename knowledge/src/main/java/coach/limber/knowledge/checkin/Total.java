package coach.limber.knowledge.checkin;

import coach.limber.knowledge.checkin.Quantity.Unit;
import coach.limber.knowledge.language.WordSet;
import java.util.Set;
import java.util.stream.IntStream;

/** "bed at 10, up at 5, so that's 7": what a stretch by the clock comes to. */
final class Total {
  private static final String[] SUMS = {
    "so", "thats", "makes", "making", "=", "equals", "total", "meaning", "means", "call"
  };

  private static final Set<String> SMALL =
      WordSet.of(
          """
          that 's is was , . - — – ( a an about around roughly like what i got it in all which
          there ? : only just maybe nearly almost good of i'd id say guess reckon probably must
          be been then
          """);
  private static final double LONGEST_NIGHT = 16;
  private static final int FARTHEST = 12;

  private Total() {}

  static boolean ofANight(Tokens tokens, Quantity night, Quantity quantity) {
    var clock = night.unit() == Unit.NIGHT || night.unit() == Unit.SPAN;
    var hours =
        quantity.unit() == Unit.HOURS
            || (quantity.unit() == Unit.NONE && quantity.amount() <= LONGEST_NIGHT);
    int sum = sum(tokens, quantity.from());
    return clock && hours && sum < quantity.from() && sum <= night.to();
  }

  /** "stiff till maybe nine, so an hour". */
  static boolean ofStiffness(Scan scan, Quantity quantity) {
    var tokens = scan.tokens();
    int sum = sum(tokens, quantity.from());
    return sum < quantity.from()
        && scan.about().stream()
            .filter(found -> found.to() <= sum && sum - found.to() <= FARTHEST)
            .filter(found -> !found.label().equals("elsewhere"))
            .reduce((_, last) -> last)
            .filter(found -> found.label().equals("stiffness"))
            .filter(found -> tokens.sameSentence(found.from(), quantity.from()))
            .filter(
                found ->
                    IntStream.range(found.to(), sum + 1)
                        .anyMatch(i -> tokens.is(i, "till", "until", "til")))
            .isPresent();
  }

  /** Where the words begin that lead to a sum; the number itself if none do. */
  private static int sum(Tokens tokens, int number) {
    int from = number;
    var summed = false;
    while (tokens.is(from - 1, SUMS) || SMALL.contains(tokens.text(from - 1))) {
      from--;
      summed |= tokens.is(from, SUMS);
    }
    return summed ? from : number;
  }
}
