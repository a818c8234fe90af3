package coach.limber.knowledge.language;

import java.time.Duration;
import java.util.Optional;

/**
 * A length of time put right in as few words as can be: "no, more like 40 minutes", "make it 45
 * min", "an hour, not half an hour". What it is the length of was said before.
 *
 * @param inHours whether it was said in hours, as nights are
 */
public record OtherLength(double minutes, boolean inHours) {
  private static final String NUMBER =
      "(?:\\d{1,3}(?:[.,]\\d{1,2})?|" + SpokenNumber.WORD + ")(?: and (?:a )?half| 1/2| ?½)?";
  private static final String HOURS = "(?:hours?|hrs?|h)";
  private static final String MINUTES = "(?:minutes?|mins?|m)";
  static final String AMOUNT =
      "(?:(?:(?:an?|half an?|(?:a |three )?quarters? of an) (?:hour|hr)(?: and (?:a"
          + " (?:half|quarter)|\\d{1,2} "
          + MINUTES
          + "))?|"
          + NUMBER
          + " ?"
          + HOURS
          + "(?: and a half|,? (?:and )?\\d{1,2} ?"
          + MINUTES
          + ")?|"
          + NUMBER
          + " ?"
          + MINUTES
          + "))";
  private static final String LESS =
      "(?:about|around|only|just|nearly|almost|probably|maybe|roughly|like|at least|over|under)";
  private static final String NOT =
      "(?:,? (?:and |rather than |instead of )?(?:not )?(?:the )?(?:" + AMOUNT + "|\\d{1,3}))?";
  private static final String END =
      "(?:,? (?:sorry|actually|i meant?|rather|instead|please|i think|today|in (?:total|all)|or so"
          + "|all told|this morning|last night|really)){0,3}[.! ]*";
  private static final WholeForm BEFORE =
      WholeForm.of(
          "(?:(?:oh|ah|hm+|er+m?|um+|well|but|and|or|so) ?[,.…]*"
              + " ?){0,2}(?:(?:no|nope|nah|sorry|oops|ooops|whoops|wait|hang on|hold on|actually|i"
              + " (?:said|meant?|did)|make (?:it|that)|scratch that|correction|typo|should(?:'ve|"
              + " have)? (?:be|been|say|read)|(?:it|that)(?:'?s| is| was| must have been| should"
              + " be| should have been)|in fact|more like|closer to|nearer(?: to)?|rather|change"
              + " (?:it|that) to)[,.!:…]* ){1,5}(?:"
              + LESS
              + " ){0,2}(?<length>"
              + AMOUNT
              + ")"
              + NOT
              + END);
  private static final WholeForm AFTER =
      WholeForm.of(
          "(?:"
              + LESS
              + " ){0,2}(?<length>"
              + AMOUNT
              + "),? (?:i meant?|sorry|actually|rather|in fact|not (?:the )?(?:"
              + AMOUNT
              + "|\\d{1,3}))"
              + END);

  /** A wait asked for, and no length of what was told. */
  private static final Phrasing IN_HOURS = Phrasing.of("(?:hours?|hrs?|\\dh)\\b");

  private static final Phrasing WAIT = Phrasing.of("\\bwait [^,.!]");

  public static Optional<OtherLength> in(String text) {
    var plain = Plain.of(text);
    return WAIT.matcher(plain).find()
        ? Optional.empty()
        : BEFORE
            .in(plain)
            .or(() -> AFTER.in(plain))
            .map(said -> said.group("length"))
            .flatMap(OtherLength::of);
  }

  static Optional<OtherLength> of(String length) {
    return Durations.in(length.equals("an hour and a quarter") ? "1.25 hours" : length)
        .filter(Duration.class::isInstance)
        .map(amount -> ((Duration) amount).toMinutes())
        .map(minutes -> new OtherLength(minutes, IN_HOURS.matcher(length).find()));
  }
}
