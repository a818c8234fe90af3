package coach.limber.knowledge.checkin;

import coach.limber.knowledge.checkin.Phrases.Found;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Moving that is only named to say how hard it was: "can hardly walk", "struggled to get out for a
 * walk", "trouble walking". With a length of time behind it was done all the same: "barely walked
 * 10 minutes".
 */
final class Hindered {
  private static final int REACH = 7;
  private static final String[] BARELY = {
    "hardly", "barely", "scarcely", "harly", "bearly", "can't", "cant", "cannot"
  };

  /** What may stand between "barely" and the moving. */
  private static final String[] BETWEEN = {
    "do", "did", "done", "doing", "any", "a", "an", "my", "the", "able", "to", "even", "been", "be",
    "manage", "managed", "go", "get", "got", "up", "out", "for", "could", "can", "of"
  };

  /** Before "to walk". */
  private static final String[] HARD = {
    "struggled", "struggle", "struggles", "struggling", "strugling", "unable", "hard", "harder",
    "difficult", "difficulty", "tough", "impossible", "painful", "agony", "hurts", "hurt",
    "hurting", "failed", "trouble", "tricky", "torture", "murder", "pain", "pains"
  };

  /** Before "to walk" with a "too": "too stiff to walk". */
  private static final String[] TOO = {
    "sore",
    "stiff",
    "painful",
    "tired",
    "weak",
    "achy",
    "swollen",
    "exhausted",
    "bad",
    "ill",
    "much",
    "fatigued",
    "knackered",
    "poorly",
    "unwell",
    "drained",
    "worn"
  };

  /** Before "walking". */
  private static final String[] TROUBLE = {
    "struggled",
    "struggle",
    "struggling",
    "trouble",
    "difficulty",
    "difficulties",
    "problem",
    "problems",
    "hurts",
    "issues"
  };

  /** Behind "walking is". */
  private static final String[] A_TRIAL = {
    "agony",
    "hard",
    "hell",
    "painful",
    "impossible",
    "difficult",
    "tough",
    "torture",
    "murder",
    "hurts",
    "hurt",
    "hurting"
  };

  private static final String[] DEGREES = {
    "is", "was", "'s", "so", "very", "really", "too", "just", "pure", "a", "got", "bit", "still",
    "feels", "felt"
  };

  private Hindered() {}

  static boolean is(Tokens tokens, Found move, List<Quantity> amounts) {
    return !lasted(tokens, move, amounts)
        && (barely(tokens, move.from())
            || hardTo(tokens, move.from())
            || tooMuchFor(tokens, move.from())
            || trouble(tokens, move)
            || aTrial(tokens, move));
  }

  private static boolean lasted(Tokens tokens, Found move, List<Quantity> amounts) {
    return Beginning.between(amounts, Quantity::from, move.to(), move.to() + REACH).stream()
        .anyMatch(amount -> amount.isDuration() && tokens.sameClause(move.from(), amount.from()));
  }

  private static boolean barely(Tokens tokens, int from) {
    int i = before(tokens, from, BETWEEN);
    return tokens.is(i, BARELY) && tokens.sameClause(i, from);
  }

  private static boolean hardTo(Tokens tokens, int from) {
    int to =
        IntStream.iterate(from - 1, i -> i > Math.max(0, from - REACH), i -> i - 1)
            .takeWhile(i -> tokens.sameClause(i, from))
            .filter(i -> tokens.is(i, "to"))
            .findFirst()
            .orElse(-1);
    if (to < 0 || !tokens.sameClause(to - 1, from)) {
      return false;
    }
    int i = tokens.is(to - 1, "me", "us") && tokens.is(to - 2, "for") ? to - 3 : to - 1;
    i = tokens.is(i, "even", "just", "me") ? i - 1 : i;
    return tokens.is(i, HARD) || (tokens.is(i, TOO) && tokens.is(i - 1, "too", "to", "so"));
  }

  /** "Hurts too much for walking", "too sore for a swim". */
  private static boolean tooMuchFor(Tokens tokens, int from) {
    int i = before(tokens, from, "a", "an", "any", "the", "my", "proper", "long", "going", "doing");
    return tokens.is(i, "for")
        && ((tokens.is(i - 1, TOO) && tokens.is(i - 2, "too"))
            || (tokens.is(i - 1, "pain") && tokens.is(i - 2, "much") && tokens.is(i - 3, "too")))
        && tokens.sameClause(i - 2, from);
  }

  private static boolean trouble(Tokens tokens, Found move) {
    int i = before(tokens, move.from(), "with", "even", "in", "the", "for", "when");
    return tokens.text(move.from()).endsWith("ing")
        && tokens.is(i, TROUBLE)
        && tokens.sameClause(i, move.from());
  }

  /** "walking is agony"; the walk that was hard was done. */
  private static boolean aTrial(Tokens tokens, Found move) {
    if (!tokens.text(move.from()).endsWith("ing") || tokens.is(move.from() - 1, "the", "my")) {
      return false;
    }
    int i = move.to();
    while (tokens.is(i, DEGREES)) {
      i++;
    }
    return tokens.is(i, A_TRIAL) && tokens.sameClause(i, move.from());
  }

  private static int before(Tokens tokens, int from, String... small) {
    int i = from - 1;
    while (i > from - REACH && tokens.is(i, small)) {
      i--;
    }
    return i;
  }
}
