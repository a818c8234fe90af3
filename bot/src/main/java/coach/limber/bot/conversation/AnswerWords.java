package coach.limber.bot.conversation;

/** What is said to words that nearly answer the day's questions. */
final class AnswerWords {
  static final String WHICH_JOINT = "I note the joint, not the side. Which one is it?";
  static final String WHICH_NUMBER =
      "Which number comes nearest, from 0 (no pain) to 10? A guess will do.";
  static final String HOW_MANY_MINUTES =
      "About how many minutes or hours was that? A guess will do.";
  static final String WHICH_OF_THEM = "Which one is it? Tap it, or tell me in your own words.";
  static final String LEFT_YESTERDAYS =
      "All right, I'll leave yesterday's questions. Today's come as usual.";
  static final String SOME_ARE_OPEN = "Thank you. This one has no answer yet.";
  static final String WHAT_THE_KINDS_ARE =
      "Gluten is in wheat, rye and barley: bread, pasta, most beer. Dairy is milk, cheese, yoghurt"
          + " and the like. Processed is what comes ready-made: crisps, sweets, sausages, ready"
          + " meals.";

  static final String DAYS_AND_TIME =
      "If that's when to ask you, say it with \"at\", like \"weekends at 9\".";
  static final String ONE_DAY_TELLS_LITTLE =
      "One day tells little. After a few weeks of answers I can show you what goes with what. Say"
          + " \"my pattern\" then.";

  private AnswerWords() {}

  /** What they told today, for somebody who asks how that is known. */
  static String youToldMe(String line) {
    return "You told me so yourself today: " + line + ".";
  }

  /** It hurts less now than it did: the highest of the day stays. */
  static String easedFrom(String number) {
    return "Good that it has eased. I keep the day's highest number, and that's "
        + number
        + ". If that was wrong, say \"undo\" or tell me what it should be.";
  }
}
