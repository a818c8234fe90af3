package coach.limber.knowledge.language;

/** What is to go on a list that we do not keep: "add milk to my shopping list". */
public final class OtherLists {
  private static final WholeForm TO_BE_ADDED =
      WholeForm.of(
          "(?:(?:please|pls|can you|could you|and|also|ok|hey|oh)[,"
              + " ]+){0,3}(?:add|put|stick|write|note|pop|get|throw)(?: down)? [\\p{L}\\d"
              + " ,&'-]{2,60}? (?:to|on|onto|in|down on) (?:my|the|our|a)(?:"
              + " (?:weekly|christmas|family))?"
              + " (?:shopping|grocery|groceries|to-?do|todo|packing|guest|wish|work|jobs?)(?:"
              + " |-)?lists?(?: (?:please|pls|thanks|for (?:me|tomorrow|later))){0,2}[.! ]*");

  private OtherLists() {}

  public static boolean isMeant(String text) {
    return TO_BE_ADDED.fits(Plain.of(text));
  }
}
