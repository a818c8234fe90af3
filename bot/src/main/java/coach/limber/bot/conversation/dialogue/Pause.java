package coach.limber.bot.conversation.dialogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Whether anything is sent unasked. */
public sealed interface Pause {
  record None() implements Pause {}

  /** Until the check-in of this day, which is sent again. */
  record Until(LocalDate day) implements Pause {}

  /** From this day on, {@code until} not included. */
  record Days(LocalDate from, LocalDate until) implements Pause {
    public Days {
      if (!from.isBefore(until)) {
        throw new IllegalArgumentException(
            "a pause ends after it begins, found " + from + " to " + until);
      }
    }
  }

  /** On each of these days, which do not all follow on each other. */
  record Each(List<LocalDate> days) implements Pause {
    public Each {
      days = days.stream().distinct().sorted().toList();
      if (days.size() < 2) {
        throw new IllegalArgumentException("one day is a pause from it to the next: " + days);
      }
    }
  }

  /** From this day on until they say. */
  record From(LocalDate day) implements Pause {}

  record UntilTold() implements Pause {}

  /** What is left of it on this day. */
  default Pause leftOn(LocalDate today) {
    return this instanceof Each(var days)
        ? of(days.stream().filter(day -> !day.isBefore(today)).toList())
        : this;
  }

  /** A pause on these days alone. */
  static Pause of(List<LocalDate> days) {
    var sorted = days.stream().distinct().sorted().toList();
    if (sorted.isEmpty()) {
      return new None();
    }
    var end = sorted.getLast().plusDays(1);
    return sorted.getFirst().plusDays(sorted.size()).equals(end)
        ? new Days(sorted.getFirst(), end)
        : new Each(sorted);
  }

  /** The first day from this one on that is not paused; none in a pause without end. */
  default Optional<LocalDate> over(LocalDate day) {
    if (!covers(day)) {
      return Optional.of(day);
    }
    return switch (this) {
      case None() -> Optional.of(day);
      case Until(var end) -> Optional.of(end);
      case Days(_, var end) -> Optional.of(end);
      case Each _ -> over(day.plusDays(1));
      case From _, UntilTold() -> Optional.empty();
    };
  }

  /** When a pause begins that is planned for after this day. */
  default Optional<LocalDate> startAfter(LocalDate day) {
    return switch (this) {
      case None(), Until _, UntilTold() -> Optional.empty();
      case Days(var from, _) -> Optional.of(from).filter(day::isBefore);
      case Each(var days) -> days.stream().filter(day::isBefore).findFirst();
      case From(var from) -> Optional.of(from).filter(day::isBefore);
    };
  }

  /** Whether nothing is sent unasked on this day or from a later one on. */
  default boolean isOnOrPlanned(LocalDate day) {
    return covers(day) || startAfter(day).isPresent();
  }

  /** Whether nothing is sent unasked on this day. */
  default boolean covers(LocalDate day) {
    return switch (this) {
      case None() -> false;
      case Until(var end) -> day.isBefore(end);
      case Days(var from, var end) -> !day.isBefore(from) && day.isBefore(end);
      case Each(var days) -> days.contains(day);
      case From(var start) -> !day.isBefore(start);
      case UntilTold() -> true;
    };
  }
}
