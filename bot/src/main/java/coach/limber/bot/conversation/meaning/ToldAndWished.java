package coach.limber.bot.conversation.meaning;

import coach.limber.bot.conversation.dialogue.Reading;
import coach.limber.knowledge.Context;
import coach.limber.knowledge.Understood;
import coach.limber.knowledge.language.Intent;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Phrasing;
import coach.limber.knowledge.language.Report;
import coach.limber.knowledge.language.WholeForm;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A text that tells of the day and wants something of us besides: "pain 4, and pause for 3 days".
 *
 * @param tells the words of what they tell
 * @param wish the words of what they want
 */
public record ToldAndWished(Report told, String tells, String wish, Understood understood) {
  private static final int LONGEST = 160;
  private static final int MOST_BREAKS = 8;
  private static final Pattern BREAK =
      Pattern.compile(
          "(?i)\\s*[,.;!\\n"
              + "]\\s*(?:and |also |but |then |btw |by the way"
              + " ){0,2}|\\s+(?:and|also|plus)\\s+(?:also |then |can you |please |pls ){0,2}");
  private static final Phrasing ORDER =
      Phrasing.of(
          "(?i)\\b(?:ask|pause|stop|skip|snooze|later|move|change|set|make"
              + " it|(?:i'?m|we'?re|i am|we are|just got|got) (?:now |here |back )?(?:in|to)|landed"
              + "|arrived|remind|nudges?|tips|habit|quiet|resume|check-?in|zone|weekly|no"
              + " questions|don'?t)\\b");

  /** "Could you make it after tea, say 9": a time of day. */
  private static final WholeForm AN_HOUR =
      WholeForm.of(
          "(?i)\\s*(?:(?:say|like|maybe|perhaps|around|about|roughly|by|at|or|well|so) ?){1,3}"
              + "(?:half )?\\d{1,2}(?:[:.]\\d\\d)?(?: ?-?ish| ?[ap]m)?[.! ]*");

  /** What is told of another day is none of today's, and told all the same. */
  private static final Pattern BEFORE_TODAY = Pattern.compile("(?i)\\b(?:yesterday|last night)\\b");

  /** "In Tokyo until friday, then back" tells of no back. */
  private static final Phrasing JOURNEY =
      Phrasing.of("(?i)\\b(?:in|to|landed|arrived|until|till)\\b");

  private static final Set<Measure> COUNTS =
      Set.of(
          Measure.PAIN,
          Measure.JOINTS,
          Measure.GUT,
          Measure.SLEEP_HOURS,
          Measure.SLEEP_QUALITY,
          Measure.STIFFNESS_MINUTES);

  /** What may be wished for beside what is told. */
  static final Set<Intent> OF_OURS =
      Set.of(
          Intent.SET_TIME,
          Intent.SET_TIMEZONE,
          Intent.PAUSE,
          Intent.RESUME,
          Intent.SNOOZE,
          Intent.SKIP_CHECKIN,
          Intent.NUDGES_OFF,
          Intent.NUDGES_ON,
          Intent.FEWER_NUDGES,
          Intent.ADD_HABIT);

  /** Both, if one part plainly tells and the rest plainly asks for something. */
  public static Optional<ToldAndWished> of(String text, Reading reading, boolean open) {
    if (text.length() > LONGEST || !ORDER.matcher(text).find() || text.contains("?")) {
      return Optional.empty();
    }
    return Halves.of(text, BREAK, MOST_BREAKS)
        .flatMap(halves -> both(halves.one(), halves.other(), reading, open).stream())
        .findFirst();
  }

  private static Optional<ToldAndWished> both(
      String tells, String wishes, Reading reading, boolean open) {
    if (!ORDER.matcher(wishes).find()
        || ORDER.matcher(tells).find()
        || AN_HOUR.fits(tells)
        || tellsFirst(wishes, reading)) {
      return Optional.empty();
    }
    var report = reading.told(tells);
    return report.values().keySet().stream().anyMatch(COUNTS::contains)
            && !(JOURNEY.matcher(wishes).find()
                && report.only(Set.of(Measure.JOINTS)).equals(report))
            && reading.read(wishes, new Context(open, List.of(), List.of()))
                instanceof Understood.Wish(var request)
            && OF_OURS.contains(request.intent())
        ? Optional.of(new ToldAndWished(report, tells, wishes, new Understood.Wish(request)))
        : Optional.empty();
  }

  /** "Yesterday pain was 6, ask me at 8pm" is no mere wish: what it tells would be lost. */
  private static boolean tellsFirst(String wishes, Reading reading) {
    var order = ORDER.matcher(wishes);
    if (!order.find()) {
      return false;
    }
    var lead = wishes.substring(0, order.start());
    return BREAK
        .matcher(lead)
        .results()
        .reduce((_, last) -> last)
        .map(last -> BEFORE_TODAY.matcher(lead.substring(0, last.start())).replaceAll(""))
        .map(reading::told)
        .filter(report -> !report.isEmpty())
        .isPresent();
  }
}
