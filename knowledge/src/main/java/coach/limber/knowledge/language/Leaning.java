package coach.limber.knowledge.language;

import java.util.Optional;
import java.util.regex.Pattern;

/** Words that tell two requests apart where the encoder confuses them. */
final class Leaning {
  private static final Pattern FEEDBACK =
      Pattern.compile(
          "^(?:one |a |an |my |here'?s (?:a|my) |some )?(?:suggestions?|feedback|feature"
              + " request|ideas?|bug|complaint)\\b ?[:,;-]|\\b(?:found a bug|feature request|i have"
              + " (?:a|some) (?:suggestion|feedback)s?)\\b");
  private static final Pattern CHECK_IN_NOW =
      Pattern.compile(
          "\\b(?:ask|give|send|hit) me (?:with )?(?:the|my|today'?s|your) (?:daily"
              + " )?(?:questions?|check-?in)(?: now)?\\W*$");
  private static final Pattern LATER =
      Pattern.compile(
          "\\b(?:later|in (?:an?|half|\\d+|\\w+ (?:min|hour))|when i|after|until|till?|again)\\b");

  private Leaning() {}

  static Optional<Intent> of(String text) {
    var plain = Plain.of(text);
    if (FEEDBACK.matcher(plain).find()) {
      return Optional.of(Intent.FEEDBACK);
    }
    if (CHECK_IN_NOW.matcher(plain).find() && !LATER.matcher(plain).find()) {
      return Optional.of(Intent.CHECKIN_NOW);
    }
    return Optional.empty();
  }
}
