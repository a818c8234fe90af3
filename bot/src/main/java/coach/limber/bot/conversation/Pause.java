package coach.limber.bot.conversation;

import java.time.LocalDate;

/** Whether anything is sent unasked. */
public sealed interface Pause {
  record None() implements Pause {}

  /** Until the check-in of this day, which is sent again. */
  record Until(LocalDate day) implements Pause {}

  record UntilTold() implements Pause {}

  /** Whether nothing is sent unasked on this day. */
  default boolean covers(LocalDate day) {
    return switch (this) {
      case None() -> false;
      case Until(var end) -> day.isBefore(end);
      case UntilTold() -> true;
    };
  }
}
