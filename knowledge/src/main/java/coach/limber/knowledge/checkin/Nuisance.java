package coach.limber.knowledge.checkin;

import coach.limber.knowledge.checkin.Phrases.Found;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Something or somebody called a pain: "my boss is a pain, 8/10", "parking was a nightmare, 10/10".
 * Nothing hurts, and the marks are of that. "My knee is a pain, 8" hurts.
 */
final class Nuisance {
  /** In tokens: how much may stand before what it is called. */
  private static final int REACH = 12;

  private static final String[] CALLED = {
    "pain",
    "nightmare",
    "nuisance",
    "hassle",
    "faff",
    "joke",
    "disaster",
    "shambles",
    "menace",
    "headache"
  };
  private static final String[] DEGREES = {
    "right",
    "real",
    "total",
    "absolute",
    "massive",
    "huge",
    "proper",
    "bloody",
    "complete",
    "royal",
    "utter",
    "big",
    "major",
    "bit",
    "of",
    "such",
    "a",
    "an",
    "/",
    "10",
    "9",
    "8",
    "flipping",
    "serious",
    "constant",
    "solid",
    "out"
  };
  private static final String[] IS = {
    "is", "was", "are", "were", "'s", "being", "been", "be", "really", "just", "always", "still",
    "you're", "youre", "today", "turned", "into"
  };
  private static final String[] ARTICLE = {"a", "an", "such"};

  /** They may be what hurts: only "a pain in the neck" says that they are not. */
  private static final String[] TOIL = {"work", "job"};

  private static final String[] YOU = {"you're", "youre"};

  /** "A pain in the neck". */
  private static final String[] WHERE = {
    "in",
    "the",
    "my",
    "neck",
    "arse",
    "bum",
    "butt",
    "ass",
    "backside",
    "today",
    "tonight",
    "again",
    "at",
    "moment",
    "right",
    "now",
    "to",
    "use",
    "this",
    "morning",
    "lately"
  };

  private static final String[] BEFORE_MARKS = {
    ",",
    "-",
    "–",
    "—",
    "(",
    ":",
    ".",
    "!",
    "a",
    "an",
    "easily",
    "maybe",
    "probably",
    "about",
    "at",
    "least",
    "like",
    "solid",
    "i'd",
    "id",
    "say",
    "give",
    "it",
    "him",
    "her",
    "them",
    "that",
    "definitely",
    "full",
    "is",
    "'s"
  };

  private final Phrases things;
  private final Phrases others;

  Nuisance(Lexicon lexicon) {
    this.things = lexicon.group("nuisances");
    this.others = lexicon.group("others");
  }

  /** The words of it, and of the marks that it is given. */
  BitSet in(Tokens tokens) {
    var all = new BitSet();
    for (int i = 2; i < tokens.size(); i++) {
      if (tokens.is(i, CALLED)) {
        int subject = subject(tokens, i);
        if (subject >= 0) {
          all.set(subject, marks(tokens, i + 1));
        }
      }
    }
    return all;
  }

  /** Where it begins that is called so; -1 if it is nothing that we know to be no body. */
  private int subject(Tokens tokens, int called) {
    int degrees = called;
    while (called - degrees < REACH && tokens.is(degrees - 1, DEGREES)) {
      degrees--;
    }
    int is = degrees;
    while (degrees - is < REACH && tokens.is(is - 1, IS)) {
      is--;
    }
    if (is == degrees || IntStream.range(degrees, called).noneMatch(i -> tokens.is(i, ARTICLE))) {
      return -1;
    }
    if (IntStream.range(is, degrees).anyMatch(i -> tokens.is(i, YOU))) {
      return is;
    }
    for (int i = Math.max(0, is - 4); i < is; i++) {
      var thing = longest(tokens, i);
      if (thing != null
          && thing.to() == is
          && tokens.sameClause(i, is)
          && !(tokens.is(i, TOIL) && !tokens.is(called + 1, "in"))) {
        return i;
      }
    }
    return -1;
  }

  private @org.jspecify.annotations.Nullable Found longest(Tokens tokens, int at) {
    var thing = things.longest(tokens, at);
    return thing == null ? others.longest(tokens, at) : thing;
  }

  /** Where the marks end that follow, out of ten or as "a 9"; a bare 6 is how it hurts today. */
  private static int marks(Tokens tokens, int behind) {
    int i = behind;
    while (i - behind < REACH && tokens.is(i, WHERE)) {
      i++;
    }
    int end = i;
    int number = i;
    while (number - i < REACH && tokens.is(number, BEFORE_MARKS)) {
      number++;
    }
    int to = Numerals.at(tokens, number).to();
    if (to == number) {
      return end;
    }
    var ofTen = tokens.is(to, "/") || (tokens.is(to, "out") && tokens.is(to + 1, "of"));
    return ofTen || tokens.is(number - 1, "a", "an", "solid", "easily") ? to : end;
  }
}
