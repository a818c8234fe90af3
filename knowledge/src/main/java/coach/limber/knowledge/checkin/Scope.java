package coach.limber.knowledge.checkin;

import coach.limber.knowledge.checkin.Phrases.Found;

/**
 * Whether something that was named is denied, only planned, or another person's. A "no" reaches
 * over a list joined by "or" and "and", and ends with its line.
 */
final class Scope {
  private static final int REACH = 4;
  private static final int LIST = 20;
  private static final String[] SWAPS = {
    "swapped",
    "swap",
    "swapping",
    "switched",
    "switching",
    "traded",
    "replaced",
    "subbed",
    "substituted",
    "exchanged",
    "ditched"
  };

  private static final String[] KINDS = {
    "gluten", "wheat", "dairy", "lactose", "sugar", "processed", "junk", "food", "foods"
  };
  private static final String[] WHEN = {"today", "tonight", "so", "far", "again", "at", "all"};

  private static final String[] PRAISE = {
    "right", "great", "good", "well", "happy", "ok", "okay", "fine", "clear", "quiet", "calm"
  };

  private final Phrases negators;
  private final Phrases notNegators;
  private final Advice advice;
  private final Plans plans;
  private final Others others;

  Scope(Lexicon lexicon) {
    this.negators = lexicon.group("negators");
    this.notNegators = lexicon.group("not_negators");
    this.advice = new Advice(lexicon);
    this.plans = new Plans(lexicon, advice);
    this.others = new Others(lexicon);
  }

  boolean denied(Tokens tokens, Found mention) {
    var mark = Answers.mark(tokens, mention);
    if (mark.isPresent()) {
      return !mark.get();
    }
    if (tokens.is(mention.from() - 1, "0")
        && (mention.from() == 1 || !tokens.sameClause(mention.from() - 2, mention.from() - 1))) {
      return true;
    }
    if (tookNone(tokens, mention.to()) || notDone(tokens, mention.to())) {
      return true;
    }
    if (Answers.isYes(tokens, mention.to())) {
      return false;
    }
    if (Answers.isNo(tokens, mention.to())) {
      return true;
    }
    return negated(tokens, mention.from())
        || isOneMoreKind(tokens, mention)
        || inListOfNot(tokens, mention.from())
        || isOver(tokens, mention.to())
        || (tokens.is(
                tokens.is(
                        mention.to(),
                        "was",
                        "got",
                        "has",
                        "is",
                        "are",
                        "have",
                        "'s",
                        "s",
                        "finally")
                    ? mention.to() + 1
                    : mention.to(),
                "gone",
                "cancelled",
                "canceled",
                "lifted")
            && !tokens.is(mention.from() - 1, "all"));
  }

  /** "the runs have stopped", "bloating's cleared"; not "cramps stopped me". */
  private static boolean isOver(Tokens tokens, int from) {
    int i = tokens.is(from, "has", "have", "'s", "s", "finally", "all") ? from + 1 : from;
    i = tokens.is(i, "finally", "all", "now", "completely") ? i + 1 : i;
    int next = tokens.is(i + 1, "up", "off", "away", "down") ? i + 2 : i + 1;
    return i > from
        && tokens.is(i, "stopped", "cleared", "settled", "vanished", "disappeared", "passed")
        && (next >= tokens.size()
            || !tokens.at(next).isWord()
            || tokens.is(next, "now", "today", "again", "and", "but", "thank", "thankfully"));
  }

