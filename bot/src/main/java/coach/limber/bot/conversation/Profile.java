package coach.limber.bot.conversation;

import coach.limber.bot.habit.Nudging;
import coach.limber.bot.habit.Plan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/**
 * What a person has chosen.
 *
 * @param checkInAt local time; the instant is derived from it and the zone, day by day
 * @param plans their habits; the first is the one that is asked after and nudged
 */
public record Profile(
    ZoneId zone, LocalTime checkInAt, List<Plan> plans, Nudging nudging, Pause pause) {
  public Profile {
    plans = List.copyOf(plans);
  }

  /** The person's own date at this instant. */
  public LocalDate dayAt(Instant at) {
    return at.atZone(zone).toLocalDate();
  }

  Profile at(LocalTime time) {
    return new Profile(zone, time, plans, nudging, pause);
  }

  Profile in(ZoneId other) {
    return new Profile(other, checkInAt, plans, nudging, pause);
  }

  Profile with(List<Plan> others) {
    return new Profile(zone, checkInAt, others, nudging, pause);
  }

  Profile nudged(Nudging how) {
    return new Profile(zone, checkInAt, plans, how, pause);
  }

  Profile paused(Pause other) {
    return new Profile(zone, checkInAt, plans, nudging, other);
  }
}
