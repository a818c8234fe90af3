package coach.limber.knowledge.checkin;

import coach.limber.knowledge.language.WordSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Numbers in digits, fractions and words: 6, 2,5, ½, "six and a half", "zero point five". */
final class Numerals {
  private static final Map<String, Double> WORDS =
      Map.ofEntries(
          Map.entry("zero", 0.0),
          Map.entry("one", 1.0),
          Map.entry("two", 2.0),
          Map.entry("three", 3.0),
          Map.entry("four", 4.0),
          Map.entry("five", 5.0),
          Map.entry("six", 6.0),
          Map.entry("seven", 7.0),
          Map.entry("eight", 8.0),
          Map.entry("nine", 9.0),
          Map.entry("ten", 10.0),
          Map.entry("eleven", 11.0),
          Map.entry("twelve", 12.0),
          Map.entry("thirteen", 13.0),
          Map.entry("fourteen", 14.0),
          Map.entry("fifteen", 15.0),
          Map.entry("sixteen", 16.0),
          Map.entry("seventeen", 17.0),
          Map.entry("eighteen", 18.0),
          Map.entry("nineteen", 19.0),
          Map.entry("twenty", 20.0),
          Map.entry("thirty", 30.0),
          Map.entry("forty", 40.0),
          Map.entry("fourty", 40.0),
          Map.entry("fifty", 50.0),
          Map.entry("sixty", 60.0),
          Map.entry("ninety", 90.0),
          Map.entry("hundred", 100.0),
          Map.entry("sevn", 7.0),
          Map.entry("fiv", 5.0));
  private static final Set<String> BEFORE_ONE =
      WordSet.of(
          """
          a is was at pain stress level about maybe like just only : = to still fatigue call it
          probably 's , or knee knees hip hips hand hands neck back energy
          """);

  /** A whole number behind these is no part of a length of time. */
  private static final String[] SCORED = {
    "pain",
    "level",
    "overall",
    "knee",
    "knees",
    "hip",
    "hips",
    "hand",
    "hands",
    "neck",
    "back",
    "ankle",
    "ankles",
    "shoulder",
    "shoulders",
    "wrist",
    "wrists",
    "fingers",
    "joints",
    "stress"
  };

  private static final Map<String, Double> FRACTIONS =
      Map.of("½", 0.5, "¼", 0.25, "¾", 0.75, "⅓", 1 / 3.0, "⅔", 2 / 3.0);

  private static final Pattern DIGITS = Pattern.compile("\\d+(?:[.,]\\d+)?");
  private static final Pattern THREE_DIGITS = Pattern.compile("\\d{3}");
  private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(?:,\\d{3})+");

  private Numerals() {}

  static Set<String> words() {
    return WORDS.keySet();
  }

  /** A number and the token after it. */
  record Numeral(double value, int to) {}

  /** The number that begins at a token; {@code to} is {@code from} if there is none. */
  static Numeral at(Tokens tokens, int from) {
    var none = new Numeral(0, from);
    var whole = one(tokens, from);
    if (whole.to() == from) {
      return none;
    }
    return withHalf(tokens, from, whole);
  }

  private static Numeral one(Tokens tokens, int from) {
    var text = tokens.text(from);
    if (FRACTIONS.containsKey(text)) {
      return new Numeral(FRACTIONS.getOrDefault(text, 0.0), from + 1);
    }
    if (DIGITS.matcher(text).matches()
        && THREE_DIGITS.matcher(tokens.text(from + 1)).matches()
        && tokens.is(from + 2, "steps", "step", "metres", "meters")) {
      return new Numeral(Double.parseDouble(text + tokens.text(from + 1)), from + 2);
    }
    if (THOUSANDS.matcher(text).matches()) {
      return new Numeral(Double.parseDouble(text.replace(",", "")), from + 1);
    }
    if (DIGITS.matcher(text).matches()) {
      return fraction(tokens, from, Double.parseDouble(text.replace(',', '.')));
    }
    return spelled(tokens, from);
  }

  /** 1/2 and 3/4, but not 6/10. */
  private static Numeral fraction(Tokens tokens, int from, double value) {
    if (tokens.is(from + 1, "/") && tokens.is(from + 2, "2", "3", "4") && value < 4) {
      var below = Double.parseDouble(tokens.text(from + 2));
      if (value < below) {
        return new Numeral(value / below, from + 3);
      }
    }
    return new Numeral(value, from + 1);
  }

  private static Numeral spelled(Tokens tokens, int from) {
    var parts = tokens.text(from).split("-", 2);
    var first = WORDS.get(parts[0]);
    if (first == null) {
      return new Numeral(0, from);
    }
    if (first == 1 && !counts(tokens, from)) {
      return new Numeral(0, from);
    }
    if (parts.length == 2 && parts[1].equals("ish")) {
      return new Numeral(first, from + 1);
    }
    if (parts.length == 2) {
      var second = WORDS.get(parts[1]);
      return second == null ? new Numeral(0, from) : new Numeral(first + second, from + 1);
    }
    if (tokens.is(from + 1, "point")) {
      var decimals = WORDS.getOrDefault(tokens.text(from + 2), -1.0);
      if (decimals >= 0) {
        return new Numeral(first + decimals / 10, from + 3);
      }
    }
    var next = WORDS.get(tokens.text(from + 1));
    return first >= 20 && first < 100 && next != null && next < 10 && next > 0
        ? new Numeral(first + next, from + 2)
        : new Numeral(first, from + 1);
  }

  /** "a one", "one hour", but not "rough one", "the pain one". */
  private static boolean counts(Tokens tokens, int one) {
    if (tokens.is(one - 1, "pain", "stress") && tokens.is(one - 2, "the")) {
      return false;
    }
    return one == 0
        || BEFORE_ONE.contains(tokens.text(one - 1))
        || tokens.is(one + 1, "hour", "hours", "minute", "out", "/", "point")
        || (tokens.is(one + 1, "of") && tokens.is(one + 2, "ten", "10", "a", "an"));
  }

  /** "4 1/2", "slept 7 3/4 hours"; not the half hour of "pain 4 1/2 hour stiffness". */
  private static Numeral mixed(Tokens tokens, int from, Numeral whole) {
    int at = whole.to();
    var part = fraction(tokens, at, Double.parseDouble(tokens.text(at).replace(',', '.')));
    var isLength = Lengths.isHours(tokens, part.to()) && tokens.is(from - 1, SCORED);
    return part.to() == at + 3 && whole.to() == from + 1 && !isLength
        ? new Numeral(whole.value() + part.value(), part.to())
        : whole;
  }

  /** "six and a half", "five and half". */
  private static Numeral withHalf(Tokens tokens, int from, Numeral whole) {
    var at = whole.to();
    if (DIGITS.matcher(tokens.text(at)).matches() && whole.value() >= 1) {
      return mixed(tokens, from, whole);
    }
    if (FRACTIONS.containsKey(tokens.text(at))) {
      return new Numeral(whole.value() + FRACTIONS.getOrDefault(tokens.text(at), 0.0), at + 1);
    }
    if (!tokens.is(at, "and", "&")) {
      return whole;
    }
    if (tokens.is(at + 1, "three") && tokens.is(at + 2, "quarter", "quarters")) {
      return new Numeral(whole.value() + 0.75, at + 3);
    }
    var half = tokens.is(at + 1, "a") ? at + 2 : at + 1;
    if (tokens.is(half, "half")) {
      return new Numeral(whole.value() + 0.5, half + 1);
    }
    return tokens.is(half, "quarter") ? new Numeral(whole.value() + 0.25, half + 1) : whole;
  }
}
