package coach.limber.knowledge.language;

/** Whether a text asks when the check-in comes; the whole of it must have the form. */
public final class WhenWish {
  private static final Phrasing FORM =
      Phrasing.of(
          "(?:(?:and|so|ok|remind me|tell me)[, ]+)?(?:what time|when|at what time|which days?)"
              + " (?:(?:do|will|are|would|does) (?:you|u|it|the check-?in)(?: (?:going to|gonna))?"
              + " (?:next )?(?:ask|message|ping|text|prompt|check"
              + " in|write|come|checking|asking)\\w*(?: (?:with|to))?(?: me)?|(?:is|are|'s)"
              + " (?:my|the|our) (?:next |daily )?(?:check[-"
              + " ]?ins?|questions?|prompts?|time|reminders?)(?: time)?(?: at| set (?:for|to))?)(?:"
              + " (?:at|again|today|tomorrow|every day|each day|next|now|set to)){0,9}[?.!"
              + " ]*|(?:(?:and|so|ok|but)[, ]+)?what(?:'s| is|s) my (?:(?:check[-"
              + " ]?in|question|asking|daily|current) ){0,2}time(?: (?:again|now|at the moment|set"
              + " to)){0,2}[?.! ]*|(?:(?:and|so|ok|but)[, ]+)?what time (?:is|'s) (?:it|that) set"
              + " (?:to|for)(?: now| at the moment)?[?.! ]*");

  private WhenWish() {}

  public static boolean isIn(String text) {
    return FORM.matcher(Plain.of(text)).matches();
  }
}
