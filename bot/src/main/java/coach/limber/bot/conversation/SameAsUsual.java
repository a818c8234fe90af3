package coach.limber.bot.conversation;

import java.util.regex.Pattern;

/** "Same as usual", in so many words. */
final class SameAsUsual {
  private static final Pattern WORDS =
      Pattern.compile(
          "\\b(?:same (?:as|like) (?:usual|always|normal|ever)|(?:the )?usual|as"
              + " (?:usual|always))\\b",
          Pattern.CASE_INSENSITIVE);

  /** All of it says that the open question has the answer that it had before. */
  private static final Pattern AS_BEFORE =
      Pattern.compile(
          "(?:(?:still|about|just|exactly|pretty much|much|it's|all) ){0,2}(?:the )?(?:same(?:"
              + " (?:again|here|ones?|places?|thing|old|still|too))?(?: (?:as|like)"
              + " (?:yesterday|before|last time|last|the last time|the other day|then))?|like"
              + " (?:yesterday|last time)|ditto|no (?:change|difference)|unchanged|as"
              + " (?:yesterday|before|last time))(?: really| again| today)?[.! ]*",
          Pattern.CASE_INSENSITIVE);

  private static final int LONGEST = 40;

  private SameAsUsual() {}

  static boolean said(String text) {
    return text.length() <= LONGEST && WORDS.matcher(text).find();
  }

  static boolean isAsBefore(String text) {
    return text.length() <= LONGEST && AS_BEFORE.matcher(text.strip()).matches();
  }
}
