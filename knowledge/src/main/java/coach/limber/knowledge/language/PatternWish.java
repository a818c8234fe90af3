package coach.limber.knowledge.language;

/** Whether a text asks for the person's own pattern; the whole of it must have the form. */
public final class PatternWish {
  private static final WholeForm FORM =
      WholeForm.of(
          "/patterns?|(?:(?:ok|so|and|well|now) )?(?:please |can you |could you |can i |i'd like to"
              + " |i want to ){0,9}(?:(?:show|tell|give|see|find|look for)(?: me)?"
              + " )?(?:(?:my|any|my own|a) (?:own )?patterns?|what goes with my pain)(?: (?:in|of)"
              + " my (?:answers|diary|pain|days))?(?: (?:so far|yet|please)){0,9}[?.! ]*|(?:do|can)"
              + " you see (?:any |a )?patterns?(?: yet)?[?.! ]*|(?:(?:ok|so|and|well|now) )?(?:is"
              + " there|are there|what(?:'s|s| is| are)) (?:any |a |my )?patterns?(?: yet)?[?.!"
              + " ]*");

  private PatternWish() {}

  public static boolean isIn(String text) {
    return FORM.fits(Plain.of(text));
  }
}
