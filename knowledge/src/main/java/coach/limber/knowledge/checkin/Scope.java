package coach.limber.knowledge.checkin;

import coach.limber.knowledge.checkin.Phrases.Found;
import java.util.Set;

/**
 * Whether something that was named is denied, only planned, or another person's. A "no" reaches
 * over a list joined by "or" and "and"; in text without punctuation a yes or no belongs to what it
 * follows.
 */
final class Scope {
  private static final int REACH = 4;
  private static final int LIST = 20;
  private static final Set<String> BREAKS =
      Set.of(
          ",", "but", "tho", "though", "then", "(", "—", "–", "except", "bar", "besides", "apart",
          "aside", "just", "only", "however", ".", "!", "?", ";", "…", "*", "•", "·", "|", "+",
          "because", "cos", "cause", "since", "so");
  private static final Set<String> AFTER_NO =
      Set.of(
          "no", "none", "nope", "zero", "nil", "nah", "negative", "absent", "❌", "never", "false");
  private static final Set<String> AFTER_YES =
      Set.of("yes", "yep", "yeah", "aye", "ja", "si", "y", "true");

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

  private final Phrases negators;
  private final Phrases notNegators;
  private final Phrases plans;
  private final Phrases others;

  Scope(Lexicon lexicon) {
    this.negators = lexicon.group("negators");
    this.notNegators = lexicon.group("not_negators");
    this.plans = lexicon.group("plans");
    this.others = lexicon.group("others");
  }

  boolean denied(Tokens tokens, Found mention) {
    if (tokens.is(mention.from() - 1, "❌")) {
      return true;
    }
    if (tokens.is(mention.from() - 1, "✅", "✔", "☑", "✓")) {
      return false;
    }
    if (tokens.is(mention.from() - 1, "0")
        && (mention.from() == 1 || !tokens.sameClause(mention.from() - 2, mention.from() - 1))) {
      return true;
    }
    var after = answer(tokens, mention.to());
    if (tookNone(tokens, mention.to())) {
      return true;
    }
    if (AFTER_YES.contains(after)) {
      return false;
    }
    if (AFTER_NO.contains(after) && !ownsNext(tokens, mention.to())) {
      return true;
    }
    return negated(tokens, mention.from())
        || inListOfNot(tokens, mention.from())
        || (tokens.is(mention.to(), "gone", "cancelled") && !tokens.is(mention.from() - 1, "all"));
  }

  /** "dairy: no", "bloating none". */
  private static String answer(Tokens tokens, int after) {
    int i =
        tokens.is(after, ":", "-", "–", "—", "?", "=", "today", "was", "is") ? after + 1 : after;
    i = tokens.is(i, ":") ? i + 1 : i;
    return tokens.text(i);
  }

  /** "pizza, no bloating": here the "no" begins something new. */
  private static boolean ownsNext(Tokens tokens, int after) {
    int i = after;
    while (tokens.is(i, ":", "-", "–", "—", "?", "=", "today")) {
      i++;
    }
    if (!tokens.is(i, "no", "zero", "never")) {
      return false;
    }
    var next = tokens.text(i + 1);
    var ends =
        next.isEmpty()
            || !tokens.sameSentence(i, i + 1)
            || !Character.isLetterOrDigit(next.codePointAt(0))
            || tokens.is(i + 2, ":", "=")
            || counted(tokens, i + 2)
            || BREAKS.contains(next)
            || AFTER_NO.contains(next)
            || AFTER_YES.contains(next);
    return !ends && !alternates(tokens, i) && !answersWhatStandsBefore(tokens, i);
  }

  /** "fog no stress 7": what has a number is not denied, so the "no" is about the fog. */
  private static boolean counted(Tokens tokens, int at) {
    int i = tokens.is(at, ":", "=", "is", "at", "a", "about") ? at + 1 : at;
    var number = Numerals.at(tokens, i);
    return number.to() > i
        && number.value() > 0
        && number.value() <= 10
        && tokens.sameClause(i, at - 1)
        && !Lengths.isMinutes(tokens, number.to())
        && !Lengths.isHours(tokens, number.to());
  }

  /** "bloating yes constipation no pain 4": somewhere before a yes or no followed its symptom. */
  private static boolean alternates(Tokens tokens, int no) {
    for (int i = Math.max(0, no - 4); i < no; i++) {
      if (AFTER_YES.contains(tokens.text(i)) && i > 0 && !tokens.is(i + 1, ",")) {
        return true;
      }
    }
    return false;
  }

  /** "stressed? nah", "fog: no". */
  boolean answeredNo(Tokens tokens, Found mention) {
    return AFTER_NO.contains(answer(tokens, mention.to())) && !ownsNext(tokens, mention.to());
  }

