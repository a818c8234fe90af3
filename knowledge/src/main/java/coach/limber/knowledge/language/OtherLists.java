package coach.limber.knowledge.language;

/** A list that we do not keep: "add milk to my shopping list", "what's on my to-do list". */
public final class OtherLists {
  private static final String LEAD =
      "(?:(?:please|pls|can you|could you|and|also|ok|hey|oh|so|just)[, ]+){0,3}";

  private static final String WHAT = " [\\p{L}\\d ,&'-]{2,60}?";

  private static final String NAME =
      "(?:(?:my|the|our|a) )?(?:(?:weekly|christmas|family|new|supermarket) )?"
          + "(?:(?:shopping|grocery|groceries|to-?do|to do|to-?buy|packing|guest|wish|work|jobs?"
          + "|chores?|reading)(?: |-)?lists?|shopping(?= *(?:please|pls|thanks)?[.! ]*$))";
  private static final String CLOSING =
      "(?: (?:please|pls|thanks|today|now|this week|too|as well|for"
          + " (?:me|today|tomorrow|later))){0,2}[?.! ]*";

  private static final WholeForm TO_BE_CHANGED =
      WholeForm.of(
          LEAD
              + "(?:(?:add|put|stick|write|note|pop|get|throw|take|remove|cross|tick|delete)(?:"
              + " down)?"
              + WHAT
              + " (?:to|on|onto|in|down on|off|from) "
              + NAME
              + CLOSING
              + "|(?:(?:add|put|write|note|pop)(?: this| these)? (?:to|on|onto) )?"
              + NAME
              + " ?:"
              + WHAT
              + CLOSING
              + ")");

  private static final WholeForm TO_BE_READ =
      WholeForm.of(
          LEAD
              + "(?:what ?(?:'?s| is| are)(?: left| still| next)? on|what do i (?:still )?have on"
              + "|what have i got on|how many (?:things|items) (?:are )?on|(?:show|read|open|clear"
              + "|empty|start|make|create|delete|wipe|check|give|send|print)(?: me)?(?: out)?) "
              + NAME
              + CLOSING);

  private OtherLists() {}

  public static boolean isMeant(String text) {
    var plain = Plain.of(text);
    return TO_BE_CHANGED.fits(plain) || TO_BE_READ.fits(plain);
  }
}
