package coach.limber.knowledge.checkin;

import coach.limber.knowledge.checkin.Assignment.Mention;
import coach.limber.knowledge.checkin.Phrases.Found;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whether a small bare number tells how bad it was, and not how long what stands beside it took:
 * "stiff 6", "gardened all day, 7", "slept badly 6". Where another number is the pain, it is a
 * length.
 */
final class HowBad {
  static final double LARGEST = 10;

  /** In hours. */
  private static final double A_BAD_NIGHT = 4;

  private static final String[] OF_A_LENGTH = {
    "for", "about", "around", "roughly", "approx", "under", "over", "nearly", "almost", "lasted",
    "lasting", "took", "takes", "till", "until", "within", "only", "just", "up", "least", ":", "=",
    "~", "+", "good", "x", "all"
  };
  private static final String[] STIFF = {
    "stiff",
    "stif",
    "stiffer",
    "stiffness",
    "stifness",
    "stiffnes",
    "rigid",
    "creaky",
    "rusty",
    "locked",
    "seized",
    "wooden",
    "tightness",
    "stiffy"
  };
  private static final String[] NOUNS = {"stiffness", "stifness", "stiffnes", "tightness"};
  private static final String[] POORLY = {
    "badly", "bad", "terribly", "terrible", "poorly", "awful", "awfully", "rubbish", "horribly",
    "horrible", "crap", "shit", "shite", "rough", "dreadfully", "dreadful", "rotten", "lousy",
    "miserably"
  };
  private static final String[] DENIED = {
    "didn't", "didnt", "couldn't", "couldnt", "can't", "cant", "not", "never", "haven't", "no"
  };
  private static final String[] DEGREES = {
    "so",
    "really",
    "very",
    "quite",
    "pretty",
    "again",
    "like",
    "too",
    "last",
    "night",
    "and",
    "absolutely",
    "fairly"
  };
  private static final String[] BREAKS = {
    ",", ".", "-", "–", "—", "!", ";", "…", "\n", "(", "then"
  };
  private static final String[] PUT_RIGHT = {
    "no",
    "wait",
    "sorry",
    "actually",
    "i",
    "mean",
    "meant",
    "make",
    "it",
    "that",
    "scratch",
    "oops",
    ",",
    ".",
    "a",
    "-",
    "—",
    "…",
    "rather",
    "or",
    "not"
  };
  private static final String[] LINKS = {"is", "was", "'s", ":", "=", "at", "a", "an", "about"};

  private static final Pattern PAIN = Pattern.compile("p|pane|pains?.*");

  private final Scan scan;
  private final Tokens tokens;
  private final boolean painIsNamed;

  /** What else may be the pain. */
  private final List<Quantity> pains;

  /** How long the moves took. */
  private final List<Quantity> outings;

  private HowBad(Scan scan) {
    this.scan = scan;
    this.tokens = scan.tokens();
    this.painIsNamed =
        scan.about().stream()
            .anyMatch(
                about -> about.label().equals("pain") && PAIN.matcher(about.words()).matches());
    var others =
        Edges.of(
            Stream.of(scan.about(), scan.movement(), scan.foods(), scan.gut())
                .flatMap(List::stream)
                .filter(found -> !found.label().equals("pain")));
    this.pains = scan.quantities().stream().filter(number -> mayBePain(number, others)).toList();
    var moves = Edges.of(scan.movement().stream());
    this.outings =
        scan.quantities().stream()
            .filter(number -> number.isDuration() || number.amount() >= LARGEST)
            .filter(number -> moves.touch(number.from(), number.to()))
            .toList();
  }

  /** What a text says of it, looked up once for all its numbers. */
  static HowBad in(Scan scan) {
    return new HowBad(scan);
  }

  /** Where finds begin and where they end. */
  private record Edges(BitSet begins, BitSet ends) {

    static Edges of(Stream<Found> all) {
      var edges = new Edges(new BitSet(), new BitSet());
      all.forEach(
          found -> {
            edges.begins.set(found.from());
            edges.ends.set(found.to());
          });
      return edges;
    }

    boolean touch(int from, int to) {
      return ends.get(from) || begins.get(to);
    }
  }

  boolean is(Quantity quantity, Mention mention) {
    return quantity.unit() == Quantity.Unit.NONE
        && quantity.amount() > 0
        && quantity.amount() <= LARGEST
        && says(quantity, mention)
        && !painIsTold(quantity);
  }

