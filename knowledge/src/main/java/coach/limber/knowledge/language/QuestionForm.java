package coach.limber.knowledge.language;

import java.util.regex.Pattern;

/** Whether a text is put as a question, whatever it is about. */
public final class QuestionForm {
  private static final String OPENERS =
      "(?:(?:and|but|so|ok(?:ay)?|hey|hi|um+|well|sorry|wait|good|great|right|grand|cool|fine|yes|yeah|nice|oh|ah|hm+|lol|then|thanks|fair"
          + " enough|interesting|blimey)\\W+){0,9}";
  private static final Pattern ASKS =
      Pattern.compile(
          "\\?\\W*$|^"
              + OPENERS
              + "(?:what(?:'?s)?|which|who|whose|why|how(?:"
              + " come)?|where(?:'?s)?|is|are|was|were|do|does|did|can|could|should|would|will|am|has|isn'?t|aren'?t|don'?t"
              + " you|doesn'?t|can'?t|tell me|explain|remind me what|any idea|i wonder|i'?m"
              + " wondering|i want to know)\\b");

  /** "Could it be …?": one looks for what is behind the day, whatever else is told of it. */
  private static final Pattern WONDERS =
      Pattern.compile(
          "(?:^|[.!?,;]\\s*|\\b(?:so|and|but|or)\\s+)(?:(?:could|can|might|may)"
              + " (?:it|that|this|they)(?: \\w+)? be|(?:is|was) (?:it|that|this)"
              + " (?:because|from|due to|down to|what|why|the|my))\\b[^.!?]{0,60}\\?");

  private QuestionForm() {}

  /** "Which foods?" and "tell me about bread" are; "stretch my fingers" is not. */
  public static boolean asks(String text) {
    return ASKS.matcher(SmallLetters.of(text)).find();
  }

  /** "Could it be the bread? I had toast" does, wherever in the text it stands. */
  public static boolean wonders(String text) {
    return WONDERS.matcher(SmallLetters.of(text)).find();
  }
}