  /** "walking I could not do", "yoga didn't happen". */
  private static boolean notDone(Tokens tokens, int from) {
    if (tokens.is(from, "a") && tokens.is(from + 1, "miss", "swerve", "skip")) {
      return true;
    }
    int i = tokens.is(from, "i", "we") ? from + 1 : from;
    i = tokens.is(i, "was", "is") ? i + 1 : i;
    if (tokens.is(i, "skipped", "missed", "scrapped", "binned", "dodged", "ditched")
        && endsWith(tokens, i)) {
      return true;
    }
    int off = tokens.is(i, "got") ? i + 1 : i;
    if (tokens.is(off, "called", "rained") && tokens.is(off + 1, "off")) {
      return true;
    }
    int verb = tokens.is(i, "could", "did", "can", "do") && tokens.is(i + 1, "not") ? i + 2 : i;
    verb =
        verb == i && tokens.is(i, "couldn't", "couldnt", "didn't", "didnt", "can't", "not", "never")
            ? i + 1
            : verb;
    return verb > i
        && tokens.sameClause(from - 1, i)
        && tokens.is(
            verb,
            "do",
            "manage",
            "happen",
            "happened",
            "possible",
            "done",
            "able",
            "managed",
            "happening")
        && !tokens.is(verb + 1, "much", "enough", "anything");
  }

  /** "yoga skipped", "yoga skipped again"; not "yoga skipped lunch". */
  private static boolean endsWith(Tokens tokens, int verb) {
    int next = tokens.is(verb + 1, "again", "today", "though", "tho") ? verb + 2 : verb + 1;
    return next >= tokens.size()
        || !tokens.at(next).isWord()
        || tokens.is(next, "because", "cos", "as", "due", "for", "and", "but");
  }

  /** "they brought doughnuts, I had none". */
  private static boolean tookNone(Tokens tokens, int from) {
    for (int i = from; i < Math.min(tokens.size(), from + 5); i++) {
      if (tokens.is(i, "had", "ate", "took", "touched")
          && tokens.is(i - 1, "i")
          && tokens.is(i + 1, "none", "nothing")) {
        return true;
      }
    }
    return false;
  }

  /** "no gluten, dairy today": who leaves out the one, and names the other alone, has had none. */
  private boolean isOneMoreKind(Tokens tokens, Found kind) {
    int last = kind.from() - 2;
    int before = tokens.is(last - 1, "processed", "junk") ? last - 1 : last;
    int next = tokens.past(kind.to(), WHEN);
    return tokens.is(kind.from(), KINDS)
        && tokens.is(kind.from() - 1, ",")
        && tokens.is(last, KINDS)
        && (next >= tokens.size() || !tokens.at(next).isWord() || tokens.is(next, "or", "nor"))
        && (negated(tokens, before) || isOneMoreKind(tokens, new Found("", "", before, last + 1)));
  }

  /** Whether a "no" before reaches as far as this; not the "not" of "not great". */
  private boolean negated(Tokens tokens, int at) {
    int seen = 0;
    for (int last = at - 1; last >= 0 && seen <= REACH; last--) {
      int i = pastAside(tokens, last);
      last = i;
      if (i < 0 || !tokens.sameSentence(i, at)) {
        return false;
      }
      var found = negators.longest(tokens, i);
      if (found != null
          && found.to() <= at
          && !found.words().equals("nothing")
          && !isHarmless(tokens, i)
          && !takenInstead(tokens, i, at)
          && !isEntry(tokens, i, at)
          && !(tokens.is(i, "no") && Answers.answersWhatStandsBefore(tokens, i))) {
        return true;
      }
      if (Answers.isBreak(tokens, i) || beginsAnew(tokens, i) || explains(tokens, i)) {
        return false;
      }
      seen++;
    }
    return false;
  }

  /** "yoghurt (no sugar) and berries": what stands in brackets has its say there. */
  private static int pastAside(Tokens tokens, int at) {
    if (!tokens.is(at, ")")) {
      return at;
    }
    int open = at;
    while (open >= 0 && at - open <= LIST && !tokens.is(open, "(")) {
      open--;
    }
    return tokens.is(open, "(") ? open - 1 : at;
  }

  /** "no pizza I had soup", "no bloating had soup": a new statement; not "haven't had soup". */
  private boolean beginsAnew(Tokens tokens, int i) {
    if (tokens.is(i, "i")) {
      return tokens.is(i + 1, "had", "ate", "drank", "took", "did", "went");
    }
    return tokens.is(i, "had", "ate", "drank")
        && !deniesTheVerb(tokens, i - 1)
        && !deniesTheVerb(tokens, i - 2);
  }

