package coach.limber.bot.conversation.times;

import coach.limber.bot.conversation.day.CheckIns;
import coach.limber.bot.conversation.dialogue.Dialogue.Focus;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Due;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.wording.PauseWords;
import coach.limber.knowledge.language.CalendarWords;
import coach.limber.knowledge.language.ClockTime;
import coach.limber.knowledge.language.Intent;
import coach.limber.knowledge.language.Request;
import coach.limber.knowledge.language.Slot;
import coach.limber.knowledge.language.SmallLetters;
import coach.limber.knowledge.language.Times;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Quiet until an hour of today, which is no pause: "pause until 3pm". */
public final class ForHours {
  private static final Pattern UNTIL =
      Pattern.compile(
          "\\b(?:until|till|til) (?:about |around |at |after )?(?:(?<time>\\d{1,2}(?:[:.]\\d\\d)?"
              + " ?(?<half>[ap]m)|\\d{1,2} o'?clock|\\d{1,2}:\\d\\d)|(?<noon>noon|midday|lunch(?:"
              + " ?time)?|dinner(?: ?time)?|tea ?time|supper|(?:this"
              + " )?(?:afternoon|evening)|tonight))\\b");

  /** An hour of another day ends a pause as ever. */
  private static final Pattern OTHER_DAY =
      Pattern.compile(
          "\\b(?:tomorrow|next|weeks?|days?|months?|from|every|"
              + CalendarWords.WEEKDAY
              + "s?)\\b");

  private static final int HALF_A_DAY = 12;

  private ForHours() {}

  /** Whether a text names an hour of today, whether it is past or not. */
  static boolean isNamed(String text) {
    return !hours(text).isEmpty();
  }

  /** An hour that is past already is one of tomorrow. Nothing if the text names none. */
  public static Optional<Move> said(
      Settled here, String text, CheckIns checkIns, Prompt prompt, Scene scene) {
    var hours = hours(text);
    if (hours.isEmpty()) {
      return Optional.empty();
    }
    if (here.profile().pause().isOnOrPlanned(here.profile().dayAt(scene.at()))) {
      return Optional.of(Move.to(here, new Outbound.Text(PauseWords.STILL_PAUSED)));
    }
    var now = scene.at().atZone(here.profile().zone()).toLocalTime();
    return hours.stream()
        .filter(now::isBefore)
        .findFirst()
        .map(time -> quiet(here, text, time, checkIns, prompt, scene))
        .or(() -> Optional.of(Schedules.pause(here, "until tomorrow", scene)));
  }

  /** "8 o'clock" is of the morning or of the evening. */
  private static List<LocalTime> hours(String text) {
    var plain = SmallLetters.of(text);
    var said = UNTIL.matcher(plain);
    if (!said.find() || OTHER_DAY.matcher(plain).find()) {
      return List.of();
    }
    if (said.group("noon") != null) {
      return List.of(
          switch (said.group("noon").substring(0, 2)) {
            case "no", "mi" -> LocalTime.NOON;
            case "lu" -> LocalTime.of(13, 0);
            case "te" -> LocalTime.of(17, 0);
            default -> LocalTime.of(18, 0);
          });
    }
    var clock = Times.in("at " + said.group("time"));
    return clock instanceof ClockTime.Found(var time)
            && said.group("half") == null
            && time.getHour() < HALF_A_DAY
        ? List.of(time, time.plusHours(HALF_A_DAY))
        : clock.all();
  }

  /** What would come before then is put off; else all stays as it is. */
  private static Move quiet(
      Settled here, String text, LocalTime time, CheckIns checkIns, Prompt prompt, Scene scene) {
    return here.focus() instanceof Focus.CheckingIn || comesBefore(here, time, prompt, scene)
        ? Schedules.snooze(
            checkIns,
            here,
            new Request(Intent.SNOOZE, List.of(new Slot.UntilTime(time))),
            text,
            scene)
        : Move.to(here, new Outbound.Text(Snooze.asBefore(here, scene.at())));
  }

  private static boolean comesBefore(Settled here, LocalTime time, Prompt prompt, Scene scene) {
    var until = Due.moment(here.profile().dayAt(scene.at()), time, here.profile().zone());
    return until.isPresent()
        && Stream.of(here.marks().snoozedUntil(), prompt.next(here, scene))
            .anyMatch(next -> next.isAfter(scene.at()) && next.isBefore(until.get()));
  }
}
