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

  private Behind() {}

  /** "What causes it?", "why does that happen?": what brings about what was shown. */
  static boolean asksForTheCause(String text) {
    return text.length() <= Leaning.LONGEST && CAUSE.matcher(Leaning.plain(text)).matches();
  }

  /** "What's in it?": what a thing that was named is made of. */
  static boolean asksWhatIsInIt(String text) {
    return text.length() <= Leaning.LONGEST && CONTENTS.matcher(Leaning.plain(text)).matches();
  }
}
