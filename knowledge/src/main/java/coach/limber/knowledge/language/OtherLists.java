package coach.limber.knowledge.language;

/** A list that we do not keep: "add milk to my shopping list", "what's on my to-do list". */
public final class OtherLists {
  private static final String LEAD =
      "(?:(?:please|pls|can you|could you|and|also|ok|hey|oh|so)[, ]+){0,3}";

  private static final String LIST =
      "(?:my|the|our|a)(?: (?:weekly|christmas|family|new))?"
          + " (?:shopping|grocery|groceries|to-?do|to do|packing|guest|wish|work|jobs?|reading)(?:"
          + " |-)?lists?(?: (?:please|pls|thanks|today|now|this week|for"
          + " (?:me|today|tomorrow|later))){0,2}[?.! ]*";

  private static final WholeForm TO_BE_CHANGED =
      WholeForm.of(
          LEAD
              + "(?:add|put|stick|write|note|pop|get|throw|take|remove|cross|tick|delete)(?: down)?"
              + " [\\p{L}\\d ,&'-]{2,60}? (?:to|on|onto|in|down on|off|from) "
              + LIST);

  private static final WholeForm TO_BE_READ =
      WholeForm.of(
          LEAD
              + "(?:what ?(?:'?s| is| are)(?: left| still| next)? on|what do i (?:still )?have on"
              + "|what have i got on|how many (?:things|items) (?:are )?on|(?:show|read|open|clear"
              + "|empty|start|make|create|delete|wipe|check|give|send|print)(?: me)?(?: out)?) "
              + LIST);

  private OtherLists() {}

  public static boolean isMeant(String text) {
    var plain = Plain.of(text);
    return TO_BE_CHANGED.fits(plain) || TO_BE_READ.fits(plain);
  }
}
