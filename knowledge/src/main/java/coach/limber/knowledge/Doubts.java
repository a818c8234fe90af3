package coach.limber.knowledge;

import java.util.Locale;
import java.util.regex.Pattern;

/** "Says who?", "is that proven?": a question about the evidence of what was just shown. */
final class Doubts {
  private static final Pattern ASKS =
      Pattern.compile(
          "\\b(?:says who|who says|says"
              + " which|source|sources|citation|citations|references?|evidence|proof|prove"
              + " it|proven|how sure|how certain|is (?:that|this|it)"
              + " (?:true|real|right|proven|backed)|any"
              + " (?:research|studies|proof|evidence)|scientific|science behind|how (?:well"
              + " )?(?:supported|reliable)|are you sure|you sure)\\b");
  private static final int LONGEST = 60;

  private Doubts() {}

  static boolean asks(String text, Context context) {
    return text.length() <= LONGEST
        && context.turns().stream().anyMatch(turn -> !turn.sentences().isEmpty())
        && ASKS.matcher(text.toLowerCase(Locale.ROOT)).find();
  }
}
