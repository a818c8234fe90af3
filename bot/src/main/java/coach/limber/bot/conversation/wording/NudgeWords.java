package coach.limber.bot.conversation.wording;

import coach.limber.bot.conversation.meaning.Yours;
import coach.limber.bot.habit.Habits;
import coach.limber.bot.habit.Plan;
import java.time.LocalTime;
import java.util.stream.Collectors;

/** What is said with a nudge, to the answers to it, and of nudges as such. */
public final class NudgeWords {
  private NudgeWords() {}

  // A nudge and its answers

  public static String nudge(String words) {
    return Yours.of(words) + "?";
  }

  public static final String NUDGE_DONE = "Done";
  public static final String NUDGE_NOT = "Not today";
  public static final String NUDGE_FEWER = "Fewer of these";
  public static final String NUDGE_NOT_THIS = "Not these words";
  public static final String WELL_DONE = "Done. Nice.";
  public static final String SAY_WHEN_DONE = "All right. Say \"done\" when you have.";
  public static final String ANOTHER_DAY = "That's fine. Another day.";
  public static final String NOT_THESE_WORDS = "All right. You won't see those words again.";
  public static final String LEAVE_IT_TODAY = "I'm sorry. Then leave it for today.";
  public static final String LEAVE_IT_AND_NO_NUDGE =
      "I'm sorry. Then leave it for today; I won't nudge you for it.";
  public static final String CANNOT_WALK =
      "I'm sorry. If that's new, or a leg won't carry you, please ask a doctor today. Otherwise"
          + " rest, and there will be another day for it.";
  public static final String NOT_TODAY_THEN = "I'm sorry. There will be another day for it.";

  public static String yourOwnPlan(Plan plan) {
    return "It's your own plan. "
        + plan.words()
        + ". I ask once a day at most. \"my habits\" changes it, \"nudges off\" stops me.";
  }

  /** The nudge comes once more, when they said. */
  public static String nudgeAgain(LocalTime time) {
    return "All right, once more at " + DayAndTime.time(time) + ".";
  }

  /** When the nudge for a plan comes. */
  public static String nudgeAround(LocalTime time) {
    return "All right. That nudge comes around " + DayAndTime.time(time) + " from now on.";
  }

  // How often

  public static final String FEWER = "I'll nudge you less: every third day at most.";
  public static final String NUDGES_WEEKLY = "I'll nudge you once a week at most.";
  public static final String FEWER_ON_ANY_DAY =
      """
      I can't leave out single days, so I'll nudge less often from now on. "nudges off" stops \
      them.\
      """;
  public static final String ONE_NUDGE_A_DAY = "One nudge a day is the most that I send.";
  public static final String ONCE_A_DAY_AT_MOST =
      "I come back to your plan once a day at most. \"fewer nudges\" makes it rarer, and \"nudges"
          + " off\" stops it.";
  public static final String NUDGES_ALONE =
      """
      I can't send nudges alone, but I can ask very little: say "one question", "once a week" or \
      "once a month". The nudges stay. "pause" stops both.\
      """;
  public static final String NUDGES_OFF =
      "No more nudges. The check-in stays. \"pause\" stops that, too.";
  public static final String NUDGES_ON = "Nudges are on: one a day at most.";

  public static String nudgesNow(boolean on) {
    return on ? "Nudges are on." : "Nudges are off.";
  }

  /** How things stand with the nudges, for somebody who asks. */
  public static String whenNudged(Habits habits) {
    if (habits.plans().isEmpty()) {
      return "I nudge only to a habit of yours, once a day at most. You have none yet; say \"new"
          + " habit\" for one.";
    }
    var words =
        switch (habits.nudging()) {
          case ON -> "Nudges are on: one a day at most, at about its moment. ";
          case FEWER -> "Nudges are on: every third day at most, at about its moment. ";
          case WEEKLY -> "Nudges are on: once a week at most, at about its moment. ";
          case OFF -> "Nudges are off. \"nudges on\" starts them again. ";
        };
    return words
        + habits.plans().stream().map(plan -> plan.words() + ".").collect(Collectors.joining(" "));
  }

  // Learning from them

  public static final String MAY_I_LEARN =
      """
      One question, just this once. May I learn what nudges do? On some days I'd then leave yours \
      out by chance, to see if it helps at all. And I'd count yours among everybody's, without \
      names, to choose better words for all. Without a yes I do neither.\
      """;
  public static final String LEARN = "Yes, you may";
  public static final String DO_NOT_LEARN = "No, just nudge me";
  public static final String LEARNING = "Thank you. Say \"stop learning\" if you change your mind.";
  public static final String NOT_LEARNING =
      "All right. I won't leave any out, and I won't count yours.";
}
