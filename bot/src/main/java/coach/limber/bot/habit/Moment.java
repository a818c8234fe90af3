package coach.limber.bot.habit;

/**
 * A decision and what came of it.
 *
 * @param usual on what share of the seven days before it the habit was done
 */
public record Moment(Decision decision, Outcome outcome, double usual) {

  /** Whether the habit was done on the decision's day. */
  public enum Outcome {
    DONE,
    NOT_DONE,
    /** Nothing was said of that day but by a tap on the nudge itself, or it is not over yet. */
    UNKNOWN
  }

  /** Whether it tells what a nudge does: chance decided, and what came of it is known. */
  boolean tells() {
    return decision.randomised() && outcome != Outcome.UNKNOWN;
  }

  boolean done() {
    return outcome == Outcome.DONE;
  }
}
