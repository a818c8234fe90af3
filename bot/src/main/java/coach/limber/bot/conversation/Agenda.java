package coach.limber.bot.conversation;

import coach.limber.bot.conversation.Dialogue.Halted;
import coach.limber.bot.conversation.Dialogue.Settled;
import coach.limber.bot.habit.QuietHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.stream.Stream;

/**
 * When a person next wants to be woken, derived afresh from where they stand. A local time that
 * does not exist is moved forward by the gap; one that exists twice is taken the first time.
 */
final class Agenda {
  /** A check-in that is this late is let go: there is one for today if still timely, none more. */
  static final Duration CHECK_IN_TIMELY = Duration.ofHours(6);

  static final Duration NUDGE_TIMELY = Duration.ofHours(2);

  private Agenda() {}

  static Instant wakeAt(Dialogue dialogue, Instant at) {
    return switch (dialogue) {
      case Settled settled -> wakeAt(settled, at);
      case Halted(var before, _, _) -> wakeAt(before, at);
      case Dialogue.Stranger _,
          Dialogue.Consenting _,
          Dialogue.Guest _,
          Dialogue.Placing _,
          Dialogue.Confirming _,
          Dialogue.Timing _,
          Dialogue.Choosing _,
          Dialogue.Cueing _,
          Dialogue.Gone _ ->
          Step.NEVER;
    };
  }

  private static Instant wakeAt(Settled settled, Instant at) {
    return Stream.of(nextCheckIn(settled, at), snooze(settled.marks()), nextNudge(settled, at))
        .min(Instant::compareTo)
        .orElse(Step.NEVER);
  }

  static boolean checkInIsDue(Settled settled, Instant at) {
    return !nextCheckIn(settled, at).isAfter(at);
  }

  static boolean snoozeIsOver(Settled settled, Instant at) {
    return !snooze(settled.marks()).isAfter(at);
  }

  static boolean nudgeIsDue(Settled settled, Instant at) {
    return !nextNudge(settled, at).isAfter(at);
  }

  /** When the next check-in is to be sent; in the past if it is due now. */
  static Instant nextCheckIn(Settled settled, Instant at) {
    var profile = settled.profile();
    return next(
        profile,
        settled.marks().prompted().plusDays(1),
        profile.timetable().checkInAt(),
        CHECK_IN_TIMELY,
        at);
  }

  private static Instant snooze(Marks marks) {
    return marks.snoozedUntil().equals(Marks.NOT) ? Step.NEVER : marks.snoozedUntil();
  }

  private static Instant nextNudge(Settled settled, Instant at) {
    var profile = settled.profile();
    if (profile.habits().plans().isEmpty()
        || profile.habits().nudging() == coach.limber.bot.habit.Nudging.OFF) {
      return Step.NEVER;
    }
    var from = settled.marks().nudged().plusDays(profile.habits().nudging().everyDays());
    var first = from.equals(settled.marks().flagged()) ? from.plusDays(1) : from;
    var time = QuietHours.outside(profile.habits().plans().getFirst().at());
    return next(profile, first, time, NUDGE_TIMELY, at);
  }

  private static Instant next(
      Profile profile, LocalDate from, LocalTime time, Duration timely, Instant at) {
    var today = profile.dayAt(at);
    var day = from.isBefore(today) ? today : from;
    if (instant(day, time, profile.zone()).plus(timely).isBefore(at)) {
      day = day.plusDays(1);
    }
    return switch (profile.pause()) {
      case Pause.None() -> instant(day, time, profile.zone());
      case Pause.Until(var end) -> instant(day.isBefore(end) ? end : day, time, profile.zone());
      case Pause.UntilTold() -> Step.NEVER;
    };
  }

  static Instant instant(LocalDate day, LocalTime time, ZoneId zone) {
    return day.atTime(time).atZone(zone).toInstant();
  }
}
