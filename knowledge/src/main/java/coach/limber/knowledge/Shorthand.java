package coach.limber.knowledge;

import coach.limber.knowledge.language.SmallLetters;
import java.util.StringJoiner;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A day by first letters, in the words that the reader knows: "p5 g fine s 6h". The pain opens it;
 * an "s" may be of stress, sleep or stiffness, and only what comes with it tells which.
 */
final class Shorthand {
  private static final int LONGEST = 60;
  private static final String IS = " ?[:=-]? ?";
  private static final String PART =
      "(?:p"
          + IS
          + "(?<pain>10|\\d)(?!\\d)|g"
          + IS
          + "(?<gut>fine|ok|okay|good|bad|bloat(?:ed|y)?|gass?y?|cramps?|loose|constipated)|f"
          + IS
          + "(?<food>none|no|nothing|gluten|dairy|processed|junk)|sl?"
          + IS
          + "(?<sleep>\\d{1,2}(?:[.,]5)?) ?h(?:rs?|ours?)?|st?"
          + IS
          + "(?<stiff>\\d{1,3}) ?m(?:ins?)?|(?:s|st|str)"
          + IS
          + "(?<stress>low|medium|med|high))";
  private static final Pattern FORM =
      Pattern.compile(
          "(?=p)(?:" + PART.replaceAll("\\?<\\w+>", "?:") + "(?:[, ;/]{1,3}|[. ]*$)){2,6}");
  private static final Pattern EACH = Pattern.compile("\\b" + PART + "\\b");

  private Shorthand() {}

  /** The text with its words in full, or the same text. */
  static String inFull(String text) {
    if (text.length() > LONGEST) {
      return text;
    }
    var plain = SmallLetters.of(text).strip();
    if (!FORM.matcher(plain).matches()) {
      return text;
    }
    var full = new StringJoiner(", ");
    EACH.matcher(plain).results().map(Shorthand::words).forEach(full::add);
    return full.toString();
  }

  private static String words(MatchResult part) {
    if (part.group("pain") != null) {
      return "pain " + part.group("pain");
    }
    if (part.group("gut") != null) {
      return "gut " + part.group("gut");
    }
    if (part.group("food") != null) {
      var food = part.group("food");
      return food.startsWith("no") ? "no gluten or dairy" : "had " + food;
    }
    if (part.group("sleep") != null) {
      return "slept " + part.group("sleep") + " hours";
    }
    return part.group("stiff") != null
        ? "stiff for " + part.group("stiff") + " minutes"
        : "stress " + part.group("stress").replaceFirst("^med$", "medium");
  }
}
