package coach.limber.bot.conversation;

import java.util.Locale;
import java.util.Set;

/** A plain yes or no in a few words. */
enum YesNo {
  YES,
  NO,
  NEITHER;

  private static final Set<String> YES_WORDS =
      Set.of(
          "yes",
          "y",
          "yeah",
          "yep",
          "yup",
          "ya",
          "ok",
          "okay",
          "k",
          "sure",
          "fine",
          "agree",
          "agreed",
          "correct",
          "right",
          "yea",
          "aye",
          "definitely",
          "absolutely",
          "please",
          "👍");
  private static final Set<String> NO_WORDS =
      Set.of("no", "n", "nope", "nah", "not", "never", "wrong", "disagree", "don't", "dont", "👎");

  /** "How sure is that?" is no yes. */
  private static final Set<String> ASKING =
      Set.of("how", "what", "why", "who", "where", "when", "which", "whose");

  /** The first word that says so decides; long texts and questions are neither. */
  static YesNo of(String text) {
    var words = text.toLowerCase(Locale.ROOT).strip().split("[\\s,.!;:]+");
    if (words.length > 8 || ASKING.contains(words[0])) {
      return NEITHER;
    }
    for (var word : words) {
      if (NO_WORDS.contains(word)) {
        return NO;
      }
      if (YES_WORDS.contains(word)) {
        return YES;
      }
    }
    return NEITHER;
  }
}
