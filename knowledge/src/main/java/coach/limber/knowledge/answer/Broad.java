package coach.limber.knowledge.answer;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Broad questions, "which signs?" and "what can I do?", for which the article has a list. */
final class Broad {
  private static final Pattern SIGNS =
      Pattern.compile(
          "\\b(?:signs?|checklist|red flags?|clues?|hints?|giveaways?|symptoms to|how"
              + " (?:do|can|would|will) (?:i|you|we) (?:know|tell))\\b");
  private static final Pattern TO_DO =
      Pattern.compile(
          "\\b(?:what (?:i|you|we) (?:can|should|could) do|what (?:can|should|do|could|must|would)"
              + " (?:i|you|we|one) (?:actually |really |now )?do|tips|advice|action plan|to-?do"
              + " list|where (?:do|should) i (?:start|begin)|what helps|how (?:can|do|should) i"
              + " (?:help|support|look after|improve|fix|heal))\\b");

  private Broad() {}

  /** Words of the heading of the list that is asked for. */
  static Optional<String> list(String text) {
    var lower = text.toLowerCase(Locale.ROOT);
    if (SIGNS.matcher(lower).find()) {
      return Optional.of("signs");
    }
    return TO_DO.matcher(lower).find() ? Optional.of("supporting") : Optional.empty();
  }
}
