package coach.limber.bot.conversation.diary;

import coach.limber.bot.conversation.day.CheckIns;
import coach.limber.bot.conversation.dialogue.Alarm;
import coach.limber.bot.conversation.dialogue.Dialogue.Focus;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Due;
import coach.limber.bot.conversation.dialogue.Marks;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.dialogue.Step;
import coach.limber.bot.conversation.dialogue.Weekly;
import coach.limber.bot.conversation.dialogue.Weekly.Hour;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;

/** The person's week, on the day and at the hour that they like. */
public final class WeekMessage implements Alarm {
  private static final Duration TIMELY = Duration.ofHours(12);
  private static final Duration A_WHILE = Duration.ofHours(1);

  /** From one week to the next, where its day is changed. */
  private static final int AT_LEAST_DAYS = 3;

  /** On a day without a check-in. */
  private static final LocalTime UNASKED = LocalTime.of(18, 0);

  private final CheckIns checkIns;

  public WeekMessage(CheckIns checkIns) {
    this.checkIns = checkIns;
  }

  @Override
  public Instant next(Settled here, Scene scene) {
    var profile = here.profile();
    var weekly = profile.weekly();
    if (!weekly.on()) {
      return Step.NEVER;
    }
    var free = later(weekly.notBefore(), afterSnooze(here));
    var pause = profile.pause();
    var today = profile.dayAt(scene.at());
    return pause
        .over(today)
        .map(day -> later(next(here, pause.covers(today) ? day : LocalDate.EPOCH, scene), free))
        .orElse(Step.NEVER);
  }

  private static Instant afterSnooze(Settled here) {
    var until = here.marks().snoozedUntil();
    return until.equals(Marks.NOT) ? Instant.EPOCH : until.plus(A_WHILE);
  }

  private Instant next(Settled here, LocalDate notBefore, Scene scene) {
    var weekly = here.profile().weekly();
    var from = latest(weekly.told().plusDays(AT_LEAST_DAYS), notBefore, lastDay(here, scene.at()));
    var day = from.with(TemporalAdjusters.nextOrSame(weekly.day()));
    var due = due(here, day, scene);
    return due.plus(TIMELY).isBefore(scene.at()) ? due(here, day.plusWeeks(1), scene) : due;
  }

  /** Today or, as a late message may still be timely, the day of the week that was last. */
  private static LocalDate lastDay(Settled here, Instant at) {
    var today = here.profile().dayAt(at);
    return today.with(TemporalAdjusters.previousOrSame(here.profile().weekly().day()));
  }

  private Instant due(Settled here, LocalDate day, Scene scene) {
    var profile = here.profile();
    var asked = profile.timetable().first(day).orElse(UNASKED);
    var time =
        profile.weekly().hour() instanceof Hour.At(var own) && !own.equals(asked)
            ? own
            : isDone(here, day, scene) ? asked : Weekly.anHourAfter(asked);
    return Due.moment(day, time, profile.zone())
        .orElseGet(() -> day.plusDays(1).atStartOfDay(profile.zone()).toInstant());
  }

  private boolean isDone(Settled here, LocalDate day, Scene scene) {
    return !here.marks().prompted().isBefore(day)
        && !(here.focus() instanceof Focus.CheckingIn(var open) && open.equals(day))
        && checkIns.of(here.profile(), day, scene).open().isEmpty();
  }

  @Override
  public Move ring(Settled here, Scene scene) {
    var last = lastDay(here, scene.at());
    var next = here.with(here.profile().with(here.profile().weekly().told(last)));
    var grave = here.marks().askHow() || !here.marks().flagged().isBefore(last.minusDays(1));
    var paused = here.profile().pause().covers(here.profile().dayAt(scene.at()));
    return grave || paused ? Move.to(next) : Move.to(next, Weeks.message(next, last, scene));
  }

  @Override
  public Move giveWay(Settled here, Scene scene) {
    var weekly = here.profile().weekly().waiting(scene.at().plus(A_WHILE));
    return Move.to(here.with(here.profile().with(weekly)));
  }

  private static LocalDate latest(LocalDate one, LocalDate other, LocalDate third) {
    var later = one.isAfter(other) ? one : other;
    return later.isAfter(third) ? later : third;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