  /** "ankle yes", "hips: yes". */
  boolean answeredYes(Tokens tokens, Found mention) {
    return AFTER_YES.contains(answer(tokens, mention.to()));
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

  /** Whether a "no" before reaches as far as this; not the "not" of "not great". */
  private boolean negated(Tokens tokens, int at) {
    int seen = 0;
    for (int i = at - 1; i >= 0 && seen <= REACH; i--) {
      if (!tokens.sameSentence(i, at)) {
        return false;
      }
      var found = negators.longest(tokens, i);
      if (found != null
          && found.to() <= at
          && !found.words().equals("nothing")
          && !isHarmless(tokens, i)
          && !takenInstead(tokens, i, at)
          && !isEntry(tokens, i, at)
          && !(tokens.is(i, "no") && answersWhatStandsBefore(tokens, i))) {
        return true;
      }
      if (isBreak(tokens, i) || beginsAnew(tokens, i)) {
        return false;
      }
      seen++;
    }
    return false;
  }

  /** "no pizza I had soup", "I had none, I ate cake": a new statement. */
  private static boolean beginsAnew(Tokens tokens, int i) {
    return tokens.is(i, "i") && tokens.is(i + 1, "had", "ate", "drank", "took", "did", "went");
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

  private boolean isHarmless(Tokens tokens, int negator) {
    for (int i = Math.max(0, negator - 2); i <= negator; i++) {
      var found = notNegators.longest(tokens, i);
      if (found != null && found.covers(negator)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "cramps yes bloating no energy 4": in a stretch where a yes follows what it is about, so does
   * every no.
   */
  private static boolean answersWhatStandsBefore(Tokens tokens, int no) {
    int start = no;
    while (start > 0 && tokens.sameClause(start - 1, no)) {
      start--;
    }
    if (start == no || AFTER_NO.contains(tokens.text(start))) {
      return false;
    }
    for (int i = start + 1; i < tokens.size() && tokens.sameClause(i, no); i++) {
      if (AFTER_YES.contains(tokens.text(i))) {
        return true;
      }
    }
    return false;
  }

  boolean planned(Tokens tokens, Found mention) {
    return before(tokens, mention.from(), plans, 6) && !ofThePast(tokens, mention.from());
  }

  private static boolean ofThePast(Tokens tokens, int at) {
    return tokens.is(at - 1, "ate", "had") && !tokens.is(at - 2, "have", "'ve");
  }

  boolean ofAnother(Tokens tokens, Found mention) {
    return before(tokens, mention.from(), others, 7)
        && !backToMe(tokens, mention.from())
        && !tokens.is(mention.to(), "myself");
  }

  /** "made the kids nuggets": whom it was for. */
  boolean startsWithAnother(Tokens tokens, int at) {
    return others.startsAt(tokens, at) && !tokens.is(at, "his", "her");
  }

  /** "walked the dog", "yoga with my sister", "did my physio": they are no subject. */
  private static boolean isSubject(Tokens tokens, int other) {
    int start = tokens.is(other - 1, "my", "our", "the") ? other - 1 : other;
    return !tokens.is(
        start - 1,
        "with",
        "at",
        "to",
        "from",
        "for",
        "of",
        "about",
        "walk",
        "walked",
        "walking",
        "did",
        "do",
        "done",
        "doing",
        "after",
        "before",
        "by",
        "like",
        "near",
        "on",
        "saw",
        "visited",
        "visiting",
        "seeing",
        "met",
        "called",
        "rang",
        "phoned",
        "helped",
        "helping",
        "drove",
        "minded",
        "told");
  }

  private static boolean backToMe(Tokens tokens, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
      if (tokens.is(i, "i", "i've", "ive", "i'd", "me", "we", "my", "mine", "i'm", "im")) {
        return !tokens.is(i, "my") || (i == at - 1 && !tokens.is(i - 1, "ate", "stole", "had"));
      }
    }
    return false;
  }

  /** Whether one of these stands at most so many words before, with no break between. */
  private boolean before(Tokens tokens, int at, Phrases phrases, int reach) {
    int seen = 0;
    for (int i = at - 1; i >= 0 && seen <= reach; i--) {
      if (isAside(tokens, i)) {
        i -= 2;
        continue;
      }
      if (!tokens.sameSentence(i, at)) {
        return false;
      }
      var found = phrases.longest(tokens, i);
      if (found != null && found.to() <= at && (phrases != others || isSubject(tokens, i))) {
        return true;
      }
      if (isBreak(tokens, i)) {
        return false;
      }
      seen++;
    }
    return false;
  }

  /** The age in "mum (84) says", "my dad, 79, has". */
  private static boolean isAside(Tokens tokens, int end) {
    return tokens.is(end, ")", ",")
        && end > 1
        && tokens.at(end - 1).isNumber()
        && tokens.is(end - 2, "(", ",");
  }

  private static boolean isBreak(Tokens tokens, int i) {
    return BREAKS.contains(tokens.text(i))
        || tokens.at(i).isNumber()
        || AFTER_YES.contains(tokens.text(i));
  }
}
