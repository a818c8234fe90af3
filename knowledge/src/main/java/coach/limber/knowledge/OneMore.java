package coach.limber.knowledge;

import java.util.Optional;
import java.util.regex.Pattern;

/** One more thing that a text names: "and rye?", "what about oat milk", "prawns too?". */
final class OneMore {
  private static final Pattern ADDS =
      Pattern.compile(
          "^(?:and|or|what about|how about|same (?:for|with)|also)(?:"
              + " (?:the|my|some|a|an|with|for))?(?:"
              + " (?!(?:then|now|so|you|i|my|that|this|it)\\b)[\\p{L}'-]+){1,3}\\W*$");

  private static final Pattern BEFORE_A_THING =
      Pattern.compile(
          "^(?:(?:and|or|but|so|right|ok(?:ay)?|then|also|even|not|just|like|what about|how"
              + " about|what of|same (?:for|with)|same goes for|is|are|does|do|would|should|can i"
              + " (?:have|eat|do)|the|my|some|a|an|your|with|for)\\b[\\s,.]*){1,9}");

  private static final Pattern AFTER_A_THING =
      Pattern.compile(
          "(?:\\W+(?:too|as well|also|then|though|tho|counts?|as one|one(?: of"
              + " (?:them|those|these))?|in|ok(?:ay)?|alright|allowed|fine|bad|good|safe|(?:in|on)"
              + " (?:the|that|your|this) (?:group|list)|maybe|instead)){0,9}\\W*$");

  /** "And moving about?", "what about stress at work". */
  private static final Pattern OTHER =
      Pattern.compile(
          "^(?:(?:ok(?:ay)?|right|so|thanks|cool|hm+)[\\s,.]+){0,3}(?:and|or|also|what about|how"
              + " about|and what about|and how about|what of|is it the same (?:for|with)|same"
              + " (?:for|with))"
              + " (?!(?:then|now|so|why|how|if|when|what|where|who|which|not|it|that|this|they|them|those|these)\\b)(?<other>[\\p{L}'-]+(?:"
              + " [\\p{L}'-]+){0,6}?)(?:[\\s,]+(?:what(?:'?s| is| are) (?:that|it|they|those)|what"
              + " do(?:es)? (?:it|they|that) do|whats? up with that|how does that"
              + " (?:help|work)|does that (?:count|help|matter)|any good|too|as"
              + " well|then)){0,2}\\W*$");

  /** "And doing a bit of stretching": nobody tells of their day so, just after an answer. */
  private static final Pattern GERUND =
      Pattern.compile("^(?:and|or|what about|how about) (?:\\p{L}+ly )?\\p{L}{2,}ing\\b");

  private static final Pattern CLAUSES_BEFORE = Pattern.compile("^.*[.!?…]\\s+(?=\\S)");

  private static final Pattern INSTEAD = Pattern.compile(".*\\binstead\\W*");

  private static final int WORDS_OF_A_THING = 4;

  private static final Pattern ONE_OF_THEM =
      Pattern.compile(
          "\\b(?:one of (?:them|those|these)|(?:on|in) (?:the|that|your|this)"
              + " (?:list|group))\\W*$");

  private static final Pattern NO_THING =
      Pattern.compile(
          "\\b(?:it|that|this|they|them|those|these|ones?|others?|else|mine|what|how|why)\\b");

  /** "Is rice got any in it?", "does rye have it". */
  private static final Pattern HAS_IT =
      Pattern.compile(
          "^(?:(?:and|so|but|ok(?:ay)?)[\\s,]+){0,9}(?:is|are|has|have|does|do) (?:the |my |a |an"
              + " )?(?<thing>(?!there\\b)[\\p{L}'-]+(?: [\\p{L}'-]+)?)"
              + " (?:got|have|has|contain|include)"
              + " (?:(?:any|some|much|it|that|this|them|those|these)(?: of"
              + " (?:it|that|this|them|those|these))?)(?: in (?:it|them|there))?\\W*$");

  private OneMore() {}

  /** "And salmon?": one more thing of the same kind. */
  static boolean adds(String text) {
    return ADDS.matcher(Leaning.plain(text)).find() || ofThem(text);
  }

  /** "Is honey on that list?": whether a thing is one of those that were shown. */
  static boolean ofThem(String text) {
    return ONE_OF_THEM.matcher(Leaning.plain(text)).find()
        || HAS_IT.matcher(Leaning.plain(text)).find();
  }

  /** What is named by "and salmon?", "what about oat milk", "prawns too?": at most a few words. */
  static Optional<String> thing(String text) {
    var holder = HAS_IT.matcher(Leaning.plain(text));
    if (holder.find()) {
      return Optional.of(holder.group("thing"));
    }
    var last =
        instead(text)
            ? CLAUSES_BEFORE.matcher(Leaning.plain(text)).replaceFirst("")
            : Leaning.plain(text);
    var bare = BEFORE_A_THING.matcher(last).replaceFirst("");
    var thing = AFTER_A_THING.matcher(bare).replaceFirst("");
    return Optional.of(thing)
        .filter(words -> !NO_THING.matcher(words).find())
        .filter(words -> !words.isBlank() && words.split("\\s+").length <= WORDS_OF_A_THING);
  }

  /** Whether it turns to something that one may do. */
  static boolean doing(String text) {
    return GERUND.matcher(Leaning.plain(text)).find() && other(text).isPresent();
  }

  /** What else a text turns to, in a few words more than the name of a thing. */
  static Optional<String> other(String text) {
    var found = OTHER.matcher(Leaning.plain(text));
    return found.find()
        ? Optional.of(found.group("other")).filter(words -> !NO_THING.matcher(words).find())
        : Optional.empty();
  }

  /** "A stroll instead?": one thing for another. */
  static boolean instead(String text) {
    return INSTEAD.matcher(Leaning.plain(text)).matches();
  }
}
