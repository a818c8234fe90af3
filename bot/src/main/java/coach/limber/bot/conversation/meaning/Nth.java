package coach.limber.bot.conversation.meaning;

import coach.limber.knowledge.language.SmallLetters;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Which of the choices that stand there is meant: "the second one", "number 3", "the last". */
public final class Nth {
  private static final List<String> WORDS =
      List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth");
  private static final List<String> NUMBERS =
      List.of("one", "two", "three", "four", "five", "six", "seven", "eight");
  private static final Pattern FORM =
      Pattern.compile(
          "(?:(?:ok|yes|maybe|hm+|um+|i'?ll (?:take|have|do|go for|try)|let'?s (?:do|try|go"
              + " (?:for|with))|i (?:like|want|choose|pick)|i'd like|give me|go for|the)[,."
              + " ]+){0,4}(?:(?<word>"
              + String.join("|", WORDS)
              + "|last)|(?:number|no\\.?|option|choice|#)"
              + " ?(?<digit>[1-8]|one|two|three|four|five|six|seven|eight)|(?<nth>[1-8])(?:st|nd|rd|th))(?:"
              + " (?:one|option|choice|habit|thing|sounds good|on the list|of"
              + " (?:them|those|these)|please|pls|then|i guess|thanks)){0,4}[.! ]*");

  private Nth() {}

  /** Counted from 0; nothing if the text says none, or one that there is not. */
  public static OptionalInt in(String text, int choices) {
    var form = FORM.matcher(SmallLetters.of(text));
    if (!form.matches()) {
      return OptionalInt.empty();
    }
    var digit = form.group("digit") == null ? form.group("nth") : form.group("digit");
    var at =
        digit != null
            ? number(digit) - 1
            : form.group("word").equals("last") ? choices - 1 : WORDS.indexOf(form.group("word"));
    return at < choices ? OptionalInt.of(at) : OptionalInt.empty();
  }

  private static int number(String said) {
    return Character.isDigit(said.charAt(0)) ? Integer.parseInt(said) : NUMBERS.indexOf(said) + 1;
  }

  public static boolean isSaid(String text) {
    return FORM.matcher(SmallLetters.of(text)).matches();
  }
}
