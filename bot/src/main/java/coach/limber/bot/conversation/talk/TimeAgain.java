package coach.limber.bot.conversation.talk;

import coach.limber.bot.conversation.choices.Asking;
import coach.limber.bot.conversation.dialogue.Chosen;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.dialogue.Timetable;
import coach.limber.bot.conversation.settled.PutBack;
import coach.limber.bot.conversation.settled.Settings;
import coach.limber.bot.conversation.times.OneDays;
import coach.limber.bot.conversation.times.OtherTime;
import coach.limber.knowledge.language.Hours;
import coach.limber.knowledge.language.SmallLetters;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The time of the check-in put right just after it was set: "no 8", "8 actually", "sorry i meant
 * am". Nothing is noted in between, so that no number of pain is meant.
 */
final class TimeAgain {
  private static final int HALF_A_DAY = 12;
  private static final String SORRY =
      "(?:(?:no|nope|nah|sorry|oops|wait|actually|hang on|hm+|rather|better|later|earlier|make"
          + " (?:it|that)|i (?:said|meant?)|let'?s (?:do|say)|at|or|ok|oh|well|on second thoughts?"
          + "|maybe|perhaps)[,.!]? ){1,5}";

  private static final String CLOSING =
      "(?:,? (?:please|instead|actually|obviously|of course|then|i mean|sorry|is better|not"
          + " .{1,12})){0,2}[.! ]*";

  /** No number of pain is said so: "7.30", "half seven", "5 in the afternoon". */
  private static final String CLOCK =
      "(?=.{0,20}(?:\\d[:.]\\d\\d|\\b(?:half|quarter|o'?clock|noon)\\b|\\d ?[ap]\\.?m\\b|in the"
          + " (?:morning|afternoon|evening)))"
          + OtherTime.HOUR
          + "(?: in the afternoon)?"
          + CLOSING;

  private static final Pattern FORM =
      Pattern.compile(
          SORRY
              + OtherTime.HOUR
              + "(?: in the afternoon)?"
              + CLOSING
              + "|"
              + CLOCK
              + "|"
              + OtherTime.HOUR
              + "[,.; ]+"
              + SORRY
              + OtherTime.HOUR
              + CLOSING
              + "|"
              + OtherTime.HOUR
              + ",? (?:actually|instead|rather|i meant?|sorry)[.! ]*");
  private static final Pattern OTHER_HALF =
      Pattern.compile(
          "(?:"
              + SORRY
              + ")?(?:in the )?(?<half>a\\.?m\\.?|p\\.?m\\.?|mornings?|evenings?)(?:"
              + " (?:please|instead|not .{1,12}|i mean|sorry))?[.! ]*");

  private final Settings settings;
  private final Asking asking;
  private final OneDays oneDays;

  TimeAgain(Settings settings, Asking asking, OneDays oneDays) {
    this.settings = settings;
    this.asking = asking;
    this.oneDays = oneDays;
  }

  /** The days that were set just now move, and no others; nothing if none were. */
  Optional<Move> said(Settled here, String text, Scene scene) {
    if (!(here.chosen() instanceof Chosen.Before(var before, var at))
        || !scene.isJustAfter(at)
        || !PutBack.isLatest(at, scene)) {
      return Optional.empty();
    }
    var times = here.profile().timetable();
    var days = times.daysUnlike(before.timetable());
    if (!days.isEmpty()) {
      return time(text, times.times(days.iterator().next()).getFirst())
          .map(time -> settings.times(here, Hours.at(days, time), scene));
    }
    return times.otherHour() instanceof Timetable.OtherHour.On(var day, var set)
            && !times.otherHour().equals(before.timetable().otherHour())
        ? time(text, set).map(time -> oneDays.on(here, day, time, scene))
        : Optional.empty();
  }

  /** What is said in place of the time {@code set}. */
  private Optional<LocalTime> time(String text, LocalTime set) {
    var plain = SmallLetters.of(text);
    var half = OTHER_HALF.matcher(plain);
    if (half.matches()) {
      var morning = half.group("half").startsWith("a") || half.group("half").startsWith("m");
      return Optional.of(inHalf(set, morning));
    }
    return FORM.matcher(plain).matches()
        ? OtherTime.hours(!isMorning(set), text, asking)
            .flatMap(Timetable::of)
            .map(times -> times.everyTime().iterator().next())
        : Optional.empty();
  }

  private static LocalTime inHalf(LocalTime time, boolean morning) {
    return morning == isMorning(time) ? time : time.plusHours(HALF_A_DAY);
  }

  private static boolean isMorning(LocalTime time) {
    return time.isBefore(LocalTime.NOON);
  }
}
