package coach.limber.knowledge.checkin;

import java.util.stream.IntStream;

/**
 * Amounts of no day that was: "i'll be a 7 tomorrow", "my average is 5", "0 when i sleep", "10 reps
 * of 3".
 */
final class NotYet {
  /** In tokens. */
  private static final int NEAR = 6;

  private NotYet() {}

  static boolean is(Tokens tokens, Quantity quantity) {
    return isToCome(tokens, quantity)
        || isAnAverage(tokens, quantity.from())
        || isAtRest(tokens, quantity)
        || (tokens.is(quantity.from() - 1, "of", "x")
            && tokens.is(quantity.from() - 2, "reps", "rep", "sets", "set", "rounds"));
  }

  private static boolean isToCome(Tokens tokens, Quantity quantity) {
    int be = quantity.from() - 1;
    while (tokens.is(be, "a", "an", "at", "about", "around", "like", "back", "up", "to", "more")) {
      be--;
    }
    var will =
        tokens.is(be, "be", "hit", "reach")
            && tokens.is(
                be - 1, "i'll", "it'll", "they'll", "that'll", "will", "gonna", "to", "probably")
            && tokens.sameClause(be, quantity.from());
    return tokens.is(quantity.to(), "tomorrow")
        || (will && !tokens.is(be - 2, "has", "have", "got", "seems", "used"));
  }

  /** "my average is about 5", unless it is today's. */
  private static boolean isAnAverage(Tokens tokens, int number) {
    return IntStream.range(Math.max(0, number - NEAR), number)
            .anyMatch(
                i ->
                    tokens.is(i, "my")
                        && tokens.is(i + 1, "average", "avg")
                        && tokens.sameClause(i, number))
        && IntStream.range(0, tokens.size())
            .filter(i -> tokens.sameSentence(i, number))
            .noneMatch(i -> tokens.is(i, "today", "tonight"));
  }

  /** Nothing hurts when asleep, whatever the day was. */
  private static boolean isAtRest(Tokens tokens, Quantity quantity) {
    int when = quantity.to();
    return quantity.amount() == 0
        && tokens.is(when, "when", "while", "if", "as")
        && (tokens.is(when + 1, "sleeping", "resting", "asleep", "lying", "sitting")
            || (tokens.is(when + 1, "i", "i'm", "im")
                && tokens.is(
                    when + 2,
                    "sleep",
                    "rest",
                    "lie",
                    "sit",
                    "am",
                    "asleep",
                    "sleeping",
                    "resting",
                    "lying",
                    "sitting")));
  }
}
