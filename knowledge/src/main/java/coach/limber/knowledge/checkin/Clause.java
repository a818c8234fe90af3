package coach.limber.knowledge.checkin;

import java.util.stream.IntStream;

/**
 * Where the clause of a word begins and ends, as far as one looks; a sign that opens it is none of
 * it.
 */
final class Clause {
  /** In tokens: how far one looks. */
  static final int REACH = 60;

  /** Before what still opens a clause. */
  private static final String[] SMALL = {
    "and", "so", "well", "but", "oh", "ok", "okay", "then", "also", "because", "cos", "back",
    "though", "or", "yeah", "yes", "no", "the", "my", "even", "maybe", "way", "just", "only",
    "during", "in", "at", "around", "about", ",", "(", "-", "–", "—"
  };

  private Clause() {}

  /** Whether nothing that says anything stands before it. */
  static boolean opens(Tokens tokens, int at) {
    return IntStream.range(start(tokens, at), at).allMatch(i -> tokens.is(i, SMALL));
  }

  static int start(Tokens tokens, int at) {
    int start = at;
    while (start > 0
        && at - start < REACH
        && (tokens.sameClause(start - 1, start) || isOutOf(tokens, start))) {
      start--;
    }
    return start < at && !tokens.at(start).isWord() && !tokens.at(start).isNumber()
        ? start + 1
        : start;
  }

  /** "10/10" is no end of a clause. */
  private static boolean isOutOf(Tokens tokens, int sign) {
    return tokens.is(sign, "/")
        && tokens.at(sign - 1).isNumber()
        && sign + 1 < tokens.size()
        && tokens.at(sign + 1).isNumber();
  }

  /** Where the clause ends of the token before this one. */
  static int end(Tokens tokens, int from) {
    int end = from;
    while (end < tokens.size()
        && end - from < REACH
        && tokens.sameClause(end, Math.max(0, from - 1))) {
      end++;
    }
    return end;
  }

  /** "Pain 6 and usually 5": what has its number before the "and" is told of today. */
  static int behindAnother(Tokens tokens, int start, int at) {
    return IntStream.iterate(at - 1, i -> i > start, i -> i - 1)
        .filter(i -> tokens.is(i, "and", "&"))
        .filter(and -> IntStream.range(start, and).anyMatch(i -> tokens.at(i).isNumber()))
        .findFirst()
        .orElse(start);
  }
}
