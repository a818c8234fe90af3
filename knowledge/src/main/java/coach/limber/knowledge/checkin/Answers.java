package coach.limber.knowledge.checkin;

import coach.limber.knowledge.checkin.Phrases.Found;
import coach.limber.knowledge.language.WordSet;
import java.util.Optional;
import java.util.Set;

/**
 * A yes or a no behind what it is about: "dairy: no", "bloating yes cramps no". In text without
 * punctuation each belongs to what it follows.
 */
final class Answers {
  private static final Set<String> BREAKS =
      WordSet.of(
          """
          , but tho though then ( — – except bar besides apart aside just only however . ! ? ; …
          * • · | + because cos cause since so
          """);
  private static final Set<String> AFTER_NO =
      Set.of(
          "no", "none", "nope", "zero", "nil", "nah", "negative", "absent", "❌", "never", "false");
  private static final Set<String> AFTER_YES =
      Set.of("yes", "yep", "yeah", "aye", "ja", "si", "y", "true");

  private static final Set<String> TICKS = Set.of("✅", "✔", "☑", "✓");
  private static final String CROSS = "❌";
  private static final Set<String> AMOUNTS =
      WordSet.of(
          """
          k min mins minutes minute m hour hours h km mile miles a an my the of morning evening
          lunchtime daily half short long quick gentle brisk am pm chair bedtime
          """);

  private Answers() {}

  /** Whether a no answers what ends here. */
  static boolean isNo(Tokens tokens, int after) {
    var answer = answer(tokens, after);
    return AFTER_NO.contains(answer)
        && !(answer.equals(CROSS) && HabitWords.marksWhatFollows(tokens))
        && !ownsNext(tokens, after)
        && !takesBack(tokens, after);
  }

  /** "tired no I mean 4 is the pain": the "no" answers nothing. */
  private static boolean takesBack(Tokens tokens, int no) {
    return tokens.is(no, "no", "nah")
        && (tokens.is(no + 1, "sorry", "wait", "hang", "hold", "scratch")
            || (tokens.is(no + 1, "i") && tokens.is(no + 2, "mean", "meant")));
  }

  static boolean isYes(Tokens tokens, int after) {
    return AFTER_YES.contains(answer(tokens, after));
  }

  /** The tick or cross of a mention, if it has one: behind it or before, as the text has them. */
  static Optional<Boolean> mark(Tokens tokens, Found mention) {
    var before = tokens.text(pastAmounts(tokens, mention.from()) - 1);
    var number = mention.to();
    while (tokens.is(number, "min", "mins", "minutes", "m", "k", "x")
        || (number < tokens.size() && tokens.at(number).isNumber())) {
      number++;
    }
    var behind = tokens.text(number);
    if (TICKS.contains(before) || before.equals(CROSS)) {
      if (HabitWords.marksWhatFollows(tokens)) {
        return Optional.of(TICKS.contains(before));
      }
    }
    if (behind.equals(CROSS) && !HabitWords.marksWhatFollows(tokens)) {
      return Optional.of(false);
    }
    return Optional.empty();
  }

  /** "❌ 10k steps", "✅ 20 min morning walk": what stands between a mark and its thing. */
  private static int pastAmounts(Tokens tokens, int from) {
    int i = from;
    while (i > 0 && (tokens.at(i - 1).isNumber() || AMOUNTS.contains(tokens.text(i - 1)))) {
      i--;
    }
    return i;
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
        && !Lengths.isTime(tokens, number.to());
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

  /**
   * "cramps yes bloating no energy 4": in a stretch where a yes follows what it is about, so does
   * every no.
   */
  static boolean answersWhatStandsBefore(Tokens tokens, int no) {
    int start = tokens.clauseStart(no);
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

  static boolean isBreak(Tokens tokens, int i) {
    return BREAKS.contains(tokens.text(i))
        || tokens.at(i).isNumber()
        || AFTER_YES.contains(tokens.text(i));
  }
}
