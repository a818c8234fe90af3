package coach.limber.bot.conversation.meaning;

import coach.limber.knowledge.language.Phrasing;
import coach.limber.knowledge.language.SmallLetters;
import coach.limber.knowledge.language.WholeForm;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is said of food that is nothing to keep: how much of it there was, what was left out. */
public final class OfFoods {
  private static final WholeForm PORTIONS =
      WholeForm.of(
          "(?:(?:it was|they were|that was|there were|i had|i ate|i drank|we"
              + " had|only|just|no|not|actually|well|like|about|maybe|sorry|and|but|so|mind you)[,."
              + " ]+){0,5}(?:only |just |about |like"
              + " )?(?:an?|one|two|three|four|five|six|seven|eight|ten|half an?|\\d{1,2})(?:"
              + " (?:small|big|large|tiny|little|huge|thin|thick|whole))?"
              + " (?:slices?|pieces?|glass(?:es)?|cups?|mugs?|pints?|bowls?|cans?|bottles?|plates?"
              + "|portions?|scoops?|squares?|bites?|servings?|helpings?|shots?|spoon(?:ful)?s?|sips?)(?:"
              + " (?:of (?:it|them|that)|each|though|tho|only|in all|total|not \\d+)){0,4}[.! ]*");

  private static final Pattern LEFT_OUT =
      Pattern.compile(
          "(?:(?:and|also|so|but|i had|i ate|had|ate|been|i'?ve had|i have had|i)[,"
              + " ]+){0,3}(?:no|zero|avoided|skipped|cut out|stayed (?:off|away from)|left"
              + " out|didn'?t (?:have|eat)(?: any)?|without)(?: any)? (?<what>[\\p{L}][\\p{L}"
              + " -]{2,30}?)(?: (?:today|so far|all day|again|at all|this"
              + " (?:morning|week|evening)|tonight|yesterday)){1,4}[.! ]*");

  private static final Phrasing FREE_OF =
      Phrasing.of(
          "(?:(?:no|actually|sorry|but|well|and|oh|wait)[, ]+){0,3}(?:it|that|they|those|(?:the|my)"
              + " [\\p{L} ]{2,20}?)(?:'s| was| is| were| are)(?: all| actually| completely)?"
              + " (?<kind>gluten|dairy|lactose|milk)[ -]?free(?:"
              + " (?:though|tho|actually|one|btw)){0,4}[.! ]*");

  /** "Didn't eat any cheese": that it was today goes without saying. */
  private static final Pattern NOT_EATEN =
      Pattern.compile(
          "(?:(?:and|also|so|but|i|today|well)[, ]+){0,3}(?:ate no|had no|(?:didn'?t|did"
              + " not|haven'?t|have not) (?:eat|eaten|have|had|touch|touched)(?:"
              + " any)?|avoided|skipped|stayed (?:off|away from)|cut out|went without)(?:"
              + " (?:any|all|the))? (?<what>[\\p{L}][\\p{L} -]{2,30}?)(?: (?:at"
              + " all|though|tho|either|again)){0,2}[.! ]*");

  /** "A dairy-free day". */
  private static final Pattern FREE =
      Pattern.compile(
          "(?:(?:it was|it's been|it's|been|had|i had|i was|today was|was|an?|another|i"
              + " went|went|all|fully|completely|totally)[,"
              + " ]+){0,4}(?<what>gluten|dairy|wheat|lactose|sugar|processed[ -]food|junk[ -]food)["
              + " -]?free(?: (?:day|today|again|so far|all"
              + " day|diet|meals|food|eating|tonight)){0,3}[.! ]*");

  private static final WholeForm ONE_KIND_LESS =
      WholeForm.of(
          "(?:(?:no|none|zero|not|nothing"
              + " with|without|skipped|avoided|i|had|ate|any|didn'?t|haven'?t|eat|have|eaten|well|definitely|just|the|of|it"
              + " was|was|but)[, ]+){1,6}(?:gluten|wheat|dairy|milk|lactose|processed(?: foods?|"
              + " stuff)?|junk(?: food)?)(?:(?:,| or| and| nor| no| any|, or|, and|, no)"
              + " (?:gluten|wheat|dairy|lactose|processed(?: foods?)?|junk(?: food)?)){0,2}(?:"
              + " (?:today|at all|tonight|so far|this time|again)){0,2}[.!"
              + " ]*|(?:gluten|dairy|wheat|lactose|milk)[ -]?free(?: (?:day|today|again)){0,2}[.!"
              + " ]*");

  private static final Pattern PARTS =
      Pattern.compile("\\s*[,.;!\\n]\\s*(?:and |but |so )?|\\s+(?:but|so)\\s+");

  private OfFoods() {}

  /** The kind of food that something noted is said to have been free of, as it is counted. */
  public static Optional<String> freeOf(String text) {
    var said = FREE_OF.matcher(SmallLetters.of(text));
    return said.matches()
        ? Optional.of(said.group("kind").equals("gluten") ? "gluten" : "dairy")
        : Optional.empty();
  }

  /** Whether of the kinds that are asked after one was not eaten, and no more is said. */
  public static boolean isOneKindLess(String text) {
    return ONE_KIND_LESS.fits(SmallLetters.of(text));
  }

  /** Whether a text says how much of something there was, and no more. */
  public static boolean isAPortion(String text) {
    return PORTIONS.fits(SmallLetters.of(text));
  }

  /** The same beside something else that is told: "no gluten today, pain 3". */
  public static boolean leavesOutAKind(String text) {
    return PARTS.splitAsStream(text).anyMatch(OfFoods::isOneKindLess);
  }

  /** What a text says was not eaten, if it says no more. */
  public static Optional<String> leftOut(String text) {
    var plain = SmallLetters.of(text);
    return Stream.of(LEFT_OUT, NOT_EATEN, FREE)
        .map(form -> form.matcher(plain))
        .filter(Matcher::matches)
        .map(said -> said.group("what"))
        .findFirst();
  }
}
