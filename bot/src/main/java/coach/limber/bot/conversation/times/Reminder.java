package coach.limber.bot.conversation.times;

import coach.limber.bot.conversation.day.CheckIns;
import coach.limber.bot.conversation.day.Tap;
import coach.limber.bot.conversation.dialogue.Alarm;
import coach.limber.bot.conversation.dialogue.Choice;
import coach.limber.bot.conversation.dialogue.Dialogue.Focus;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Due;
import coach.limber.bot.conversation.dialogue.Marks;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.dialogue.Step;
import coach.limber.bot.conversation.dialogue.Timetable;
import coach.limber.bot.conversation.wording.CheckInWords;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * The day's check-in once more and never a third time: at the day's second time, if it has one and
 * something is still open; otherwise a while after a prompt to which nothing was said or tapped,
 * within the waking day, unless the person switched that off or has been quiet for days.
 */
public final class Reminder implements Alarm {
  static final String PREFIX = "reminder/";
  public static final String OFF = PREFIX + "off";

  private static final int MOST_IN_A_ROW = 3;
  private static final Duration A_WHILE = Duration.ofHours(2);
  private static final Duration AT_LEAST = Duration.ofMinutes(45);
  private static final LocalTime MORNING = LocalTime.of(8, 0);
  private static final LocalTime NIGHT = LocalTime.of(22, 0);

  private final CheckIns checkIns;

  public Reminder(CheckIns checkIns) {
    this.checkIns = checkIns;
  }

  @Override
  public Instant next(Settled here, Scene scene) {
    var day = here.marks().prompted();
    var over = here.marks().silence().again().equals(day) || here.profile().pause().covers(day);
    var silence = here.marks().silence();
    if (over || silence.eased() || silence.prompts() > MOST_IN_A_ROW || isSnoozed(here)) {
      return Step.NEVER;
    }
    return here.profile()
        .timetable()
        .second(day)
        .map(time -> Due.moment(day, time, here.profile().zone()).orElse(Step.NEVER))
        .orElseGet(() -> here.profile().timetable().reminders() ? reminder(here, day) : Step.NEVER);
  }

  private static boolean isSnoozed(Settled here) {
    return !here.marks().snoozedUntil().equals(Marks.NOT);
  }

  /** Two hours after the prompt, but not too early in the morning and before the night. */
  private static Instant reminder(Settled here, LocalDate day) {
    var promptedAt = here.marks().silence().promptedAt();
    if (promptedAt.equals(Marks.NOT)) {
      return Step.NEVER;
    }
    var zone = here.profile().zone();
    var morning = day.atTime(MORNING).atZone(zone).toInstant();
    var night = day.atTime(NIGHT).atZone(zone).toInstant();
    var later = promptedAt.plus(A_WHILE);
    var at = later.isBefore(morning) ? morning : later.isAfter(night) ? night : later;
    return at.isBefore(promptedAt.plus(AT_LEAST)) ? Step.NEVER : at;
  }

  /** At which times of day reminders come, if the check-ins come when they are to. */
  public static List<LocalTime> hours(Timetable times) {
    return times.isTwice()
        ? List.of()
        : times.everyTime().stream()
            .filter(time -> time.isBefore(NIGHT.minus(AT_LEAST)))
            .map(time -> time.isAfter(NIGHT.minus(A_WHILE)) ? NIGHT : time.plus(A_WHILE))
            .map(time -> time.isBefore(MORNING) ? MORNING : time)
            .toList();
  }

  @Override
  public Move ring(Settled here, Scene scene) {
    var today = here.profile().dayAt(scene.at());
    var over = giveWay(here, scene);
    var stale = !here.marks().prompted().equals(today);
    if (stale || checkIns.of(here.profile(), today, scene).open().isEmpty()) {
      return over;
    }
    if (here.profile().timetable().second(today).isPresent()) {
      return checkIns.open((Settled) over.next(), today, scene);
    }
    return here.focus() instanceof Focus.CheckingIn ? over.saying(message(today)) : over;
  }

  @Override
  public Move giveWay(Settled here, Scene scene) {
    var silence = here.marks().silence().again(here.marks().prompted());
    return Move.to(here.with(here.marks().with(silence)));
  }

  private static Outbound message(LocalDate day) {
    return new Outbound.Question(
        PREFIX + day,
        CheckInWords.REMINDER,
        List.of(
            List.of(
                new Choice(CheckInWords.CHECK_IN_NOW, CheckIns.NOW),
                new Choice(CheckInWords.SKIP, Tap.id(day, "skip", ""))),
            List.of(new Choice(CheckInWords.NO_REMINDERS, OFF))));
  }
}
