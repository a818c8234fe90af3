package coach.limber.knowledge.language;

import java.util.Locale;
import java.util.regex.Pattern;

/** Whether a text is put as a question, whatever it is about. */
public final class QuestionForm {
  private static final String OPENERS =
      "(?:(?:and|but|so|ok(?:ay)?|hey|hi|um+|well|sorry|wait)\\W+)*";
  private static final Pattern ASKS =
      Pattern.compile(
          "\\?\\W*$|^"
              + OPENERS
              + "(?:what(?:'?s)?|which|who|whose|why|how(?:"
              + " come)?|where(?:'?s)?|is|are|was|were|do|does|did|can|could|should|would|will|am|has|isn'?t|aren'?t|don'?t"
              + " you|doesn'?t|can'?t|tell me|explain|remind me what|any idea|i wonder|i'?m"
              + " wondering|i want to know)\\b");

  private QuestionForm() {}

  /** "Which foods?" and "tell me about bread" are; "stretch my fingers" is not. */
  public static boolean asks(String text) {
    return ASKS.matcher(text.toLowerCase(Locale.ROOT).replace('’', '\'').strip()).find();
  }
}
