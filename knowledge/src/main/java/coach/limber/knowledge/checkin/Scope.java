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
  private static final Set<String> BREAKS =
      Set.of(
          ",", "but", "tho", "though", "then", "(", "—", "–", "except", "just", "only", "however",
          ".", "!", "?", ";", "…", "*", "•", "·", "|", "+", "because", "cos", "cause", "since",
          "so");
  private static final Set<String> AFTER_NO =
      Set.of("no", "none", "nope", "zero", "nil", "nah", "negative", "absent", "❌", "never");
  private static final Set<String> AFTER_YES = Set.of("yes", "yep", "yeah", "aye", "ja", "si", "y");

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
            || BREAKS.contains(next)
            || AFTER_NO.contains(next)
            || AFTER_YES.contains(next);
    return !ends && !alternates(tokens, i) && !answersWhatStandsBefore(tokens, i);
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
      var found = negators.longest(tokens, i);
      if (found != null
          && found.to() <= at
          && !found.words().equals("nothing")
          && !isHarmless(tokens, i)
          && !(tokens.is(i, "no") && answersWhatStandsBefore(tokens, i))) {
        return true;
      }
      if (isBreak(tokens, i)) {
        return false;
      }
      seen++;
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
    return tokens.is(at - 1, "ate", "had");
  }

  boolean ofAnother(Tokens tokens, Found mention) {
    return before(tokens, mention.from(), others, 7) && !backToMe(tokens, mention.from());
  }

  /** "walked the dog", "yoga with my sister", "did my physio": they are no subject. */
  private static boolean isSubject(Tokens tokens, int other) {
    return !tokens.is(
        other - 1, "with", "at", "to", "from", "for", "of", "about", "walk", "walked", "walking",
        "did", "do", "done", "doing", "after", "before", "by", "like", "near", "on");
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

  private static boolean isBreak(Tokens tokens, int i) {
    return BREAKS.contains(tokens.text(i))
        || tokens.at(i).isNumber()
        || AFTER_YES.contains(tokens.text(i));
  }
}
