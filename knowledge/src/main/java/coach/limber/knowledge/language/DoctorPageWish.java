package coach.limber.knowledge.language;

/** Whether a text asks for a page to take to the doctor; the whole of it must have the form. */
public final class DoctorPageWish {
  private static final String DOCTOR =
      "(?:the |my |our |a |next week's |tomorrow's ){0,9}(?:doctor|doc|dr|gp|rheumatologist|rheumy"
          + "|physio(?:therapist)?|nurse|specialist|consultant|surgeon|surgery|clinic|hospital"
          + "|(?:doctor's |gp )?(?:appointment|visit))";
  private static final String PAGE =
      "(?:a |an |the |my |one |some ){0,9}(?:short |one-page |printed |printable |doctor'?s?"
          + " ){0,9}(?:pages?|summary|report|sheet|print-?out|overview|something|document)";
  private static final WholeForm FORM =
      WholeForm.of(
          "/doctor|(?:"
              + Orders.POLITE
              + "(?:(?:make|give|show|write|print|get|have|create|prepare|do|need|send|i need|i'd"
              + " like|is there)(?: me| us)? )?"
              + PAGE
              + "(?: (?:of|about|with) (?:this|it|all this|all of this|my [\\w ]{2,20}))?(?: (?:i"
              + " can|that i can|to))?(?: (?:take|show|bring|give|hand|print|use))?(?:"
              + " (?:to|for|with|at|in))? "
              + DOCTOR
              + "|(?:(?:make|give|show|print|get|send|open|where's|i need|i want)(?: me)? )?(?:the"
              + " |my |a ){0,2}(?:doctor|doc|gp|dr)(?:'s)?"
              + " (?:pages?|summary|report|sheet|print-?out|overview)|what (?:can|could|should|do)"
              + " i (?:show|bring|take|give|tell)(?: to)? "
              + DOCTOR
              + "|"
              + Orders.POLITE
              + "(?:put|have|get|give me|write|print|send me) (?:this|it|that|these|all (?:of"
              + " )?(?:this|that|it)|my [\\w ]{2,20}) (?:down )?(?:in|on|as|into|onto) "
              + PAGE
              + " (?:for|to show|to give(?: to)?|for me to give(?: to)?) "
              + DOCTOR
              + "|(?:so |and |ok )?what (?:will|would|does|do|can|could) "
              + DOCTOR
              + " (?:see|get|be shown|get to see)(?: (?:of (?:this|it|me)|from"
              + " (?:you|this|me)|then))?|"
              + Orders.POLITE
              + "(?:make|give|show|get|send|print)(?: me)? (?:the|that|this) page"
              + "|(?:i'?ve |i have |i'?m |i |there'?s )?(?:got |have |having |seeing |going to"
              + " |due )?"
              + DOCTOR
              + "(?: (?:appointment|visit|app?t))?(?: (?:on |this |next )?"
              + CalendarWords.WEEKDAY
              + "| tomorrow| today| next week| soon| coming up){0,2}[,.;:!]+"
              + " (?:so |and |please )?(?:can|could|will|would) you (?:please )?(?:put|get|make"
              + "|write|prepare|pull|print|do|give)(?: me| us)? "
              + "(?:something|anything|"
              + PAGE
              + "|it(?: all)?|all this)(?: (?:together|up|out|down|ready))?(?: for (?:me|it|that"
              + "|them|him|her|"
              + DOCTOR
              + "))?"
              + ")(?: (?:please|pls|tomorrow|today|next week|on \\w+day)){0,9}[?.! ]*");

  private DoctorPageWish() {}

  public static boolean isIn(String text) {
    return FORM.fits(Plain.of(text));
  }
}