  private boolean says(Quantity quantity, Mention mention) {
    return switch (mention.topic()) {
      case STIFFNESS -> isHowStiff(quantity, mention);
      case MOVEMENT -> isOfMoving(quantity, mention);
      case SLEEP -> isOfABadNight(tokens, quantity, mention);
      case PAIN, STRESS, FOG, FATIGUE, ENERGY, NOTHING -> false;
    };
  }

  /** "knees stiff 5 this morning"; ten without a unit is minutes, as is "stiff for 6". */
  private boolean isHowStiff(Quantity quantity, Mention stiff) {
    return quantity.amount() < LARGEST
        && tokens.is(stiff.from(), STIFF)
        && !reachesTen(tokens, quantity)
        && !isALength(tokens, quantity, stiff)
        && !(tokens.is(stiff.from(), NOUNS) && isOneOfSeveral(quantity));
  }

  /** "stiff 5-10". */
  private static boolean reachesTen(Tokens tokens, Quantity quantity) {
    return quantity.to() - quantity.from() > 1
        && IntStream.range(quantity.from(), quantity.to())
            .anyMatch(i -> Numerals.at(tokens, i).value() >= LARGEST);
  }

  /** "stiffness 5 sleep 8": a row of names and numbers. */
  private boolean isOneOfSeveral(Quantity quantity) {
    return scan.quantities().stream()
        .anyMatch(other -> !other.equals(quantity) && other.unit() != Quantity.Unit.OTHER);
  }

  private static boolean isALength(Tokens tokens, Quantity quantity, Mention mention) {
    int from = Math.min(mention.to(), quantity.from());
    return IntStream.range(from, quantity.from()).anyMatch(i -> tokens.is(i, OF_A_LENGTH))
        || tokens.is(quantity.from() - 1, OF_A_LENGTH)
        || tokens.is(quantity.to(), "or", "tops", "max", "ish", "to", "total", "each");
  }

  /** "yoga 5", and in a clause of its own a ten as well. */
  private boolean isOfMoving(Quantity quantity, Mention moving) {
    if (movesForLong(quantity)) {
      return false;
    }
    var behind = moving.to() <= quantity.from();
    if (behind && tokens.is(quantity.from() - 1, BREAKS)) {
      return endsThere(tokens, quantity.to());
    }
    return quantity.amount() < LARGEST
        && !reachesTen(tokens, quantity)
        && !isALength(tokens, quantity, moving)
        && tokens.sameClause(moving.from(), quantity.from());
  }

  /** "yoga 20 min, walk 5": minutes, as the others are. */
  private boolean movesForLong(Quantity quantity) {
    return outings.stream().anyMatch(other -> !other.equals(quantity));
  }

  private static boolean endsThere(Tokens tokens, int next) {
    return next >= tokens.size()
        || !tokens.at(next).isWord()
        || tokens.is(next, "today", "tonight", "now", "again", "in", "and", "but", "for", "after");
  }

  /** "slept really badly 6", "couldn't sleep 7"; "slept badly 3" may be three hours. */
  private static boolean isOfABadNight(Tokens tokens, Quantity quantity, Mention sleep) {
    if (sleep.to() > quantity.from() || !tokens.sameClause(sleep.from(), quantity.from())) {
      return false;
    }
    var between = IntStream.range(sleep.to(), quantity.from()).toArray();
    var poorly = IntStream.of(between).anyMatch(i -> tokens.is(i, POORLY));
    var denied = tokens.is(sleep.from() - 1, DENIED);
    return (denied || (poorly && quantity.amount() > A_BAD_NIGHT))
        && IntStream.of(between).allMatch(i -> tokens.is(i, POORLY) || tokens.is(i, DEGREES));
  }

  /** Whether the text says elsewhere what the pain is. */
  boolean painIsTold(Quantity quantity) {
    return painIsNamed
        || pains.stream()
            .filter(other -> !other.equals(quantity))
            .anyMatch(other -> !isPutRight(tokens, quantity, other));
  }

  /** "stiff 8 no wait 6": the same once more. */
  private static boolean isPutRight(Tokens tokens, Quantity number, Quantity other) {
    return other.from() > number.to()
        && IntStream.range(number.to(), other.from()).allMatch(i -> tokens.is(i, PUT_RIGHT));
  }

  static boolean isOnTheScale(Quantity number) {
    return (number.unit() == Quantity.Unit.NONE || number.unit() == Quantity.Unit.OF_TEN)
        && number.amount() <= LARGEST;
  }

  private boolean mayBePain(Quantity number, Edges others) {
    int from = number.from();
    while (tokens.is(from - 1, LINKS)) {
      from--;
    }
    return isOnTheScale(number)
        && !scan.elsewhen().get(number.from())
        && !others.touch(from, number.to());
  }
}
