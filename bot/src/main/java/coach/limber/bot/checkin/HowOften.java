package coach.limber.bot.checkin;

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
}
