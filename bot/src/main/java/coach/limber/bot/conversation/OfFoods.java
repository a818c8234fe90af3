package coach.limber.bot.conversation;

import coach.limber.knowledge.language.SmallLetters;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is said of food that is nothing to keep: how much of it there was, what was left out. */
final class OfFoods {
  private static final Pattern PORTIONS =
      Pattern.compile(
          "(?:(?:it was|they were|that was|there were|i had|i ate|i drank|we"
              + " had|only|just|no|not|actually|well|like|about|maybe|sorry|and|but|so|mind you)[,."
              + " ]+){0,5}(?:only |just |about |like"
              + " )?(?:an?|one|two|three|four|five|six|seven|eight|ten|half an?|\\d{1,2})(?:"
              + " (?:small|big|large|tiny|little|huge|thin|thick|whole))?"
              + " (?:slices?|pieces?|glass(?:es)?|cups?|mugs?|pints?|bowls?|cans?|bottles?|plates?"
              + "|portions?|scoops?|squares?|bites?|servings?|helpings?|shots?|spoon(?:ful)?s?|sips?)(?:"
              + " (?:of (?:it|them|that)|each|though|tho|only|in all|total|not \\d+))*[.! ]*");

  private static final Pattern LEFT_OUT =
      Pattern.compile(
          "(?:(?:and|also|so|but|i had|i ate|had|ate|been|i'?ve had|i have had|i)[,"
              + " ]+){0,3}(?:no|zero|avoided|skipped|cut out|stayed (?:off|away from)|left"
              + " out|didn'?t (?:have|eat)(?: any)?|without)(?: any)? (?<what>[\\p{L}][\\p{L}"
              + " -]{2,30}?)(?: (?:today|so far|all day|again|at all|this"
              + " (?:morning|week|evening)|tonight|yesterday))+[.! ]*");

  private static final Pattern FREE_OF =
      Pattern.compile(
          "(?:(?:no|actually|sorry|but|well|and|oh|wait)[, ]+){0,3}(?:it|that|they|those|(?:the|my)"
              + " [\\p{L} ]{2,20}?)(?:'s| was| is| were| are)(?: all| actually| completely)?"
              + " (?<kind>gluten|dairy|lactose|milk)[ -]?free(?:"
              + " (?:though|tho|actually|one|btw))*[.! ]*");

  private OfFoods() {}

  /** The kind of food that something noted is said to have been free of, as it is counted. */
  static Optional<String> freeOf(String text) {
    var said = FREE_OF.matcher(SmallLetters.of(text));
    return said.matches()
        ? Optional.of(said.group("kind").equals("gluten") ? "gluten" : "dairy")
        : Optional.empty();
  }

  /** Whether a text says how much of something there was, and no more. */
  static boolean isAPortion(String text) {
    return PORTIONS.matcher(SmallLetters.of(text)).matches();
  }

  /** What a text says was not eaten, if it says no more. */
  static Optional<String> leftOut(String text) {
    var said = LEFT_OUT.matcher(SmallLetters.of(text));
    return said.matches() ? Optional.of(said.group("what")) : Optional.empty();
  }
}
