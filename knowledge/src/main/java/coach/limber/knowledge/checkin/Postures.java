package coach.limber.knowledge.checkin;

import java.util.List;
import java.util.stream.IntStream;

/** How much it hurts at rest and how much on the move: "0 sitting 5 walking", "6 when i stand". */
final class Postures {
  /** In tokens: "when i try to walk". */
  private static final int REACH = 4;

  private static final List<String> AT_REST =
      List.of(
          "sitting",
          "sat",
          "sit",
          "standing",
          "stood",
          "stand",
          "lying",
          "lie",
          "resting",
          "rest",
          "still");
  private static final List<String> ON_THE_MOVE =
      List.of(
          "walking",
          "walk",
          "moving",
          "move",
          "moved",
          "active",
          "stairs",
          "bending",
          "bend",
          "kneeling",
          "kneel",
          "climbing",
          "climb",
          "gripping",
          "grip",
          "typing",
          "type",
          "lifting",
          "lift",
          "stretching",
          "stretch",
          "activity",
          "movement",
          "squatting",
          "squat");
  private static final String[] WHEN = {"when", "while", "whilst", "if", "whenever"};
  private static final String[] AT = {"at", "on", "with", "in", "from", "going", "doing"};
  private static final String[] SMALL = {
    "i", "i'm", "im", "am", "try", "to", "the", "up", "down", "just", "do", "have", "climbing", "go"
  };
  private static final String[] IS = {"is", "was", "'s", "a", "an", ":", "=", "at", "about", "-"};

  private enum State {
    AT_REST,
    ON_THE_MOVE,
    NONE
  }

  private Postures() {}

  static boolean is(Scan scan, Quantity quantity) {
    return mayBeALevel(scan.tokens(), quantity)
        && (isWhen(scan.tokens(), quantity) || isOneOfTwo(scan, quantity));
  }

  /** On the scale; "7 stairs" beside another posture counts none. */
  private static boolean mayBeALevel(Tokens tokens, Quantity quantity) {
    return HowBad.isOnTheScale(quantity)
        || (quantity.unit() == Quantity.Unit.OTHER
            && quantity.amount() <= HowBad.LARGEST
            && tokens.is(quantity.to(), "stairs"));
  }

  /** "5 when sitting". */
  private static boolean isWhen(Tokens tokens, Quantity quantity) {
    return tokens.is(quantity.to(), WHEN) && state(tokens, quantity.to() + 1) != State.NONE;
  }

  /** One of the two is at rest: "walk 10, stretch 8" tells of minutes. */
  private static boolean isOneOfTwo(Scan scan, Quantity quantity) {
    var tokens = scan.tokens();
    var state = beside(tokens, quantity);
    return state != State.NONE
        && scan.quantities().stream()
            .filter(other -> !other.equals(quantity) && mayBeALevel(tokens, other))
            .filter(other -> tokens.sameSentence(other.from(), quantity.from()))
            .map(other -> beside(tokens, other))
            .anyMatch(
                other -> other != State.NONE && (state == State.AT_REST || other == State.AT_REST));
  }

  private static State beside(Tokens tokens, Quantity quantity) {
    int i = quantity.from();
    while (tokens.is(i - 1, IS)) {
      i--;
    }
    var before =
        i > 0 && tokens.sameClause(i - 1, quantity.from()) ? stateAt(tokens, i - 1) : State.NONE;
    var link = tokens.is(quantity.to(), WHEN) || tokens.is(quantity.to(), AT);
    var behind = state(tokens, link ? quantity.to() + 1 : quantity.to());
    return before == State.NONE || behind == State.AT_REST ? behind : before;
  }

  /** What these tokens lead to: "when i try to walk"; "7 on the stairs" is no more of minutes. */
  private static State state(Tokens tokens, int from) {
    if (from >= tokens.size() || !tokens.sameClause(from - 1, from)) {
      return State.NONE;
    }
    return IntStream.range(from, Math.min(tokens.size(), from + REACH))
        .filter(i -> tokens.sameClause(from, i) && stateAt(tokens, i) != State.NONE)
        .filter(i -> IntStream.range(from, i).allMatch(at -> tokens.is(at, SMALL)))
        .mapToObj(i -> tokens.is(i, "stairs") ? State.AT_REST : stateAt(tokens, i))
        .findFirst()
        .orElse(State.NONE);
  }

  private static State stateAt(Tokens tokens, int i) {
    return AT_REST.contains(tokens.text(i))
        ? State.AT_REST
        : ON_THE_MOVE.contains(tokens.text(i)) ? State.ON_THE_MOVE : State.NONE;
  }
}
