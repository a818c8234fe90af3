package coach.limber.knowledge;

import java.util.regex.Pattern;

/**
 * Asks for what lies behind what was shown and is not said with it: what brings it about, what a
 * thing is made of. What it does in turn, "what does it cause", is another question.
 */
final class Behind {
  private static final Pattern CAUSE =
      Pattern.compile(
          "^(?:(?:and|but|so|ok(?:ay)?|right|then|oh)[\\s,]+){0,4}(?:why (?:does|do|would|did)"
              + " (?:it|that|this|they|those) (?:even |ever |actually )?(?:happen|start|come"
              + " (?:on|about)|occur|go wrong|get like that)|(?:what|whats)(?: it is)?(?:'s| is|"
              + " could)?(?: (?:actually|usually|really|normally))?"
              + " (?:caus(?:es?|ing)|trigger(?:s|ing)?|bring(?:s|ing)?|set(?:s|ting)?|mak(?:es?|ing)|wreck(?:s|ing)?|damag(?:es?|ing)|ruin(?:s|ing)?|break(?:s|ing)?"
              + "|upset(?:s|ting)?|weaken(?:s|ing)?|harm(?:s|ing)?|destroy(?:s|ing)?|hurt(?:s|ing)?|throw(?:s|ing)?|start(?:s|ing)?|lead(?:s|ing)?"
              + " to)(?: (?:it|that|this|them|those))?(?: (?:on|off|about|up|down|happen|leak|go"
              + " wrong|balance))?(?: (?:off|of) balance)?(?: (?:then|though|tho|in the first"
              + " place|exactly))?)\\W*$");

  private static final Pattern CONTENTS =
      Pattern.compile(
          "^(?:(?:and|but|so|ok(?:ay)?|right|why|oh)[\\s,]+){0,4}(?:what(?:'?s| is| exactly is)?(?:"
              + " (?:actually|really|exactly|even))* (?:in (?:it|them|that|those|there)|(?:it|that)"
              + " (?:made (?:of|from|with|out of|up of)|got in it)|(?:does|do) (?:it|they|that)"
              + " (?:contain|have in (?:it|them))|(?:goes|go|went) in(?:to)? (?:it|them)|are"
              + " (?:the|its) ingredients)|(?:the )?ingredients)(?:"
              + " (?:then|though|tho|exactly|anyway))?\\W*$");

  private static final String BEGINS = "^(?:(?:and|but|so|ok(?:ay)?|right|oh|then)[\\s,]+){0,4}";

  private static final Pattern WHICH_EXACTLY =
      Pattern.compile(
          BEGINS
              + "(?:which|what)(?:"
              + " (?:ones?|kinds?|sorts?|types?|bugs?|bacteria|species|strains?|names?))?(?:"
              + " (?:exactly|precisely|specifically|in particular|are they|by"
              + " name|then|though|tho))*\\W*$");

  private static final Pattern TO_TAKE =
      Pattern.compile(
          BEGINS
              + "(?:(?:is there |do you have |got |have you )?(?:what|anything|something|which"
              + " tablets?|owt) (?:else )?(?:(?:can|could|should|would|do|might|must)"
              + " (?:i|you|we|one)(?: (?:can|could))?|i (?:can|could|should|might)|to) (?:maybe"
              + " |best )?take)(?: (?:for|against|to (?:help|ease|stop|shift))"
              + " (?:it|that|this|them|those|the \\w+|my"
              + " \\w+|(?:stiff|sore)ness|pain))\\b.{0,20}$");

  private static final Pattern WHICH_FOR =
      Pattern.compile(
          BEGINS
              + "(?:which|what)(?: (?:ones?|moves?|kinds?|sorts?|types?|of"
              + " (?:them|those|these)))?(?: (?:is|are|would be))?(?:"
              + " (?:best|good|better|right|ideal))? for (?:my |the |a |your )?(?:sore |bad |stiff"
              + " |achy )?(?!joints?\\b)\\p{L}{3,12}\\W*$");

  private static final Pattern HOW_MUCH_OF_ONE =
      Pattern.compile(
          BEGINS
              + "how (?:much|many|often|long)\\b.{0,20} (?:of|with|for) (?:the"
              + " (?:first|second|third|fourth|last|final|other)(?:"
              + " (?:one|two|thing|bit))?|each|every one|both|all(?: of (?:them|those))?)(?:"
              + " (?:one|thing|of (?:them|those|these)))?\\b.{0,25}$");

  private Behind() {}

  /** "Which ones exactly?": the names of what was spoken of as one. */
  static boolean asksWhichExactly(String text) {
    return isLike(WHICH_EXACTLY, text);
  }

  /** "And what can i take for it?": a remedy, for a pharmacist to name. */
  static boolean asksWhatToTake(String text) {
    return isLike(TO_TAKE, text);
  }

  /** "Which ones for hips?": nothing is said of one joint more than of another. */
  static boolean asksWhichFor(String text) {
    return isLike(WHICH_FOR, text);
  }

  /** "How much of the last one?": the amount of one of several. */
  static boolean asksHowMuchOfOne(String text) {
    return isLike(HOW_MUCH_OF_ONE, text);
  }

  private static boolean isLike(Pattern pattern, String text) {
    return text.length() <= Leaning.LONGEST && pattern.matcher(Leaning.plain(text)).find();
  }

  /** "What causes it?", "why does that happen?": what brings about what was shown. */
  static boolean asksForTheCause(String text) {
    return text.length() <= Leaning.LONGEST && CAUSE.matcher(Leaning.plain(text)).matches();
  }

  /** "What's in it?": what a thing that was named is made of. */
  static boolean asksWhatIsInIt(String text) {
    return text.length() <= Leaning.LONGEST && CONTENTS.matcher(Leaning.plain(text)).matches();
  }
}
