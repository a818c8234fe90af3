package coach.limber.bot.conversation;

import coach.limber.knowledge.language.SmallLetters;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** One of a list that is shown, by its place: "the second one", "number 3", "the last". */
final class Ordinal {
  private static final List<String> WORDS =
      List.of("first", "second", "third", "fourth", "fifth", "sixth");
  private static final Pattern FORM =
      Pattern.compile(
          "(?:(?:ok|yes|um+|maybe|please|let'?s (?:do|try|go with|go for)|i'?ll"
              + " (?:take|do|try|have|go (?:for|with))|i (?:like|pick|choose|want))[,"
              + " ]+){0,2}(?:(?:the"
              + " )?(?:(?<word>first|second|third|fourth|fifth|sixth)|(?<nth>[1-6])(?:st|nd|rd|th)|(?<last>last))(?:"
              + " (?:one|option|habit|thing|choice))?|(?:number|no\\.?|option|#)"
              + " ?(?<number>[1-6]|one|two|three|four|five|six))(?: (?:please|pls|then|sounds"
              + " good|thanks)){0,2}[.! ]*");
  private static final List<String> NUMBERS = List.of("one", "two", "three", "four", "five", "six");

  private Ordinal() {}

  /** The one it names, if there are so many. */
  static <T> Optional<T> of(String text, List<T> shown) {
    var form = FORM.matcher(SmallLetters.of(text));
    if (!form.matches() || shown.isEmpty()) {
      return Optional.empty();
    }
    if (form.group("last") != null) {
      return Optional.of(shown.getLast());
    }
    var place =
        form.group("word") != null
            ? WORDS.indexOf(form.group("word")) + 1
            : form.group("nth") != null
                ? Integer.parseInt(form.group("nth"))
                : number(form.group("number"));
    return place <= shown.size() ? Optional.of(shown.get(place - 1)) : Optional.empty();
  }

  private static int number(String said) {
    return Character.isDigit(said.charAt(0)) ? Integer.parseInt(said) : NUMBERS.indexOf(said) + 1;
  }
}
