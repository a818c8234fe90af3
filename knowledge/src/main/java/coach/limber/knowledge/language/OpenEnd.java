package coach.limber.knowledge.language;

import java.util.regex.Pattern;

/** "A few days off, I'll tell you when": a length that is only a guess, as they will say so. */
final class OpenEnd {
  private static final Pattern SOME_DAYS =
      Pattern.compile("\\b(?:few|couple(?: of)?|some) (?:days|weeks|months)\\b");
  private static final Pattern WILL_SAY =
      Pattern.compile(
          "\\b(?:i'?ll|i will) (?:tell|shout|say|message|ping|text|write|let you know|give you a"
              + " shout|be in touch)\\b|\\b(?:until|till?|unless) i (?:say|tell|write|message|ask"
              + "|shout|let you know)\\b");

  private OpenEnd() {}

  static boolean isIn(String text) {
    var plain = Plain.of(text);
    return SOME_DAYS.matcher(plain).find() && WILL_SAY.matcher(plain).find();
  }
}
