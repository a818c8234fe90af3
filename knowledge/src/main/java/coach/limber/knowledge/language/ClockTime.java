package coach.limber.knowledge.language;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** A time of day as somebody said it. */
public sealed interface ClockTime {

  /** It can mean one time only. */
  record Found(LocalTime time) implements ClockTime {}

  /** "Half seven": which half of the day, nobody said. */
  record Ambiguous(LocalTime morning, LocalTime evening) implements ClockTime {}

  /** No time was said. */
  record None() implements ClockTime {}

  /** The time, or the two that it may be, the morning's first. */
  default List<LocalTime> all() {
    return switch (this) {
      case Found(var time) -> List.of(time);
      case Ambiguous(var morning, var evening) -> List.of(morning, evening);
      case None _ -> List.of();
    };
  }

  /** The time, or of two the one at which most people are awake: 07:00, but 16:00 and 12:00. */
  default Optional<LocalTime> likely() {
    return switch (this) {
      case Found(var time) -> Optional.of(time);
      case Ambiguous(var morning, var evening) ->
          Optional.of(morning.getHour() < 5 ? evening : morning);
      case None _ -> Optional.empty();
    };
  }

  /** The time, or of two the one in the second half of the day. */
  default Optional<LocalTime> laterInTheDay() {
    return switch (this) {
      case Found(var time) -> Optional.of(time);
      case Ambiguous(_, var evening) -> Optional.of(evening);
      case None _ -> Optional.empty();
    };
  }
}
