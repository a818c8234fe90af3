package coach.limber.bot.conversation;

import coach.limber.knowledge.language.SmallLetters;
import java.util.regex.Pattern;

/** Whether a text names some minutes for a check-in without saying what they are for. */
final class LaterOrShorter {
  private static final Pattern FORM =
      Pattern.compile(
          "(?:(?:ok|okay|please|pls|can (?:you|we)|could (?:you|we)|actually|no|just|let's|hey)[,"
              + " ]+){0,4}(?:make|keep|do|let's make|have) (?:it|this|that|them)(?:"
              + " (?:to|in|under|about|at|just|only)){0,2} (?:a |an"
              + " )?(?:\\d{1,3}|one|two|three|four|five|six|ten|fifteen|twenty|thirty|few|couple"
              + " of|half an?)[ -]?(?:min(?:ute)?s?|hours?|secs?|seconds?|m)(?:"
              + " (?:please|pls|max|tops|only|instead|long)){0,2}[.! ]*");

  private LaterOrShorter() {}

  static boolean isIn(String text) {
    return FORM.matcher(SmallLetters.of(text)).matches();
  }
}
