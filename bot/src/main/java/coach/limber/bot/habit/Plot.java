package coach.limber.bot.habit;

/**
 * A plan as the policy sees it.
 *
 * @param habit the plan's habit, the person's own name for it
 * @param kind the habit of the article that it is, or {@link Decision#OWN}
 */
public record Plot(String habit, String kind) {}
