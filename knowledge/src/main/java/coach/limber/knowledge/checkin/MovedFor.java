package coach.limber.knowledge.checkin;

import coach.limber.knowledge.language.Durations;
import coach.limber.knowledge.language.SmallLetters;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** Moving of no kind that is named, for so long: "moved 45 minutes", "active for an hour". */
public final class MovedFor {
  private static final double MINUTES_OF_A_DAY = 1440;

  private static final String WHO =
      "(?:(?:i|i've|ive|i was|we|today|yesterday|just|only|also|so|have|was|were|been|got|managed"
          + " to stay|well|yes|yeah|ok)[, ]+){0,6}";
  private static final String MOVED =
      "(?:moved(?: my body| myself| about| around| a bit)?|(?:kept|keep|been) moving|moving"
          + "|exercised|worked out|stayed active|active|on the move)";
  private static final String ABOUT =
      "(?:,? (?:for|about|around|roughly|maybe|only|just|at least|nearly|almost|over|like|today"
          + "|yesterday|a good|a solid|a total of|in total)){0,4}[: ]{1,2}";
  private static final String LENGTH =
      "(?<length>(?:\\d{1,4}(?:[.,]\\d{1,2})?|half an?|an?|three quarters of an|(?:a )?quarter of"
          + " an|a couple of|one|two|three|four|five|six|ten|fifteen|twenty|twenty["
          + " -]five|thirty|forty|forty[ -]five|fifty|sixty|ninety)["
          + " -]?(?:minutes?|mins?|m|hours?|hrs?|h)\\b(?: and a (?:half|quarter)|,? ?(?:and"
          + " )?\\d{1,2}(?: ?(?:minutes?|mins?|m))?\\b)?)(?!"
          + " (?:ago|later|earlier|early|late|before|away|forward|back|up|down|from|an?"
          + " (?:day|week)|per|every|each|daily))";
  private static final String WHEN =
      "(?:,? (?:today|yesterday|this (?:morning|afternoon|evening)|tonight|in total|total"
          + "|altogether|so far|or so|already|now|then|at home|outside)){0,4}[.! ]*";

  private static final Pattern SAID =
      Pattern.compile(
          "(?:^|[,.;!&+\\n] ?|\\b(?:and|then|but|plus) )" + WHO + MOVED + ABOUT + LENGTH);
  private static final Pattern ALL_THAT_IS_SAID =
      Pattern.compile(WHO + MOVED + ABOUT + LENGTH + WHEN);

  private MovedFor() {}

  /** Whether a text tells of nothing else; the length may be more than a day has. */
  public static boolean is(String text) {
    return ALL_THAT_IS_SAID.matcher(SmallLetters.of(text)).matches();
  }

  /** In minutes; nothing for more than a day has. */
  static Optional<Double> minutes(String text) {
    var said = SAID.matcher(SmallLetters.of(text));
    return said.find()
        ? Durations.in(said.group("length"))
            .filter(Duration.class::isInstance)
            .map(length -> (double) ((Duration) length).toMinutes())
            .filter(minutes -> minutes <= MINUTES_OF_A_DAY)
        : Optional.empty();
  }
}
