package coach.limber.knowledge.checkin;

/**
 * An amount that a text names: tokens {@code from} to {@code to}, the end excluded. Durations are
 * in minutes.
 */
record Quantity(double amount, Unit unit, int from, int to) {

  enum Unit {
    /** A bare number. */
    NONE,
    /** "6/10", "6 out of 10". */
    OF_TEN,
    MINUTES,
    HOURS,
    /** Between two clock times. */
    SPAN,
    /** From bed to waking. */
    NIGHT,
    /** It counts something else: days, doughnuts, steps. */
    OTHER
  }

  boolean isDuration() {
    return unit == Unit.MINUTES || unit == Unit.HOURS || unit == Unit.SPAN || unit == Unit.NIGHT;
  }
}
