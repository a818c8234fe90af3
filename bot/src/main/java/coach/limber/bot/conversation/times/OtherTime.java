package coach.limber.bot.conversation.times;

import coach.limber.bot.conversation.choices.Asking;
import coach.limber.bot.conversation.dialogue.Ask.Told;
import coach.limber.bot.conversation.dialogue.Dialogue;
import coach.limber.bot.conversation.dialogue.Dialogue.Choosing;
import coach.limber.bot.conversation.dialogue.Dialogue.Cueing;
import coach.limber.bot.conversation.dialogue.Timetable;
import coach.limber.knowledge.language.Hours;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The time of the check-in put right while a habit is asked for: "no, I meant 9", "actually 21:30".
 */
public final class OtherTime {
  /** An hour as it is said alone. */
  public static final String HOUR =
      "(?:half (?:past )?|quarter (?:past|to)"
          + " )?(?:\\d{1,2}(?:[:.]\\d{2})?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon)(?:"
          + " ?(?:[ap]\\.?m\\.?|o'?clock|in the (?:morning|evening)))?";

  private static final Pattern FORM =
      Pattern.compile(
          "(?:(?:no|nope|sorry|oops|wait|actually|hang on|hmm|rather|better|make (?:it|that)|i"
              + " (?:said|meant?)|let'?s (?:do|say)|can we do|change (?:it|that) to|at)[,.!]?"
              + " ){1,4}"
              + HOUR
              + "(?:,? (?:please|instead|actually|not .{1,12}))?[.! ]*|(?:about |around"
              + " |maybe )?\\d{1,2} ?-?ish[.! ]*");

  /** A mere number right after the time was told; a small one may be how bad it is. */
  private static final Pattern BARE = Pattern.compile("(?:at )?(?:[5-9]|1[01])[.! ]*");

  private static final int NOON = 12;

  private OtherTime() {}

  /** Where they stand with the time as it is now; nothing if the text is none of this. */
  public static Optional<Dialogue> in(Dialogue here, String text, Asking asking) {
    var plain = text.strip().toLowerCase(Locale.ROOT);
    return FORM.matcher(plain).matches()
            || (here instanceof Choosing && BARE.matcher(plain).matches())
        ? switch (here) {
          case Choosing(var zone, var times) ->
              with(times, text, asking).map(other -> new Choosing(zone, other));
          case Cueing(var zone, var times, var habit, var step) ->
              with(times, text, asking).map(other -> new Cueing(zone, other, habit, step));
          case Dialogue.Stranger _,
              Dialogue.Guest _,
              Dialogue.Consenting _,
              Dialogue.Placing _,
              Dialogue.Confirming _,
              Dialogue.Timing _,
              Dialogue.Settled _,
              Dialogue.Halted _,
              Dialogue.Gone _ ->
              Optional.empty();
        }
        : Optional.empty();
  }

  private static Optional<Timetable> with(Timetable times, String text, Asking asking) {
    return hours(isLate(times), text, asking).flatMap(Timetable::of);
  }

  /** Of a time that may be either, the half of the day that was said before. */
  public static Optional<Hours> hours(boolean late, String text, Asking asking) {
    var told = asking.time(text);
    if (told instanceof Told.MorningOrEvening(var morning, var evening)) {
      return Optional.of(Hours.at(late ? evening : morning));
    }
    return told instanceof Told.Time(var hours) ? Optional.of(hours) : Optional.empty();
  }

  private static boolean isLate(Timetable times) {
    return times.week().values().stream()
        .flatMap(List::stream)
        .anyMatch(time -> time.getHour() >= NOON);
  }
}
