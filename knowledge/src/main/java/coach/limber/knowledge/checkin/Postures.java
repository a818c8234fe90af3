package coach.limber.knowledge.checkin;

import java.util.stream.IntStream;

/** How much it hurts at rest and how much on the move: "0 sitting 5 walking", "6 when i stand". */
final class Postures {
  /** In tokens: "when i try to walk". */
  private static final int REACH = 4;

  private static final String[] STATES = {
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
    "walking",
    "walk",
    "moving",
    "move",
    "moved",
    "still",
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
    "squat"
  };
  private static final String[] WHEN = {"when", "while", "whilst", "if", "whenever"};
  private static final String[] AT = {"at", "on", "with", "in", "from", "going", "doing"};
  private static final String[] SMALL = {
    "i", "i'm", "im", "am", "try", "to", "the", "up", "down", "just", "do", "have", "climbing", "go"
  };
  private static final String[] IS = {"is", "was", "'s", "a", "an", ":", "=", "at", "about", "-"};

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
    return tokens.is(quantity.to(), WHEN) && leadsToAState(tokens, quantity.to() + 1);
  }

  private static boolean isOneOfTwo(Scan scan, Quantity quantity) {
    return isBesideAState(scan.tokens(), quantity)
        && scan.quantities().stream()
            .filter(other -> !other.equals(quantity) && mayBeALevel(scan.tokens(), other))
            .filter(other -> scan.tokens().sameSentence(other.from(), quantity.from()))
            .anyMatch(other -> isBesideAState(scan.tokens(), other));
  }

  private static boolean isBesideAState(Tokens tokens, Quantity quantity) {
    int i = quantity.from();
    while (tokens.is(i - 1, IS)) {
      i--;
    }
    var behind = i > 0 && tokens.is(i - 1, STATES) && tokens.sameClause(i - 1, quantity.from());
    var link = tokens.is(quantity.to(), WHEN) || tokens.is(quantity.to(), AT);
    return behind || leadsToAState(tokens, link ? quantity.to() + 1 : quantity.to());
  }

  private static boolean leadsToAState(Tokens tokens, int from) {
    return from < tokens.size()
        && tokens.sameClause(from - 1, from)
        && IntStream.range(from, Math.min(tokens.size(), from + REACH))
            .filter(i -> tokens.is(i, STATES))
            .filter(i -> tokens.sameClause(from, i))
            .anyMatch(i -> IntStream.range(from, i).allMatch(at -> tokens.is(at, SMALL)));
  }
}
