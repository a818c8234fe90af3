package coach.limber.knowledge.language;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Yesterday's number called wrong: "yesterday's was too high, more like 2", "yesterday wasn't a 6",
 * or given: "make yesterday a 4".
 *
 * @param number what it should be; none if that is not said
 * @param given whether it is to be noted even if there was none before
 */
public record YesterdaysNumber(OptionalInt number, boolean given) {
  YesterdaysNumber(OptionalInt number) {
    this(number, false);
  }

  private static final String RATHER =
      "(?:more like|more of|should(?:'ve| have)? (?:be|been)|make (?:it|that)|change (?:it"
          + " )?to|rather|it was(?: really| more)?|really|actually|closer to|call it)";
  private static final Phrasing RIGHT =
      Phrasing.of(
          "(?=.{0,60}\\byesterday\\b)(?=.{0,60}(?:\\btoo (?:high|low|much)\\b|\\bwrong\\b|\\bnot"
              + " right\\b|\\b(?:didn'?t|did not|wasn'?t|was not|not)\\b|\\b(?:more"
              + " (?:like|of)|should)\\b)).{0,80}?"
              + RATHER
              + " (?:an? |about )?(?<number>\\d{1,2})(?:/10)?(?: (?:yesterday|really|i"
              + " think|please)){0,4}[.! ]*");
  private static final WholeForm WRONG =
      WholeForm.of(
          "(?:no |but |hm+ |actually |sorry )?(?:yesterday|yesterday's (?:number|pain|one))"
              + " (?:wasn'?t|was not|isn'?t) (?:an? )?\\d{1,2}[.! ]*|(?:i )?(?:didn'?t|did not)"
              + " have (?:an? )?\\d{1,2} yesterday[.! ]*");

  private static final Phrasing GIVEN =
      Phrasing.of(
          "(?:(?:please|pls|can you|could you|ok|oh|and|actually|no|sorry|so)[, ]+){0,3}"
              + "(?:make|set|change|put|call|mark|note|log|record|update|correct) (?:my |the"
              + " )?(?:(?:pain|number|score) (?:of|for|from) )?yesterday(?:'?s)?(?:"
              + " (?:pain|number|score|one|answer)(?: (?:number|score))?)?(?: (?:down|up))?(?:"
              + " (?:as|to|at|be|into|was))? ?(?:an? |about )?(?<number>\\d{1,2})(?:/10| out of"
              + " (?:10|ten))?(?: (?:please|pls|instead|not today|for pain)){0,2}[.! ]*");

  /** "Yesterday's pain was 6 actually". */
  private static final Phrasing AFTER_ALL =
      Phrasing.of(
          "(?:(?:no|oh|sorry|but|so|ok)[, ]+){0,2}(?:my )?yesterday(?:'?s)?(?: (?:joint"
              + " )?(?:pain|number|score))? was (?:an? |about |only |really"
              + " ){0,2}(?<number>\\d{1,2})(?:/10| out of (?:10|ten))?,? (?:actually|really|after"
              + " all|in fact|sorry)(?: (?:i think|not (?:an? )?\\d{1,2}))?[.! ]*");

  /** Nothing if the text is none of this. */
  public static Optional<YesterdaysNumber> in(String text) {
    var plain = Plain.of(text);
    var right = RIGHT.matcher(plain);
    if (right.matches()) {
      return Optional.of(
          new YesterdaysNumber(OptionalInt.of(Integer.parseInt(right.group("number")))));
    }
    for (var form : List.of(GIVEN, AFTER_ALL)) {
      var given = form.matcher(plain);
      if (given.matches()) {
        return Optional.of(
            new YesterdaysNumber(OptionalInt.of(Integer.parseInt(given.group("number"))), true));
      }
    }
    return WRONG.fits(plain)
        ? Optional.of(new YesterdaysNumber(OptionalInt.empty()))
        : Optional.empty();
  }
}
