package coach.limber.knowledge.checkin;

import coach.limber.knowledge.checkin.Phrases.Found;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A number that is all its clause says goes on about the body spoken of in the clause before: "the
 * dog's hip is bad, 7/10".
 */
final class TheirBody {
  private static final int REACH = 12;

  /** What a clause says of how somebody is, and of nothing that they did. */
  private static final String[] IS = {
    "is", "was", "are", "were", "'s", "has", "had", "have", "got", "looks", "seems", "feels",
    "suffers", "hurts", "aches", "limping", "limps"
  };

  private static final String[] BESIDE = {
    ",",
    "-",
    "–",
    "—",
    "(",
    ")",
    "a",
    "an",
    "maybe",
    "about",
    "probably",
    "like",
    "easily",
    "at",
    "least",
    "around",
    "today",
    "i'd",
    "id",
    "say",
    "/",
    "10",
    "out",
    "of",
    "ten",
    "bad",
    "poor",
    "thing",
    "!",
    ".",
    "solid"
  };

  private static final String[] LIMBS = {
    "leg", "legs", "arm", "arms", "paw", "paws", "hoof", "tail", "wing", "spine", "joint", "joints"
  };

  private TheirBody() {}

  /** Joints and pains of the clause before; none if the number's own clause says more. */
  static Stream<Found> ofTheClauseBefore(Scan scan, Quantity quantity) {
    var tokens = scan.tokens();
    int comma = start(tokens, quantity);
    if (comma <= 0 || !isAll(tokens, quantity)) {
      return Stream.empty();
    }
    int last = comma - 1;
    var tellsHowTheyAre =
        IntStream.range(Math.max(0, last - REACH), comma)
            .filter(i -> tokens.sameClause(i, last))
            .anyMatch(i -> tokens.is(i, IS));
    return tellsHowTheyAre && tokens.sameSentence(last, quantity.from())
        ? Stream.of(
                scan.joints().stream(),
                scan.about().stream().filter(about -> !about.label().equals("elsewhere")),
                limbs(tokens, comma))
            .flatMap(all -> all)
            .filter(found -> found.from() < comma && tokens.sameClause(found.from(), last))
        : Stream.empty();
  }

  private static Stream<Found> limbs(Tokens tokens, int comma) {
    return IntStream.range(Math.max(0, comma - REACH), comma)
        .filter(i -> tokens.is(i, LIMBS))
        .mapToObj(i -> new Found("", tokens.text(i), i, i + 1));
  }

  /** The sign that opens the number's clause; 0 if more stands there. */
  private static int start(Tokens tokens, Quantity quantity) {
    int i = quantity.from() - 1;
    while (i > 0 && quantity.from() - i < REACH && tokens.is(i, BESIDE) && !opens(tokens, i)) {
      i--;
    }
    return tokens.is(i, BESIDE) && opens(tokens, i) ? i : 0;
  }

  private static boolean opens(Tokens tokens, int sign) {
    return sign > 0 && !tokens.sameClause(sign - 1, sign);
  }

  private static boolean isAll(Tokens tokens, Quantity quantity) {
    int i = quantity.to();
    while (i - quantity.to() < REACH && tokens.is(i, BESIDE)) {
      i++;
    }
    return i >= tokens.size()
        || !tokens.sameSentence(i, quantity.from())
        || (tokens.is(i - 1, ",") && tokens.is(i, "mine", "me", "i", "i'm", "im"));
  }
}
