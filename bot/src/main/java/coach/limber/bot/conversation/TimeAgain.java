package coach.limber.bot.conversation;

import coach.limber.bot.conversation.Dialogue.Settled;
import coach.limber.knowledge.language.Hours;
import coach.limber.knowledge.language.SmallLetters;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The time of the check-in put right just after it was set: "no 8", "8 actually", "sorry i meant
 * am". Nothing is noted in between, so that no number of pain is meant.
 */
final class TimeAgain {
  private static final Duration JUST_NOW = Duration.ofMinutes(15);
  private static final int HALF_A_DAY = 12;
  private static final String SORRY =
      "(?:(?:no|nope|sorry|oops|wait|actually|hang on|hm+|rather|better|later|earlier|make"
          + " (?:it|that)|i (?:said|meant?)|let'?s (?:do|say)|at|or)[,.!]? ){1,5}";
  private static final String HOUR =
      "(?:half (?:past )?|quarter (?:past|to)"
          + " )?(?:\\d{1,2}(?:[:.]\\d{2})?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon)(?:"
          + " ?(?:[ap]\\.?m\\.?|o'?clock|in the (?:morning|evening)))?";
  private static final Pattern FORM =
      Pattern.compile(
          SORRY
              + HOUR
              + "(?:,? (?:please|instead|actually|not .{1,12}))?[.! ]*|"
              + HOUR
              + ",? (?:actually|instead|rather|i meant?|sorry)[.! ]*");
  private static final Pattern OTHER_HALF =
      Pattern.compile(
          "(?:"
              + SORRY
              + ")?(?:in the )?(?<half>a\\.?m\\.?|p\\.?m\\.?|mornings?|evenings?)(?:"
              + " (?:please|instead|not .{1,12}|i mean|sorry))?[.! ]*");

  private TimeAgain() {}

  static Optional<Move> said(
      Settled here, String text, Settings settings, Asking asking, Scene scene) {
    if (!isJustSet(here, scene)) {
      return Optional.empty();
    }
    var plain = SmallLetters.of(text);
    var half = OTHER_HALF.matcher(plain);
    if (half.matches()) {
      var present = here.profile().timetable().everyTime().iterator().next();
      var wanted = half.group("half").startsWith("a") || half.group("half").startsWith("m");
      return Optional.of(
          settings.times(
              here, here.profile().timetable().with(Hours.at(inHalf(present, wanted))), scene));
    }
    return FORM.matcher(plain).matches()
        ? OtherTime.with(here.profile().timetable(), text, asking)
            .map(times -> settings.times(here, keepingDays(here, times), scene))
        : Optional.empty();
  }

  /** The days stay as they are: "ask me at 7 on weekdays", "no 8". */
  private static Timetable keepingDays(Settled here, Timetable times) {
    var time = times.everyTime().iterator().next();
    return here.profile().timetable().with(Hours.at(time));
  }

  private static LocalTime inHalf(LocalTime time, boolean morning) {
    return morning == time.isBefore(LocalTime.NOON) ? time : time.plusHours(HALF_A_DAY);
  }

  private static boolean isJustSet(Settled here, Scene scene) {
    return here.chosen() instanceof Chosen.Before(var before, var at)
        && at.isAfter(scene.at().minus(JUST_NOW))
        && at.isAfter(Mending.lastNoted(scene).orElse(Instant.EPOCH))
        && !before.timetable().equals(here.profile().timetable());
  }
}
