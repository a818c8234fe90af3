package coach.limber.knowledge.checkin;

import java.util.stream.IntStream;

/**
 * A number that is only hoped for: "my goal is pain 2", "i hope it's a 3", "aiming for 8 hours".
 */
final class Wished {
  /** In tokens. */
  private static final int REACH = 9;

  private static final String[] GOAL = {
    "goal",
    "aim",
    "target",
    "aiming",
    "hoping",
    "hope",
    "wish",
    "wishing",
    "ideally",
    "dream",
    "hopefully",
    "praying",
    "goals",
    "objective"
  };
  private static final String[] REACHED = {
    "hit",
    "reached",
    "met",
    "made",
    "beat",
    "on",
    "past",
    "achieved",
    "got",
    "smashed",
    "above",
    "below",
    "over",
    "under",
    "off",
    "from",
    "no",
    "lost",
    "beyond",
    "to"
  };
  private static final String[] WANT = {"want", "like", "love", "prefer", "settle"};
  private static final String[] WOULD = {"would", "'d", "i'd", "id", "i", "just", "only", "really"};
  private static final String[] TURNS = {
    "but",
    "now",
    "today",
    "tonight",
    "still",
    "yet",
    "so",
    "reached",
    "met",
    "because",
    "though",
    "currently",
    "instead",
    "that",
    "was"
  };

  private Wished() {}

  static boolean is(Tokens tokens, Quantity quantity) {
    int number = quantity.from();
    return IntStream.range(Math.max(0, number - REACH), number)
        .filter(i -> tokens.sameClause(i, number))
        .filter(i -> isGoal(tokens, i) || isWant(tokens, i, number))
        .anyMatch(i -> IntStream.range(i, number).noneMatch(at -> tokens.is(at, TURNS)));
  }

  private static boolean isGoal(Tokens tokens, int i) {
    int before = tokens.is(i - 1, "my", "the", "our", "a") ? i - 2 : i - 1;
    return tokens.is(i, GOAL) && !tokens.is(before, REACHED);
  }

  /** "i want a 2", "would love pain 3"; not "i'd like to put 5". */
  private static boolean isWant(Tokens tokens, int i, int number) {
    return tokens.is(i, WANT)
        && tokens.is(i - 1, WOULD)
        && !tokens.is(i - 1, "id")
        && IntStream.range(i + 1, number)
            .noneMatch(
                at ->
                    tokens.is(
                        at, "put", "say", "log", "note", "call", "make", "change", "record",
                        "enter", "give", "rate", "it", "add", "set"));
  }
}
