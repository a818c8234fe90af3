package coach.limber.knowledge.checkin;

import coach.limber.knowledge.checkin.Assignment.Mention;
import java.util.stream.IntStream;

/** Hours that are told without the word for them: of a long outing, of a short night. */
final class Hours {
  private static final double LONGEST_OUTING = 480;
  private static final double LONGEST_NIGHT = 840;

  /** In tokens. */
  private static final int LONGEST_PLACE = 7;

  /** What gives a reason for a short night. */
  private static final String[] WHY = {"because", "cos", "cause", "thanks", "due", "before"};

  private Hours() {}

  /** "hiked for four hours", "on the bike in 3 hours": hours of moving, and no sleep beside. */
  static boolean ofMoving(Scan scan, Quantity quantity, Mention moving) {
    var tokens = scan.tokens();
    var right = moving.from() >= quantity.to();
    var joined =
        right
            ? moving.from() - quantity.to() <= 2
                && (moving.from() == quantity.to() || tokens.is(quantity.to(), "of"))
            : moving.to() == quantity.from()
                || tokens.is(quantity.from() - 1, "for", "in")
                || isWhere(scan, moving.to(), quantity.from());
    return joined
        && quantity.amount() <= LONGEST_OUTING
        && tokens.sameClause(moving.from(), quantity.from())
        && scan.about().stream()
            .noneMatch(
                about ->
                    about.label().equals("sleep")
                        && tokens.sameClause(about.from(), quantity.from()));
  }

  /** "danced at my niece's wedding 3 hours": between the two stands only where it was. */
  private static boolean isWhere(Scan scan, int from, int to) {
    var tokens = scan.tokens();
    return to - from <= LONGEST_PLACE
        && tokens.is(
            from, "at", "round", "around", "in", "along", "through", "by", "on", "over", "with",
            "to", "near", "the")
        && IntStream.range(from, to)
            .noneMatch(i -> scan.isQuantity(i) || tokens.is(i, "and", "or", "then", "after"));
  }

  /**
   * "woke 3 times, 6 hrs in total", "didn't sleep well, maybe 5 hours because of the heat": the
   * clause before told of the night.
   */
  static boolean areOfTheNight(Scan scan, Quantity quantity) {
    var tokens = scan.tokens();
    int before = before(tokens, quantity);
    return quantity.unit() == Quantity.Unit.HOURS
        && quantity.amount() >= 2 * Lengths.HOUR
        && quantity.amount() <= LONGEST_NIGHT
        && (before < 0 || !tokens.at(before).isWord())
        && (tokens.is(quantity.to(), "total", "altogether")
            || tokens.is(quantity.to(), WHY)
            || (tokens.is(quantity.to(), "in", "all")
                && tokens.is(quantity.to() + 1, "total", "all", "told")))
        && IntStream.range(tokens.sentenceStart(quantity.from()), quantity.from())
            .anyMatch(i -> tokens.is(i, "woke", "slept", "sleep", "awake", "night"));
  }

  /** "only got four hours and then …": hours that somebody got are hours of sleep. */
  static boolean areSleep(Scan scan, Quantity quantity) {
    var tokens = scan.tokens();
    int i = before(tokens, quantity);
    return quantity.unit() == Quantity.Unit.HOURS
        && quantity.amount() >= 2 * Lengths.HOUR
        && quantity.amount() <= LONGEST_NIGHT
        && tokens.is(i, "got", "managed")
        && (quantity.to() >= tokens.size()
            || !tokens.at(quantity.to()).isWord()
            || tokens.is(
                quantity.to(),
                "and",
                "but",
                "so",
                "then",
                "again",
                "last",
                "because",
                "cos",
                "before",
                "until",
                "till",
                "max",
                "tops",
                "total",
                "thanks",
                "overnight"))
        && scan.movement().stream()
            .noneMatch(move -> tokens.sameClause(move.from(), quantity.from()));
  }

  /** The token before a number and what says how exact it is. */
  private static int before(Tokens tokens, Quantity quantity) {
    int i = quantity.from() - 1;
    while (tokens.is(i, "only", "about", "just", "maybe", "like", "roughly", "around", "barely")) {
      i--;
    }
    return i;
  }
}
