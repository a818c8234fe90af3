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
          ".", "!", "?", ";", "…", "because", "cos", "cause", "since", "so");
  private static final Set<String> AFTER_NO =
      Set.of("no", "none", "nope", "zero", "nil", "nah", "negative", "absent", "❌", "never");
  private static final Set<String> AFTER_YES = Set.of("yes", "yep", "yeah", "aye", "ja", "si", "y");

  private final Phrases negators;
  private final Phrases plans;
  private final Phrases others;

  Scope(Lexicon lexicon) {
    this.negators = lexicon.group("negators");
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
    if (AFTER_YES.contains(after)) {
      return false;
    }
    if (AFTER_NO.contains(after) && !ownsNext(tokens, mention.to())) {
      return true;
    }
    return before(tokens, mention.from(), negators, REACH)
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
    return !ends && !alternates(tokens, i);
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

  boolean planned(Tokens tokens, Found mention) {
    return before(tokens, mention.from(), plans, 6) && !ofThePast(tokens, mention.from());
  }

  private static boolean ofThePast(Tokens tokens, int at) {
    return tokens.is(at - 1, "ate", "had");
  }

  boolean ofAnother(Tokens tokens, Found mention) {
    return before(tokens, mention.from(), others, 5) && !backToMe(tokens, mention.from());
  }

  private static boolean backToMe(Tokens tokens, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
      if (tokens.is(i, "i", "i've", "ive", "i'd", "me", "we", "my")) {
        return !tokens.is(i, "my") || i == at - 1;
      }
    }
    return false;
  }

  /** Whether one of these stands at most so many words before, with no break between. */
  private static boolean before(Tokens tokens, int at, Phrases phrases, int reach) {
    int seen = 0;
    for (int i = at - 1; i >= 0 && seen <= reach; i--) {
      var found = phrases.longest(tokens, i);
      if (found != null && found.to() <= at && !found.words().equals("nothing")) {
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
