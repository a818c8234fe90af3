package coach.limber.bot.conversation;

import java.util.regex.Pattern;

/** "Same as usual", in so many words. */
final class SameAsUsual {
  private static final Pattern WORDS =
      Pattern.compile(
          "\\b(?:same (?:as|like) (?:usual|always|normal|ever)|(?:the )?usual|as"
              + " (?:usual|always))\\b",
          Pattern.CASE_INSENSITIVE);
  private static final int LONGEST = 40;

  private SameAsUsual() {}

  static boolean said(String text) {
    return text.length() <= LONGEST && WORDS.matcher(text).find();
  }
}
