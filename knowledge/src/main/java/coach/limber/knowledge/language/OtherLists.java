package coach.limber.knowledge.language;

/** What is to go on a list that we do not keep: "add milk to my shopping list". */
public final class OtherLists {
  private static final String LIST =
      "(?:(?:my|the|our|a) )?(?:(?:weekly|christmas|family|tesco|supermarket) )?"
          + "(?:(?:shopping|grocery|groceries|to-?do|to-?buy|todo|packing|guest|wish|work|jobs?"
          + "|chores?)(?: |-)?lists?|shopping(?= *(?:please|pls|thanks)?[.! ]*$))";
  private static final String LEAD =
      "(?:(?:please|pls|can you|could you|and|also|ok|hey|oh|just)[, ]+){0,3}";
  private static final String WHAT = " [\\p{L}\\d ,&'-]{2,60}?";
  private static final String CLOSING =
      "(?: (?:please|pls|thanks|too|as well|for (?:me|tomorrow|later))){0,2}[.! ]*";

  private static final WholeForm TO_BE_ADDED =
      WholeForm.of(
          LEAD
              + "(?:(?:add|put|stick|write|note|pop|get|throw)(?: down)?"
              + WHAT
              + " (?:to|on|onto|in|down on) "
              + LIST
              + CLOSING
              + "|(?:(?:add|put|write|note|pop)(?: this| these)? (?:to|on|onto) )?"
              + LIST
              + " ?:"
              + WHAT
              + CLOSING
              + ")");

  private OtherLists() {}

  public static boolean isMeant(String text) {
    return TO_BE_ADDED.fits(Plain.of(text));
  }
}
