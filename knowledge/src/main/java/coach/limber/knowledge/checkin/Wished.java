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
  private static final String[] WANT = {"want", "love", "prefer", "settle"};
  private static final String[] WOULD = {"would", "i'd", "id"};
  private static final String[] ONLY = {"just", "only", "really", "quite", "rather", "so"};

  /** Behind a dream that somebody has, and not one of the night. */
  private static final String[] OF_A_DREAM = {
    "is", "'s", "would", ":", "=", "pain", "score", "level", "number"
  };

  /** Who is wished something, in kindness. */
  private static final String[] OTHERS = {
    "you",
    "u",
    "ya",
    "ye",
    "y'all",
    "yall",
    "you're",
    "youre",
    "you've",
    "youve",
    "you'll",
    "ur",
    "your",
    "everyone",
    "everybody",
    "all",
    "everything",
    "things",
    "limber"
  };

  /** With these a wish of another kind is complete. */
  private static final String[] COMPLETE = {
    "well", "ok", "okay", "fine", "alright", "soon", "helps", "works", "counts", "suffices"
  };

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
        .anyMatch(i -> IntStream.range(i, number).noneMatch(at -> turns(tokens, at)));
  }

  /** "hope to feel better, pain 6"; not "hope for better than 6". */
  private static boolean turns(Tokens tokens, int at) {
    return tokens.is(at, TURNS)
        || tokens.is(at, COMPLETE)
        || (tokens.is(at, "better") && !tokens.is(at + 1, "than"));
  }

  private static boolean isGoal(Tokens tokens, int i) {
    int before = tokens.is(i - 1, "my", "the", "our", "a") ? i - 2 : i - 1;
    int whose = tokens.is(i + 1, "for", "to") ? i + 2 : i + 1;
    var names = tokens.is(i, "dream") ? tokens.is(i + 1, OF_A_DREAM) : tokens.is(i, GOAL);
    return names && !tokens.is(before, REACHED) && !tokens.is(whose, OTHERS);
  }

  /** "i just want a 2", "would love pain 3"; not "just like a 6", "i'd like to put 5". */
  private static boolean isWant(Tokens tokens, int i, int number) {
    int who = i - 1;
    while (tokens.is(who, ONLY)) {
      who--;
    }
    var wants =
        (tokens.is(i, WANT) && tokens.is(who, "i"))
            || ((tokens.is(i, WANT) || tokens.is(i, "like")) && tokens.is(who, WOULD));
    return wants
        && IntStream.range(i + 1, number)
            .noneMatch(
                at ->
                    tokens.is(
                        at, "put", "say", "log", "note", "call", "make", "change", "record",
                        "enter", "give", "rate", "it", "add", "set"));
  }
}
