package coach.limber.knowledge.checkin;

import java.util.stream.IntStream;

/**
 * Stiffness told by what could not be done: "two hours before I could make a fist", "took 20
 * minutes to straighten up", "couldn't grip anything for half an hour".
 */
final class Deeds {
  private static final int REACH = 6;
  private static final String[] UNTIL = {"before", "till", "until", "til", "to"};
  private static final String[] COULD = {
    "could", "can", "would", "able", "managed", "felt", "worked", "got", "get", "let", "was"
  };
  private static final String[] COULD_NOT = {
    "couldn't",
    "couldnt",
    "cannot",
    "can't",
    "cant",
    "wouldn't",
    "wouldnt",
    "unable",
    "struggled",
    "struggling"
  };
  private static final String[] TOOK = {"took", "takes", "taking", "needed", "needs", "take"};

  private static final String[] USELESS = {
    "useless", "unusable", "hopeless", "clumsy", "clawed", "clumps", "bricks", "blocks", "wouldn't"
  };

  private final Phrases deeds;

  Deeds(Lexicon lexicon) {
    this.deeds = lexicon.group("deeds");
  }

  boolean measuredBy(Scan scan, Quantity quantity) {
    if (!quantity.isDuration()) {
      return false;
    }
    var tokens = scan.tokens();
    if (uselessFor(scan, quantity)) {
      return true;
    }
    int i = quantity.to();
    if (tokens.is(i, UNTIL) && tokens.sameSentence(i, quantity.from())) {
      var could = tokens.is(i, "to") ? took(tokens, quantity.from()) : canFollow(tokens, i + 1);
      return could && deedWithin(tokens, i + 1, i + 1 + REACH);
    }
    return IntStream.range(Math.max(0, quantity.from() - 2 * REACH), quantity.from())
        .filter(no -> tokens.is(no, COULD_NOT) || couldNot(tokens, no))
        .filter(no -> tokens.sameClause(no, quantity.from()))
        .anyMatch(
            no ->
                deedWithin(tokens, no + 1, Math.min(quantity.from(), no + REACH))
                    && tokens.is(before(tokens, quantity.from()), "for", "first", "in", "within"));
  }

  /** "my hands were useless for the first twenty minutes". */
  private static boolean uselessFor(Scan scan, Quantity quantity) {
    var tokens = scan.tokens();
    int near = before(tokens, quantity.from());
    int lead = tokens.is(near, "first") ? before(tokens, near) : near;
    int from = Math.max(0, lead - REACH);
    return tokens.is(lead, "for", "in")
        && IntStream.range(from, lead).anyMatch(i -> tokens.is(i, USELESS))
        && scan.joints().stream()
            .anyMatch(joint -> joint.from() >= from - 2 && tokens.sameClause(joint.from(), lead));
  }

  private static boolean couldNot(Tokens tokens, int i) {
    return tokens.is(i, "could", "can", "did") && tokens.is(i + 1, "not");
  }

  private static int before(Tokens tokens, int from) {
    int i = from - 1;
    while (tokens.is(
        i, "the", "about", "around", "a", "good", "roughly", "nearly", "over", "like")) {
      i--;
    }
    return i;
  }

  private static boolean took(Tokens tokens, int from) {
    return IntStream.range(Math.max(0, from - 4), from).anyMatch(i -> tokens.is(i, TOOK));
  }

  private static boolean canFollow(Tokens tokens, int from) {
    return IntStream.range(from, Math.min(tokens.size(), from + REACH - 1))
        .anyMatch(i -> tokens.is(i, COULD));
  }

  private boolean deedWithin(Tokens tokens, int from, int to) {
    return IntStream.range(from, Math.min(tokens.size(), to))
        .filter(i -> tokens.sameSentence(i, from))
        .anyMatch(i -> deeds.startsAt(tokens, i));
  }
}
