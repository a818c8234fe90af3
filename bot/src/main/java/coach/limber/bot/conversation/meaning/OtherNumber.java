package coach.limber.bot.conversation.meaning;

import coach.limber.knowledge.language.SmallLetters;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A number put right in as few words as can be: "no 7", "I said 4 not 5", "hang on, 5". */
public final class OtherNumber {
  private static final List<String> WORDS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  /** "No one" is nobody. */
  private static final String NUMBER =
      "(?<number>\\d{1,4}(?:[.,]\\d)?|"
          + WORDS.stream().filter(word -> !word.equals("one")).collect(Collectors.joining("|"))
          + ")(?<half> and (?:a )?half| 1/2| ?½)?";

  private static final String NOT = "(?:,? (?:and )?not (?:an? )?\\d{1,4}(?:[.,]\\d)?)?";
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:(?:no|nope|sorry|oops|ooops|whoops|wait|hang on|hold on|actually|i"
              + " (?:said|meant?)|make (?:it|that)|scratch"
              + " that|correction|typo|er+m?|it'?s|that'?s|should be|more like|closer to|nearer(?:"
              + " to)?|(?:it|that) was(?= (?:more|closer|nearer|actually)\\b))[,.!:]? ){1,5}(?:an?"
              + " )?"
              + NUMBER
              + NOT
              + "(?:,? (?:sorry|actually|i meant?|rather|instead|please)){0,2}[.! ]*");
  private static final Pattern AFTER =
      Pattern.compile(
          "(?:an? )?"
              + NUMBER
              + NOT
              + ",? (?:i meant?|sorry|actually|rather|not (?:an? )?\\d{1,4})[.! ]*");

  private static final Pattern NEARER =
      Pattern.compile("(?:(?:it|that)(?:'?s| was) )?(?:more like|closer to|nearer)\\b");

  private OtherNumber() {}

  /** "More like 5", without a no: it may be the answer to an open question. */
  public static boolean isOnlyNearer(String text) {
    return isIn(text) && NEARER.matcher(SmallLetters.of(text)).lookingAt();
  }

  public static boolean isIn(String text) {
    return in(text).isPresent();
  }

  public static OptionalDouble in(String text) {
    var plain = SmallLetters.of(text);
    for (var form : new Pattern[] {BEFORE, AFTER}) {
      var matcher = form.matcher(plain);
      if (matcher.matches()) {
        var half = matcher.group("half") == null ? 0 : 0.5;
        return OptionalDouble.of(number(matcher.group("number")) + half);
      }
    }
    return OptionalDouble.empty();
  }

  private static double number(String words) {
    return WORDS.contains(words)
        ? WORDS.indexOf(words)
        : Double.parseDouble(words.replace(',', '.'));
  }
}