  private boolean deniesTheVerb(Tokens tokens, int at) {
    return at >= 0
        && (tokens.is(at, "nobody", "no-one", "one")
            || (negators.longest(tokens, at) != null && !tokens.is(at, "no", "zero", "0")));
  }

  /** "swapped wine for water", "switched from coffee to tea": what stands behind was taken. */
  private static boolean takenInstead(Tokens tokens, int verb, int at) {
    if (!tokens.is(verb, SWAPS)) {
      return false;
    }
    for (int i = verb + 1; i < at; i++) {
      if (tokens.is(i, "for", "to", "with")) {
        return true;
      }
    }
    return false;
  }

  /** "fog: no gut: cramps", "fog - no / gut - cramps": the "no" has had its say. */
  private static boolean isEntry(Tokens tokens, int no, int at) {
    if (!tokens.is(no, "no", "none", "nil", "nope", "zero", "nah")) {
      return false;
    }
    return tokens.is(no + 1, "/", "|", ")")
        || (tokens.is(no - 1, ":", "=", "-", "–")
            && no + 2 < at
            && tokens.is(no + 2, ":", "=", "-"));
  }

  /** "not eaten: bread, milk", "skipped: yoga and the walk". */
  private boolean inListOfNot(Tokens tokens, int at) {
    for (int i = at - 1; i > 0 && at - i <= LIST && tokens.sameSentence(i, at); i--) {
      if (tokens.is(i, ":")) {
        if (explains(tokens, i)) {
          return false;
        }
        for (int label = Math.max(0, i - 3); label < i; label++) {
          var found = negators.longest(tokens, label);
          if (found != null
              && found.to() <= i
              && tokens.sameClause(label, i)
              && !tokens.is(label, "none", "nothing")) {
            return true;
          }
        }
        return false;
      }
    }
    return false;
  }

  /** "belly fine, head isn't: total fog": what follows the colon tells why. */
  static boolean explains(Tokens tokens, int colon) {
    int said = tokens.is(colon - 1, PRAISE) ? colon - 2 : colon - 1;
    said = said < colon - 1 && tokens.is(said, "so", "too", "very", "all") ? said - 1 : said;
    return tokens.is(colon, ":")
        && (tokens.is(said, "isn't", "isnt", "wasn't", "wasnt", "aren't", "arent", "weren't")
            || (tokens.is(said, "not")
                && said > 0
                && tokens.sameClause(said - 1, said)
                && !tokens.is(said - 1, "did", "had", "ate", "eaten", "done", "do", "was")));
  }

  private boolean isHarmless(Tokens tokens, int negator) {
    for (int i = Math.max(0, negator - 2); i <= negator; i++) {
      var found = notNegators.longest(tokens, i);
      if (found != null && found.covers(negator)) {
        return true;
      }
    }
    return false;
  }

  /** "no joke", "no doubt": a "no" that denies nothing. */
  boolean harmless(Tokens tokens, int negator) {
    return isHarmless(tokens, negator);
  }

  /** "stressed? nah", "fog: no". */
  boolean answeredNo(Tokens tokens, Found mention) {
    return Answers.isNo(tokens, mention.to());
  }

  /** "ankle yes", "hips: yes". */
  boolean answeredYes(Tokens tokens, Found mention) {
    return Answers.isYes(tokens, mention.to());
  }

  boolean planned(Tokens tokens, Found mention) {
    return plans.is(tokens, mention);
  }

  boolean ofAnother(Tokens tokens, Found mention) {
    return others.ofAnother(tokens, mention) && !advice.isTaken(tokens, mention);
  }

  /** "made the kids nuggets": whom it was for. */
  boolean startsWithAnother(Tokens tokens, int at) {
    return others.startsWithAnother(tokens, at);
  }
}
