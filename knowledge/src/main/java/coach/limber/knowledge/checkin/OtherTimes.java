package coach.limber.knowledge.checkin;

import coach.limber.knowledge.checkin.Phrases.Found;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which words of a text tell of a time of somebody's life that is over: "when I was diagnosed it
 * was 10/10". What is told of today beside it stays: "last summer it was 9, now it's a 4".
 */
final class OtherTimes {
  /** In tokens: how long "about ten or twelve years ago" may be. */
  private static final int NEAR = 8;

  private static final double OLDEST = 99;
  private static final double FIRST_YEAR = 1900;
  private static final double LAST_YEAR = 2100;

  private static final String[] SPANS = {
    "year", "years", "yrs", "month", "months", "decade", "decades", "weeks", "summers", "winters"
  };
  private static final String[] SOME = {
    "a", "an", "few", "couple", "of", "some", "many", "several", "about", "around", "over",
    "nearly", "almost", "like", "or", "two", "three", "four", "five", "six", "seven", "eight",
    "nine", "ten", "twelve", "fifteen", "twenty", "thirty", "forty", "number"
  };

  /** What such a time is the beginning of lasts: "the knee I broke when I was young is a 6". */
  private static final String[] BEGAN = {
    "broke", "broken", "injured", "fractured", "dislocated", "tore", "twisted", "sprained",
    "replaced", "operated", "damaged", "diagnosed", "started", "began", "wrecked", "smashed",
    "hurt", "did", "fell", "crashed", "done", "fused", "had"
  };

  private static final String[] IS_STILL = {"is", "are", "'s", "still", "has", "have", "and", "so"};
  private static final String[] PRESENT = {"they're", "theyre", "i'm", "im", "is", "are"};

  private final Phrases longAgo;
  private final Phrases stages;
  private final Phrases comparing;
  private final Phrases today;

  OtherTimes(Lexicon lexicon) {
    this.longAgo = lexicon.group("long_ago");
    this.stages = lexicon.group("life_stages");
    this.comparing = lexicon.group("comparing");
    this.today = lexicon.group("today");
  }

  BitSet in(Tokens tokens) {
    var others = new BitSet();
    var todays = today.in(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      int then = then(tokens, i);
      int since = then > i ? i : ago(tokens, i);
      if ((then > i || since < i) && !isCompared(tokens, since)) {
        past(new Found("", "", since, Math.max(then, i + 1)), tokens, todays, others);
      }
    }
    return others;
  }

  /** Where the words end that name such a time; {@code from} if none begin there. */
  private int then(Tokens tokens, int from) {
    var named = longAgo.longest(tokens, from);
    if (named != null) {
      return named.to();
    }
    if (tokens.is(from, "when") && tokens.is(from + 1, "i") && tokens.is(from + 2, "was")) {
      return stage(tokens, from + 3, from);
    }
    if (tokens.is(from, "in") && isBetween(tokens, from + 1, FIRST_YEAR, LAST_YEAR)) {
      return from + 2;
    }
    return from;
  }

  /** Where "ten years ago" begins that ends with this word; the word itself if it is none. */
  private static int ago(Tokens tokens, int ago) {
    if (!tokens.is(ago, "ago", "back") || !tokens.is(ago - 1, SPANS)) {
      return ago;
    }
    int from = ago - 1;
    while (ago - from < NEAR
        && (tokens.is(from - 1, SOME) || isBetween(tokens, from - 1, 1, OLDEST))) {
      from--;
    }
    return from;
  }

  /** "When I was young", "when I was 20"; not "when I was walking", "when I was 5 minutes in". */
  private int stage(Tokens tokens, int at, int none) {
    var stage = stages.longest(tokens, at);
    if (stage != null) {
      return stage.to();
    }
    int age = tokens.is(at, "about", "around", "like", "only") ? at + 1 : at;
    int next = age + 1;
    return isBetween(tokens, age, 4, OLDEST)
            && (next >= tokens.size()
                || !tokens.at(next).isWord()
                || tokens.is(next, "it", "my", "i", "the", "years", "or", "and", "pain"))
        ? next
        : none;
  }

  private static boolean isBetween(Tokens tokens, int at, double least, double most) {
    var number = Numerals.at(tokens, at);
    return number.to() == at + 1 && number.value() >= least && number.value() <= most;
  }

  private boolean isCompared(Tokens tokens, int from) {
    return IntStream.range(Math.max(0, from - 3), from)
        .mapToObj(i -> comparing.longest(tokens, i))
        .anyMatch(found -> found != null && found.to() == from && !found.words().equals("the"));
  }

  private void past(Found then, Tokens tokens, List<Found> todays, BitSet others) {
    if (Clause.opens(tokens, then.from())) {
      others.set(then.from(), end(tokens, then, todays));
      return;
    }
    int from = Clause.behindAnother(tokens, Clause.start(tokens, then.from()), then.from());
    if (IntStream.range(from, then.from())
        .anyMatch(i -> tokens.is(i, BEGAN) || isToday(todays, i))) {
      return;
    }
    int to = then.to();
    while (to < tokens.size()
        && tokens.sameClause(to, then.from())
        && !tokens.is(to, IS_STILL)
        && !isToday(todays, to)) {
      to++;
    }
    others.set(from, to);
  }

  /** Up to the end of the sentence, or to where it comes back to today. */
  private static int end(Tokens tokens, Found then, List<Found> todays) {
    int end = then.to();
    while (end < tokens.size()
        && end - then.from() < Clause.REACH
        && tokens.sameSentence(end, then.from())) {
      if (isToday(todays, end)) {
        return clauseOfToday(tokens, end, then.to());
      }
      if (tokens.is(end, "but") || isNow(tokens, end)) {
        return end;
      }
      end++;
    }
    return end;
  }

  /** "A year ago it was an 8 and today a 3": the clause of "today" is today's. */
  private static int clauseOfToday(Tokens tokens, int at, int from) {
    int start = at;
    while (start > from
        && at - start < Clause.REACH
        && tokens.sameClause(start - 1, at)
        && !tokens.is(start - 1, "and")) {
      start--;
    }
    return start == from ? at : start;
  }

  /** "…, it's a 4", "…, they're fine". */
  private static boolean isNow(Tokens tokens, int comma) {
    return tokens.is(comma, ",")
        && (tokens.is(comma + 1, PRESENT)
            || (tokens.is(comma + 1, "it", "mine", "its")
                && (tokens.is(comma + 2, "'s", "is") || tokens.is(comma + 1, "its"))));
  }

  private static boolean isToday(List<Found> todays, int at) {
    return todays.stream().anyMatch(now -> now.covers(at));
  }
}
