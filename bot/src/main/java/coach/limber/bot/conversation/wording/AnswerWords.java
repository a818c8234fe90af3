package coach.limber.bot.conversation.wording;

/** What is said to words that nearly answer the day's questions. */
public final class AnswerWords {
  public static final String WHICH_JOINT = "I note the joint, not the side. Which one is it?";
  public static final String WHICH_NUMBER =
      "Which number comes nearest, from 0 (no pain) to 10? A guess will do.";
  public static final String HOW_MANY_MINUTES =
      "About how many minutes or hours was that? A guess will do.";
  public static final String WHICH_OF_THEM =
      "Which one is it? Tap it, or tell me in your own words.";
  public static final String LEFT_YESTERDAYS =
      "All right, I'll leave yesterday's questions. Today's come as usual.";
  public static final String YESTERDAYS_STAY =
      "All right. Yesterday's questions stay open until today's come.";
  public static final String SOME_ARE_OPEN = "Thank you. This one has no answer yet.";
  public static final String WHAT_THE_KINDS_ARE =
      "Gluten is in wheat, rye and barley: bread, pasta, most beer. Dairy is milk, cheese, yoghurt"
          + " and the like. Processed is what comes ready-made: crisps, sweets, sausages, ready"
          + " meals.";

  static final String WHERE_IT_HURT =
      "Where it hurt today, however little. Tap each joint, or say it: \"knees and hands\".";
  static final String WHAT_STIFF_MEANS =
      "How long your joints took to move freely after you got up, roughly: \"20 minutes\".";
  static final String WHAT_SLEEP_MEANS =
      "How last night was, as you felt it: \"slept badly\", or \"slept 6 hours\".";
  static final String WHAT_STRESS_MEANS =
      "How tense or pressed you felt today, all in all: little, some or a lot.";
  static final String WHAT_TIRED_MEANS =
      "How worn out you felt today, all in all: hardly, a bit or very.";
  static final String WHAT_FOG_MEANS =
      "Whether you could think clearly today, or your head felt foggy.";
  static final String WHAT_MOVING_MEANS =
      "All that moved you today, walks too, roughly in minutes: \"walked 20 minutes\".";

  public static final String DAYS_AND_TIME =
      "If that's when to ask you, say it with \"at\", like \"weekends at 9\".";
  public static final String ONE_DAY_TELLS_LITTLE =
      "One day tells little. After a few weeks of answers I can show you what goes with what. Say"
          + " \"my pattern\" then.";

  private AnswerWords() {}

  /** What they told today, for somebody who asks how that is known. */
  public static String youToldMe(String line) {
    return "You told me so yourself today: " + line + ".";
  }

  /** It hurts less now than it did: the highest of the day stays. */
  public static String easedFrom(String number) {
    return "Good that it has eased. I keep the day's highest number, and that's "
        + number
        + ". If that was wrong, say \"undo\" or tell me what it should be.";
  }
}
