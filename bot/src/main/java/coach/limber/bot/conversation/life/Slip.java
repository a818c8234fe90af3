package coach.limber.bot.conversation.life;

import coach.limber.knowledge.language.SmallLetters;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A number that is put right after an alarm: "no, I meant 2", "sorry, 2 not 12". */
public final class Slip {
  private static final int LONGEST = 300;
  private static final String NUMBER =
      "(?:\\d{1,3}(?:[.,]\\d{1,2})?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
          + "|fifteen|twenty|thirty|forty|fifty)";
  private static final Pattern NUMBERS = Pattern.compile("\\b" + NUMBER + "\\b");

  /** What a number counts; those in one line are alike: 12 paracetamol may have been 2 tablets. */
  private static final List<String> UNITS =
      List.of(
          "tablets?|pills?|paracetamols?|ibuprofens?|mg",
          "degrees?",
          "times?",
          "minutes?|mins?",
          "hours?|hrs?",
          "days?",
          "weeks?",
          "months?",
          "years?");

  private static final String UNIT = "(?:" + String.join("|", UNITS) + ")";
  private static final List<Pattern> ALIKE =
      UNITS.stream().map(units -> Pattern.compile("[^\\p{L}\\d]*(?:" + units + ")\\b")).toList();

  private static final String AROUND =
      "(?:no|nope|sorry|oops|whoops|typo|correction|ok|oh|ah|god|haha|lol|wait|actually|rather|please"
          + "|i|it|that|this|was|is|it's|its|that's|should|be|read|say|said|mean|meant|to|only|just"
          + "|took|taken|had|have|a|the|of|them|those|and|my|mistake|bad|wrong|number|slip|finger"
          + "|today|instead|i'm|im|am|we're|fine|okay|alright|all|right|safe|well|don't|dont|worry"
          + "|worries|relax|panic|been|honestly|really|like|"
          + UNIT
          + ")";
  private static final Pattern PUT_RIGHT =
      Pattern.compile(
          "(?:"
              + AROUND
              + "[^\\p{L}\\d]+){0,10}\\*?(?<now>"
              + NUMBER
              + ")(?:[^\\p{L}\\d]*(?<unit>"
              + UNIT
              + ")\\b)?(?:[^\\p{L}\\d]+"
              + AROUND
              + "){0,6}(?:[^\\p{L}\\d]+(?:and |was |it was )?(?:not|instead of) (?<before>"
              + NUMBER
              + "))?(?:[^\\p{L}\\d]+"
              + AROUND
              + "){0,4}[^\\p{L}\\d]*");
  private static final Pattern NOT_THAT =
      Pattern.compile(
          "(?:(?:no|sorry|oops)[, ]+){0,2}(?:not|it wasn'?t|i (?:didn'?t|did not)"
              + " (?:take|have|mean)) (?<before>"
              + NUMBER
              + ")[,;. ]+(?:but |it was |only |just |i meant |i took |i had ){0,3}(?<now>"
              + NUMBER
              + ")(?:[^\\p{L}\\d]*(?<unit>"
              + UNIT
              + "))?[^\\p{L}\\d]*");

  /** A number alone tells how they are; with one of these words it corrects another. */
  private static final Pattern CORRECTS =
      Pattern.compile(
          "\\b(?:no|nope|not|didn'?t|don'?t worry|(?:it|that)"
              + " was|sorry|oops|whoops|typo|correction|mean|meant|mistake|wrong|slip|actually"
              + "|rather|only|instead|should)\\b|\\*");

  private Slip() {}

  /** What is kept of a text that raised an alarm, in case one of its numbers was a slip. */
  static String worthKeeping(String text) {
    return text.length() <= LONGEST && NUMBERS.matcher(SmallLetters.of(text)).find() ? text : "";
  }

  public static boolean isPutRight(String text) {
    return now(SmallLetters.of(text)).isPresent();
  }

  /**
   * What was said before, with each of its numbers in turn put right. "Actually 3 hours" is said of
   * hours: other numbers stay, and where there are none it is news and puts nothing right.
   */
  public static List<String> meant(String said, String text) {
    var before = SmallLetters.of(said);
    return now(SmallLetters.of(text)).stream()
        .flatMap(now -> numbers(before, now).map(old -> replaced(before, old, now.group("now"))))
        .toList();
  }

  private static Stream<MatchResult> numbers(String said, MatchResult now) {
    var before = Optional.ofNullable(now.group("before"));
    var unit = Optional.ofNullable(now.group("unit"));
    return NUMBERS
        .matcher(said)
        .results()
        .filter(number -> before.isEmpty() || number.group().equals(before.get()))
        .filter(number -> unit.isEmpty() || counts(said.substring(number.end()), unit.get()));
  }

  private static boolean counts(String behind, String unit) {
    return ALIKE.stream()
        .anyMatch(alike -> alike.matcher(unit).matches() && alike.matcher(behind).lookingAt());
  }

  private static String replaced(String said, MatchResult number, String now) {
    return said.substring(0, number.start()) + now + said.substring(number.end());
  }

  private static Optional<MatchResult> now(String plain) {
    if (!CORRECTS.matcher(plain).find()) {
      return Optional.empty();
    }
    var not = NOT_THAT.matcher(plain);
    if (not.matches()) {
      return Optional.of(not.toMatchResult());
    }
    var right = PUT_RIGHT.matcher(plain);
    return right.matches() ? Optional.of(right.toMatchResult()) : Optional.empty();
  }
}
