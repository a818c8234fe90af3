package coach.limber.bot.habit;

/**
 * What the next nudge is to be about and when: chosen ahead, so that one alarm a day is enough.
 *
 * @param habit of which plan; {@code ""} if none was chosen, which is the first plan's own moment
 * @param probability with which just this was chosen
 */
public record Aim(String habit, Hour hour, double probability) {
  public static final Aim NONE = new Aim("", Hour.AT, 1);
}
