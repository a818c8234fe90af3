package coach.limber.bot.conversation.meaning;

import coach.limber.knowledge.language.FamilyWords;
import coach.limber.knowledge.language.QuestionForm;
import coach.limber.knowledge.language.SmallLetters;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text whose one part may tell of the day while the other plainly asks, seen by its words alone:
 * "knees 6, bloated, does ginger help?".
 */
public record ToldAndAsked(String tells, String question) {
  private static final int LONGEST = 160;
  private static final int MOST_BREAKS = 4;

  private static final String LEAD =
      "(?:(?:and|but|also|so|btw|by the way|please|pls|ok|oh|hey|now|then|plus)[ ,]+){0,3}";
  private static final String SUBJECT =
      "(?:i|it|that|this|these|those|they|there|you|u|we|one|anything|something)\\b";
  private static final String VERB =
      "(?:is|are|was|were|do|does|did|can|could|should|would|will|shall|has|have|am)";

  /** What asks with or without its sign. */
  private static final String PLAINLY =
      "(?:what(?:'?s| (?!a\\b|an\\b))|why\\b|how (?:come|much|many|often|long|far|bad|"
          + VERB
          + ")\\b|how'?s\\b|when'?s\\b|when "
          + VERB
          + "\\b|where'?s\\b|where "
          + VERB
          + "\\b|who "
          + VERB
          + "\\b|which (?!is\\b|are\\b|was\\b|were\\b|means?\\b|makes?\\b|hurts?\\b|helps?\\b)|"
          + "(?:is|are|does|do|did|can|could|should|would|will|shall) "
          + SUBJECT
          + ")";

  private static final Pattern OPENS = Pattern.compile(LEAD + PLAINLY);
  private static final Pattern SIGNED =
      Pattern.compile(LEAD + "(?:" + PLAINLY + "|" + VERB + " )[^?]*\\?", Pattern.DOTALL);

  /** No question is parted from one of its own: nothing else ends a sentence in it. */
  private static final Pattern ONE = Pattern.compile("[^?!.;\\n]{3,120}\\W*");

  private static final Pattern BREAK =
      Pattern.compile(
          "\\s*[,.;!?\\n…]+\\s+|\\s+(?=(?:and|but|also|so|btw)\\s+(?:also\\s+)?" + PLAINLY + ")");

  /** What only sighs, and what wants no more than a nod. */
  private static final String NO_QUESTION =
      LEAD
          + "(?:(?:can|would) you believe(?: (?:it|that))?|why (?:me|not|bother)|what"
          + " (?:can|could|do) (?:i|you|one) (?:say|expect)|what else is new|what gives|how about"
          + " (?:that|you)|who knew|(?:do )?you know(?: what i mean)?|what do you"
          + " (?:know|want|expect)|right|ok(?:ay)?|yeah|yes|huh|eh|innit|got (?:it|that)|is that"
          + " clear)(?: (?:eh|then|now|though|today)){0,2}";

  private static final Pattern ASKS_NOTHING = Pattern.compile(NO_QUESTION + "\\W*");
  private static final Pattern WITH_A_SIGH =
      Pattern.compile("(?<tells>[^?]{1,120}?)[,.;!…]+ " + NO_QUESTION + " ?\\?+\\W*");

  private static final String SOMEBODY = "my (?:" + FamilyWords.ANY + "|ex|boss|dog|cat)\\b";

  /** What is so at any time, is only thought of or is of others tells nothing of their day. */
  private static final Pattern OF_NO_DAY =
      Pattern.compile(
          "(?:and |but |so )?(?:if(?! i (?:had|have) to\\b|"
              + " anything\\b)|when|whenever|suppose|supposing|imagine|say|let'?s say|assuming"
              + "|once|as)\\b.*|.*\\b(?:usually|normally|always|generally|mostly(?!"
              + " (?:in|on|my|the|both|left|right|it'?s)\\b)|tend to|whenever|every"
              + " (?:day|time|night|morning)|would be|might be|for years|"
              + SOMEBODY
              + ").*",
          Pattern.DOTALL);

  /** "6. Why? Because I danced" asks nobody. */
  private static final Pattern BETWEEN_REPORTS = Pattern.compile("\\w+\\W+\\w+\\W+\\w+");

  /** Of itself no answer: it may as well lead over to what is asked. */
  private static final Pattern LEADS_OVER =
      Pattern.compile(
          "(?:ok(?:ay)?|fine|good|great|right|well|no|nope|yes|yeah|yep|cool|nice|thanks|thank you"
              + "|hm+|hi|hey|hello|sorry|wait|please|sure|alright|all right|none|nothing|true)"
              + "(?:[ ,]+(?:then|thanks|limber|there|so|but|and)){0,2}\\W*");

  /** Whether it is too long to be cut into two: its sentences are looked at one by one. */
  public static boolean isALetter(String text) {
    return text.length() > LONGEST;
  }

  /** The parts in which it may be cut so, the likeliest first. */
  public static Stream<ToldAndAsked> in(String text) {
    if (isALetter(text)) {
      return Letter.in(text).stream();
    }
    var plain = SmallLetters.of(text);
    return Stream.concat(
        Halves.of(plain, BREAK, MOST_BREAKS).flatMap(halves -> parts(halves, text).stream()),
        Halves.around(plain, BREAK, MOST_BREAKS)
            .filter(halves -> BETWEEN_REPORTS.matcher(halves.other()).find())
            .flatMap(halves -> parts(halves, text).stream()));
  }

  private static Optional<ToldAndAsked> parts(Halves halves, String text) {
    var tells = halves.one().strip();
    var asks = halves.other().strip();
    var question = asks.endsWith("?") || !isSigned(asks, text) ? asks : asks + "?";
    return asks(question)
            && !tells.isBlank()
            && !tells.contains("?")
            && !QuestionForm.asks(tells)
            && isOfADay(tells)
            && !LEADS_OVER.matcher(tells).matches()
        ? Optional.of(new ToldAndAsked(tells, question))
        : Optional.empty();
  }

  /** What is told with no more than a sigh behind it: "pain 6, why me?". */
  public static Optional<String> withASigh(String text) {
    var plain = WITH_A_SIGH.matcher(SmallLetters.of(text));
    return plain.matches()
            && !QuestionForm.asks(plain.group("tells"))
            && isOfADay(plain.group("tells"))
        ? Optional.of(plain.group("tells"))
        : Optional.empty();
  }

  /** Whether it may be told of the day, by its words. */
  static boolean isOfADay(String tells) {
    return !OF_NO_DAY.matcher(SmallLetters.of(tells)).matches();
  }

  /** Whether its sign was cut off with the break. */
  private static boolean isSigned(String asks, String text) {
    var plain = SmallLetters.of(text);
    var end = plain.indexOf(asks) + asks.length();
    return end < plain.length() && plain.charAt(end) == '?';
  }

  static boolean asks(String question) {
    return ONE.matcher(question).matches()
        && !ASKS_NOTHING.matcher(question).matches()
        && (OPENS.matcher(question).lookingAt() || SIGNED.matcher(question).matches());
  }
}
