package coach.limber.bot.habit;

/** How often a person wants to be nudged. */
public enum Nudging {
  /** At most once a day. */
  ON(1),
  /** At most every third day. */
  FEWER(3),
  /** At most once a week. */
  WEEKLY(7),
  OFF(Integer.MAX_VALUE);

  private final int everyDays;

  Nudging(int everyDays) {
    this.everyDays = everyDays;
  }

  /** Days from one nudge to the next, at least. */
  public int everyDays() {
    return everyDays;
  }
}
