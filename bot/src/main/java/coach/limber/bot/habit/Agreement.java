package coach.limber.bot.habit;

/**
 * Whether a person lets us learn what nudges do: that some are left out by chance, and that theirs
 * are counted among everybody's. Without a yes neither happens.
 */
public enum Agreement {
  NOT_ASKED,
  /** Was asked and has not answered; is not asked again. */
  ASKED,
  YES,
  NO;

  /** The journal's field in which it is noted, and when. */
  public static final String FIELD = "nudge_learning";
}
