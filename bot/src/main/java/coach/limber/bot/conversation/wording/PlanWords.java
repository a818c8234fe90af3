package coach.limber.bot.conversation.wording;

import coach.limber.bot.habit.Plan;
import coach.limber.bot.insight.Stretch;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What is said of habits: which one, after what, how it goes, and how it changes. */
public final class PlanWords {
  private PlanWords() {}

  // Which one

  public static final String WHICH_HABIT =
      "One small habit from the article, if you like. Pick one, or tell me your own.";
  public static final String OWN_HABIT = "Something else";
  public static final String NO_HABIT = "None for now";
  public static final String TELL_HABIT = "What would you like to do? A few words will do.";
  public static final String NONE_FOR_NOW = "All right, none for now.";
  static final String THE_SMALLEST_HABIT =
      "Then the easiest to begin with is perhaps three slow minutes. Tap that, or any other.";
  static final String A_HABIT_FOR_JOINTS =
      "For joints the article names walking, stretching and yoga. Tap one of those, or tell me what"
          + " you'd do.";
  static final String A_HABIT_FOR_THE_GUT =
      "For the gut the article names fermented veg, oily fish and more vegetables. Tap one of"
          + " those, or tell me what you'd do.";
  static final String A_HABIT_FOR_REST =
      "For rest there are winding down for bed and three slow minutes. Tap one of those, or tell me"
          + " what you'd do.";
  static final String WHAT_A_HABIT_IS =
      "One small thing that you'd like to do most days, a short walk perhaps. I remind you of it"
          + " now and then, at a moment that suits you.";
  static final String ONE_HABIT_FIRST =
      "One at first: a single small step is easier to keep. Add the other later with \"new"
          + " habit\".";
  static final String DONE_ALREADY =
      "Good that you do. If a reminder would help to keep it up, pick it here, or pick another.";
  static final String TAKE_YOUR_TIME = "Take your time. \"None for now\" is fine, too.";
  public static final String UNFIT_HABIT =
      """
      I don't make a habit of that: medicines, doses, alcohol and going without food are for your \
      doctor or pharmacist. Something small and gentle instead? Say "new habit" when you like.\
      """;
  public static final String NO_MEDICINE_REMINDERS =
      """
      Please don't count on me for medicines: a nudge of mine may come late, or not at all. An \
      alarm on your phone is safer. Your pharmacist can help, too, with a pill box for example. For \
      a small habit besides, say "new habit".\
      """;
  public static final String AS_A_NUMBER =
      "I can ask you for that as a number each day. Say for example \"track glasses of water 0 to"
          + " 10\".";

  // After what

  public static String whichCue(String step) {
    return "Good: " + step + ". After what? A set moment helps. Pick one, or use your own words.";
  }

  static final String AND_WHAT_THEN = "That's a good moment. And what would you like to do then?";
  static final String ANY_MOMENT =
      "Best is something that you do every day anyway. You can change it whenever you like.";
  static final String AT_ABOUT_THAT_MOMENT =
      "At about the moment that you pick, once a day at most.";
  static final String WHICH_MOMENT =
      "Which moment is it? A few words will do, like \"when the kettle boils\".";
  static final String NO_MOMENT = "That's no moment that I could use. Like \"after breakfast\"?";
  public static final String NO_SINGLE_DAYS =
      "I can't keep a nudge to certain days, only to a moment, like \"after work\".";
  public static final String NO_DAYS_FOR_NUDGES =
      "I can't keep a nudge to certain days, only to a moment. \"fewer nudges\" makes it rarer. My"
          + " questions stay as they are; \"ask me on weekdays\" would change those.";
  public static final String WHICH_MOMENT_THEN = "All right, another moment then.";

  public static String planned(Plan plan) {
    return "It's a plan. " + plan.words() + ".";
  }

  // How it goes

  public static final String NEW_HABIT = "A new habit";
  public static final String NO_PLANS = "You have no habit yet. Shall we find a small one?";

  public static String habit(Plan plan, Stretch week) {
    var done = week.done(plan.habit());
    return plan.words()
        + ". "
        + (week.days() == 1
            ? done == 0 ? "Not yet today." : "Done today."
            : done + " of the last " + week.days() + " days.");
  }

  public static final String NO_HABIT_TO_TICK =
      "Good for you. I don't know of a habit of yours yet; say \"new habit\" and I'll note it from"
          + " then on.";
  public static final String HALF_COUNTS = "Half counts.";
  public static final String SMALL_COUNTS =
      "Small counts: a minute or two is enough for today. And a day off is fine, too.";
  public static final String STARTING_AGAIN =
      "That's fine, weeks like that happen. Start again with half of it, or say \"my habits\" to"
          + " change or drop it.";
  public static final String HAPPENS_TO_EVERYONE =
      "That happens to everyone. Perhaps another moment suits it better.";
  public static final String ONLY_WHAT_I_WAS_TOLD =
      """
      Then it went better than I knew. I only count what you told me or tapped. Well done. Say \
      "keep it" if it stays as it is.\
      """;

  /** Of several habits, for them to name. */
  public static String whichIsDone(List<Plan> plans) {
    return "Well done. Which one? Say it like \"did "
        + plans.getFirst().step()
        + "\", or \"did "
        + (plans.size() == 2 ? "both" : "all of them")
        + "\".";
  }

  public static String lookBack(Plan plan, int done) {
    return "Four weeks ago you made a plan. "
        + plan.words()
        + ".\nYou did it on "
        + done
        + " of the last 28 days, as far as I know. "
        + (done >= OFTEN
            ? "That's a lot of small steps. How shall it go on?"
            : "Any number is fine. Perhaps another step or moment suits you better?");
  }

  /** On half of the days. */
  private static final int OFTEN = 14;

  // How it changes

  public static final String WHICH_STEP =
      "What would fit better? Small is good. A few words will do.";
  public static final String KEEP_PLAN = "Keep it as it is";
  public static final String OTHER_STEP = "Another step";
  public static final String OTHER_MOMENT = "Another moment";
  public static final String DROP_PLAN = "Let it go";
  public static final String THREE_PLANS =
      "You have three already, and three are plenty. Shall one of these go or change?";

  public static String change(Plan plan) {
    return "Change: " + plan.step();
  }

  public static String whatShallIDoWith(Plan plan) {
    return plan.words() + ".\nWhat shall I do with it?";
  }

  public static String notByItself(Plan plan) {
    return plan.words() + ".\nI can't pause one habit by itself. What shall I do with it?";
  }

  public static String whichOf(List<Plan> plans) {
    return "That isn't one of your habits. You have: "
        + plans.stream().map(Plan::step).collect(Collectors.joining(", "))
        + ".";
  }

  public static String kept(Plan plan) {
    return "It stays. " + plan.words() + ".";
  }

  public static String dropped(Plan plan) {
    return "I've let it go: "
        + plan.step()
        + ". What you noted of it stays. To have it back, say \"new habit: "
        + plan.cue().substring(0, 1).toLowerCase(Locale.ROOT)
        + plan.cue().substring(1)
        + ", "
        + plan.step()
        + "\".";
  }

  public static String droppedAll(String steps) {
    return "I've let them all go: "
        + steps
        + ". What you noted of them stays. Say \"new habit\" whenever you want one again.";
  }

  public static String gone(String step) {
    return "Gone again: " + step + ".";
  }

  public static String asYourDoctorSays(Plan plan) {
    return "Then that comes first. I've let it go: "
        + plan.step()
        + ". When you may again, say \"new habit\".";
  }
}
