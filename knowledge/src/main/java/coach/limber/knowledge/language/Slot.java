package coach.limber.knowledge.language;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.temporal.TemporalAmount;

/** A detail of a request, present only where the text gives it. */
public sealed interface Slot {
  /** The time of day of the check-in. */
  record Time(LocalTime time) implements Slot {}

  record Zone(ZoneId zone) implements Slot {}

  /** How long: a {@code Duration} (PT30M) or a {@code Period} (P2W). */
  record Lasting(TemporalAmount amount) implements Slot {}

  record UntilTime(LocalTime time) implements Slot {}

  record UntilWeekday(DayOfWeek day) implements Slot {}

  record UntilDate(MonthDay date) implements Slot {}

  /** The next day of this number: "till the 1st". */
  record UntilDay(int dayOfMonth) implements Slot {}

  record PerWeek(int times) implements Slot {}

  record PerDay(int times) implements Slot {}

  /** What a chart is to show: a measure's id, or a word such as {@code sleep}. */
  record Metric(String metric) implements Slot {}

  /** The stretch of time a chart is to show. */
  record Over(TemporalAmount period) implements Slot {}

  /** {@code csv}, {@code json} … */
  record Format(String format) implements Slot {}

  /** The measure that a correction is about. */
  record Field(Measure measure) implements Slot {}

  /** What it should be instead. */
  record NewValue(Value value) implements Slot {}

  /** A habit in the person's words. */
  record Habit(String habit) implements Slot {}
}
