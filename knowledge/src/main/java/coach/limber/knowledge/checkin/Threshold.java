package coach.limber.knowledge.checkin;

import java.util.List;
import java.util.stream.IntStream;

/** A number that was only stayed under, the level of the day told behind it. */
final class Threshold {
  private static final String[] UNDER = {"under", "below", "beneath"};

  /** In tokens. */
  private static final int NEXT = 6;

  private Threshold() {}

  /** Without the 5 of "first day under 5! 4"; "knees under 5, hips 3" are two levels. */
  static List<Quantity> without(Scan scan, List<Quantity> numbers) {
    return numbers.stream()
        .filter(
            number ->
                !isUnder(scan.tokens(), number)
                    || numbers.stream().noneMatch(other -> tells(scan, number, other)))
        .toList();
  }

  private static boolean isUnder(Tokens tokens, Quantity number) {
    int i = tokens.is(number.from() - 1, "a", "an") ? number.from() - 2 : number.from() - 1;
    return tokens.is(i, UNDER) || (tokens.is(i, "than") && tokens.is(i - 1, "less", "lower"));
  }

  /** Whether the other says how far under, and names no joint or time of its own. */
  private static boolean tells(Scan scan, Quantity limit, Quantity other) {
    var tokens = scan.tokens();
    return other.from() >= limit.to()
        && other.from() - limit.to() <= NEXT
        && other.amount() < limit.amount()
        && IntStream.range(limit.to(), other.from()).anyMatch(i -> !tokens.at(i).isWord())
        && scan.joints().stream()
            .noneMatch(joint -> joint.from() >= limit.to() || isBefore(tokens, joint, limit))
        && IntStream.range(limit.to(), other.to() + 1)
            .noneMatch(
                i ->
                    tokens.is(
                        i, "but", "morning", "evening", "afternoon", "night", "later", "tonight"));
  }

  private static boolean isBefore(Tokens tokens, Phrases.Found joint, Quantity limit) {
    return joint.to() <= limit.from() && tokens.sameClause(joint.from(), limit.from());
  }
}
