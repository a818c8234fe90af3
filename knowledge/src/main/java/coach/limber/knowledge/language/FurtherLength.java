package coach.limber.knowledge.language;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A length of time that goes on counting: "and another 10 minutes", "walked a further half hour
 * after tea". To what it is added was said before.
 */
public final class FurtherLength {
  private static final String DID =
      "(?:and|then|plus|oh|also|ok|so|but|i|i've|ive|we|did|have|done|just|now|later|since|managed"
          + "|had|got|went|out|for|added|add|walked|swam|cycled|biked|ran|jogged|danced|stretched"
          + "|gardened|hiked|rode|trained|exercised|moved|was|on|there'?s|actually|that|about)";
  private static final String MOVING =
      "(?:(?!(?:sleep|nap|rest|ly|sitt|work|driv|wait|read|watch|cook|clean|dur|morn|even)ing\\b)\\p{L}+ing|yoga|pilates|tai"
          + " chi|walk|swim|stretches)";
  private static final String WHEN =
      "(?:of (?:it|that|this|the same|"
          + MOVING
          + ")|"
          + MOVING
          + "|on top|later(?: on)?|just now|afterwards|since|today|tonight|now|too|as well|again"
          + "|(?:this|in the|that) (?:morning|afternoon|evening)|(?:after|before|at|with|to|from|on"
          + "|round) (?:the |my )?\\p{L}+(?: (?:home|back))?|back|home|outside)";
  private static final WholeForm FURTHER =
      WholeForm.of(
          "(?:"
              + DID
              + "[, .…]+){0,6}(?:(?:another|a further|an extra|an additional|a second|one more)"
              + " (?<length>"
              + OtherLength.AMOUNT
              + ")(?: more)?|(?<more>"
              + OtherLength.AMOUNT
              + "|\\d{1,3}) (?:more|extra|on top|again)|(?:and|then|plus|also)(?:"
              + " (?:then|also|did|had|a))* (?<besides>"
              + OtherLength.AMOUNT
              + ") (?:of )?"
              + MOVING
              + ")(?:,? "
              + WHEN
              + "){0,3}[.! ]*");

  private static final Pattern BARE = Pattern.compile("\\d+");

  private FurtherLength() {}

  /** In minutes. */
  public static Optional<Double> in(String text) {
    return FURTHER
        .in(Plain.of(text))
        .flatMap(
            said ->
                Stream.of("length", "more", "besides")
                    .map(said::group)
                    .filter(Objects::nonNull)
                    .findFirst())
        .map(length -> BARE.matcher(length).matches() ? length + " min" : length)
        .flatMap(OtherLength::of)
        .map(OtherLength::minutes);
  }
}
