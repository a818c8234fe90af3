package coach.limber.knowledge.language;

/** Whether a text asks when the check-in comes; the whole of it must have the form. */
public final class WhenWish {
  private static final Phrasing FORM =
      Phrasing.of(
          "(?:(?:and|so|ok|remind me|tell me)[, ]+)?(?:what time|when|at what time|which days?)"
              + " (?:(?:do|will|are|would|does) (?:you|u|it|the check-?in)(?: (?:going to|gonna))?"
              + " (?:next )?(?:ask|message|ping|text|prompt|check in|write|come|checking|asking)"
              + "\\w*(?: (?:with|to))?(?: me)?|(?:is|are|'s) (?:my|the|our)"
              + " (?:next |daily )?(?:check-?ins?|questions?|prompts?|time|reminders?)(?: time)?"
              + "(?: at| set (?:for|to))?)(?: (?:at|again|today|tomorrow|every day|each"
              + " day|next|now|set to)){0,9}[?.! ]*");

  private WhenWish() {}

  public static boolean isIn(String text) {
    return FORM.matcher(Plain.of(text)).matches();
  }
}
