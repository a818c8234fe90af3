package coach.limber.bot.checkin;

import java.util.List;
import java.util.Optional;

/** How often a person wants to be asked. */
public sealed interface HowOften {
  /** Every day, and less often by itself where days go missing or answers add nothing new. */
  record AsItHelps() implements HowOften {}

  /** So many days from one check-in to the next; 1 is every day, come what may. */
  record EveryDays(int days) implements HowOften {
    public EveryDays {
      if (days < 1 || days > 31) {
        throw new IllegalArgumentException("a check-in comes every 1 to 31 days, found " + days);
      }
    }
  }

  /** At most so many in any seven days, spread over them. */
  record PerWeek(int times) implements HowOften {
    public PerWeek {
      if (times < 1 || times > 7) {
        throw new IllegalArgumentException("a week has 1 to 7 check-ins, found " + times);
      }
    }
  }

  /** What one comes to who wants it rarer, and again. */
  private static List<HowOften> steps() {
    return List.of(
        new EveryDays(1),
        new EveryDays(2),
        new PerWeek(2),
        new PerWeek(1),
        new EveryDays(14),
        new EveryDays(30));
  }

  /** Days from one check-in to the next, on average. */
  private double days() {
    return switch (this) {
      case AsItHelps() -> 1;
      case EveryDays(var days) -> days;
      case PerWeek(var times) -> 7.0 / times;
    };
  }

  /** The next step up; nothing if it is every day already. */
  default Optional<HowOften> oftener() {
    return this instanceof AsItHelps
        ? Optional.of(steps().getFirst())
        : steps().reversed().stream().filter(step -> step.days() < days()).findFirst();
  }

  default HowOften rarer() {
    return steps().stream()
        .filter(step -> step.days() > days())
        .findFirst()
        .orElse(steps().getLast());
  }
}
