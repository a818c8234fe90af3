package coach.limber.knowledge.checkin;

import coach.limber.knowledge.checkin.Phrases.Found;
import java.util.stream.IntStream;

/** Whether something is only to be done yet: "tomorrow I'll do yoga and eat sardines". */
final class Plans {
  private static final int REACH = 6;

  /** In tokens: a plan that goes on and on. */
  private static final int LONGEST_ROW = 60;

  /** Base forms that go on planning in a new clause: "I'll swim, have a salad, walk 20 min". */
  private static final String[] DO = {
    "do", "eat", "have", "go", "try", "make", "cook", "get", "take", "drink", "walk", "swim",
    "stretch", "start", "order", "grab", "run", "cycle", "garden"
  };

  private static final String[] LEADING = {"and", "then", "also", "maybe", "or", "so", "but", "ok"};

  /** What tells of a day that was, or of this one. */
  private static final String[] PAST = {
    "today", "now", "had", "ate", "did", "was", "were", "yesterday", "drank", "went", "got", "no"
  };

  /** Between what is planned and its day: "yoga class again tomorrow". */
  private static final String[] BETWEEN = {
    "class",
    "session",
    "again",
    "is",
    "'s",
    "planned",
    "booked",
    "for",
    "first",
    "thing",
    "maybe",
    "hopefully",
    "possibly",
    "probably"
  };

  private final Phrases plans;
  private final Advice advice;

  Plans(Lexicon lexicon, Advice advice) {
    this.plans = lexicon.group("plans");
    this.advice = advice;
  }

  boolean is(Tokens tokens, Found mention) {
    return (before(tokens, mention.from()) && !ofThePast(tokens, mention.from()))
        || ofTomorrow(tokens, mention.from())
        || isAhead(tokens, mention.to())
        || isLaterToday(tokens, mention)
        || advice.is(tokens, mention);
  }

  private boolean before(Tokens tokens, int at) {
    int seen = 0;
    int first = Math.max(0, at - LONGEST_ROW);
    for (int i = at - 1; i >= first && seen <= REACH && tokens.sameSentence(i, at); i--) {
      var found = plans.longest(tokens, i);
      if (found != null && found.to() <= at && !guesses(tokens, found.to())) {
        return true;
      }
      if (Answers.isBreak(tokens, i) && !isLength(tokens, i) && !goesOn(tokens, i)) {
        return false;
      }
      seen = goesOn(tokens, i) ? 0 : seen + 1;
    }
    return false;
  }

  /** "it might be the takeaway", "that'll have been the milk": what was eaten. */
  private static boolean guesses(Tokens tokens, int plan) {
    int be = tokens.is(plan, "have", "well") ? plan + 1 : plan;
    if (tokens.is(plan, "have") && tokens.is(be, "done", "caused", "set", "upset")) {
      return true;
    }
    return tokens.is(be, "be", "been")
        && tokens.is(
            be + 1,
            "the",
            "that",
            "this",
            "those",
            "from",
            "because",
            "due",
            "down",
            "all",
            "my",
            "too",
            "a",
            "last",
            "yesterday",
            "cos");
  }

  /** The "30 min" of "I'll do 30 min yoga". */
  private static boolean isLength(Tokens tokens, int number) {
    return tokens.at(number).isNumber() && Lengths.isTime(tokens, number + 1);
  }

  /** "I'll do yoga, eat sardines and walk". */
  static boolean goesOn(Tokens tokens, int join) {
    int i = join + 1;
    while (tokens.is(i, LEADING)) {
      i++;
    }
    return tokens.is(join, ",", "and", "then", "&") && tokens.is(i, DO);
  }

  private static boolean ofThePast(Tokens tokens, int at) {
    return tokens.is(at - 1, "ate", "had")
        && !tokens.is(at - 2, "have", "nearly", "almost", "i'd", "wish");
  }

  /** "tomorrow: swim 30 min, sardines": up to the end of the sentence. */
  private static boolean ofTomorrow(Tokens tokens, int at) {
    int start = tokens.sentenceStart(at);
    while (tokens.is(start, LEADING)
        || tokens.is(start, "from", "starting", "hopefully")
        || (start < at && !tokens.at(start).isWord())) {
      start++;
    }
    return tokens.is(start, "tomorrow")
        && IntStream.range(start, at).noneMatch(i -> tokens.is(i, PAST));
  }

  /** "yoga tomorrow", "swim planned". */
  private static boolean isAhead(Tokens tokens, int after) {
    int i = after;
    while (tokens.is(i, BETWEEN)
        || Lengths.isMinutes(tokens, i)
        || (i < tokens.size() && tokens.at(i).isNumber())) {
      i++;
    }
    return (tokens.is(i, "tomorrow") && tokens.sameClause(after - 1, i))
        || IntStream.range(after, i).anyMatch(at -> tokens.is(at, "planned", "booked"));
  }

  /** "Having salmon tonight", "making soup later": in these words a meal is still to come. */
  private static boolean isLaterToday(Tokens tokens, Found mention) {
    int start = tokens.clauseStart(mention.from());
    int end = mention.to();
    while (end < tokens.size() && tokens.sameClause(mention.from(), end)) {
      end++;
    }
    return IntStream.range(start, mention.from()).anyMatch(i -> isUnderWay(tokens, i))
        && IntStream.range(start, end).anyMatch(i -> tokens.is(i, "tonight", "later"))
        && IntStream.range(start, end)
            .noneMatch(i -> tokens.is(i, PAST) && !tokens.is(i - 1, "later"));
  }

  private static boolean isUnderWay(Tokens tokens, int at) {
    return tokens.is(at, "having", "making", "cooking", "ordering")
        && !tokens.is(at - 1, "after", "from", "been", "of", "by", "for", "since", "with");
  }
}
