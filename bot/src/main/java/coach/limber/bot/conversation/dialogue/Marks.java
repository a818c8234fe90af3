package coach.limber.bot.conversation.dialogue;

import coach.limber.bot.habit.Aim;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The last local days on which something happened, so that it does not happen twice.
 *
 * @param prompted the last day whose check-in was sent or let go
 * @param nudged the last day on which a nudge was sent or considered
 * @param flagged the last day on which something dangerous was said
 * @param care whether the next check-in begins by asking how they are
 * @param snoozedUntil when to ask again today, {@link #NOT} if not
 * @param aim what the next nudge is to be about, and when
 * @param silence what came unasked since the person was last heard
 * @param heldUp the day whose questions wait behind something else that was asked, {@link
 *     #NOTHING_WAITS} if none
 * @param lately what was talked of a moment ago
 */
public record Marks(
    LocalDate prompted,
    LocalDate nudged,
    LocalDate flagged,
    Care care,
    Instant snoozedUntil,
    Aim aim,
    Silence silence,
    LocalDate heldUp,
    Lately lately) {
  /** How long we ask after somebody who told of something grave. */
  public enum Care {
    NONE,
    /** They said that they are all right: once, and then no more. */
    ONCE,
    UNTIL_THEY_SAY
  }

  /** No snooze. */
  public static final Instant NOT = Instant.EPOCH;

  /** No day whose questions wait. */
  public static final LocalDate NOTHING_WAITS = LocalDate.EPOCH;

  public Marks prompted(LocalDate day) {
    return new Marks(day, nudged, flagged, care, NOT, aim, silence, heldUp, lately);
  }

  public Marks nudged(LocalDate day) {
    return new Marks(prompted, day, flagged, care, snoozedUntil, aim, silence, heldUp, lately);
  }

  public Marks flagged(LocalDate day, boolean severe) {
    return new Marks(
        prompted,
        nudged,
        day,
        severe ? Care.UNTIL_THEY_SAY : care,
        snoozedUntil,
        aim,
        silence,
        heldUp,
        lately);
  }

  /**
   * Whether something dangerous still stands in the way of a nudge: on its day and the next, and,
   * where it was grave, until they have said how they are.
   */
  public boolean holdNudges(LocalDate today) {
    return askHow() || !today.isAfter(flagged.plusDays(1));
  }

  /** Whether we have yet to hear how they are. */
  public boolean askHow() {
    return care != Care.NONE;
  }

  public Marks with(Care other) {
    return new Marks(prompted, nudged, flagged, other, snoozedUntil, aim, silence, heldUp, lately);
  }

  public Marks snoozed(Instant until) {
    return new Marks(prompted, nudged, flagged, care, until, aim, silence, heldUp, lately);
  }

  public Marks aiming(Aim other) {
    return new Marks(prompted, nudged, flagged, care, snoozedUntil, other, silence, heldUp, lately);
  }

  public Marks holdingUp(LocalDate day) {
    return new Marks(prompted, nudged, flagged, care, snoozedUntil, aim, silence, day, lately);
  }

  public Marks with(Lately other) {
    return new Marks(prompted, nudged, flagged, care, snoozedUntil, aim, silence, heldUp, other);
  }

  /** What is over by either is over; the rest is as here. */
  public Marks joined(Marks other) {
    return new Marks(
        later(prompted, other.prompted),
        later(nudged, other.nudged),
        later(flagged, other.flagged),
        care.compareTo(other.care) > 0 ? care : other.care,
        snoozedUntil,
        aim,
        silence,
        heldUp,
        lately);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  public Marks with(Silence other) {
    return new Marks(prompted, nudged, flagged, care, snoozedUntil, aim, other, heldUp, lately);
  }
}
