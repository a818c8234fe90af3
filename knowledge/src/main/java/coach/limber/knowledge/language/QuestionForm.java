package coach.limber.knowledge.language;

import java.util.regex.Pattern;

/** Whether a text is put as a question, whatever it is about. */
public final class QuestionForm {
  private static final int SHORT = 60;

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
  private static final Phrasing WONDERS =
      Phrasing.of(
          "(?:^|[.!?,;]\\s*|\\b(?:so|and|but|or)\\s+)(?:(?:could|can|might|may)"
              + " (?:it|that|this|they)(?: \\w+)? be|(?:is|was) (?:it|that|this)"
              + " (?:because|from|due to|down to|what|why|the|my))\\b[^.!?]{0,60}\\?");

  /** "Really?", "get out, you sure?": no more than a wonder at what was just said. */
  private static final Phrasing SURPRISE =
      Phrasing.of(
          "\\W*(?:(?:oh|omg|wow|ha|huh|what|wait|no|blimey|gosh|get out|come on|well|hang on|no"
              + " way|never|and|but|so|is that|is it|you'?re)\\W+){0,4}(?:really(?:"
              + " (?:though|now|tho|so))?|(?:for )?real(?:ly)?|seriously|honestly|truly|is it"
              + " (?:really|true)(?: though| then)?|no way|(?:(?:are )?(?:you|u|ya)|you'?re)"
              + " sure|(?<=is (?:that|it)\\W)true|kidding|joking|no joke|(?:are )?(?:you|u)"
              + " (?:kidding|joking|serious|for real))(?:\\W+(?:i )?(?:never|would|wouldn'?t|"
              + "wouldve|have|had|thought|think|knew|know|guessed|believed|it|that|heard|of|about)){0,6}\\W*");

  private QuestionForm() {}

  /** "Which foods?" and "tell me about bread" are; "stretch my fingers" is not. */
  public static boolean asks(String text) {
    return ASKS.matcher(SmallLetters.of(text)).find();
  }

  /** Whether a text is no more than a wonder at what was just said. */
  public static boolean isSurprise(String text) {
    return text.length() <= SHORT && SURPRISE.matcher(SmallLetters.of(text)).matches();
  }

  /** "Could it be the bread? I had toast" does, wherever in the text it stands. */
  public static boolean wonders(String text) {
    return WONDERS.matcher(SmallLetters.of(text)).find();
  }
}
