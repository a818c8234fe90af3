package coach.limber.bot.conversation.wording;

/** What is said after a danger, but for the advice itself, which is content. */
public final class SafetyWords {
  private SafetyWords() {}

  // The advice stands

  public static final String GO_ON = "I'm all right, go on";
  public static final String HELP_FIRST =
      "Please get help first. If you're all right, tap below, and we go on.";
  public static final String HELP_STANDS = "What I said about getting help still stands.";
  public static final String STILL_HERE =
      """
      I'm glad you wrote. Please talk to someone now: 988 (US), Samaritans on 116 123 (UK and \
      Ireland), your own country's crisis line, or your local emergency number (112, 999, 911 …). \
      If you're safe, say so, and we go on whenever you like.\
      """;
  public static final String WHAT_HELPS_NOW =
      """
      What helps most now is another person. Please call or text 988 (US), call Samaritans on 116 \
      123 (UK and Ireland) or your own country's crisis line, or go to someone you trust, and move \
      away from anything you could use to hurt yourself. If you might act on it, call your local \
      emergency number (112, 999, 911 …) now.\
      """;
  public static final String NOT_ALONE =
      """
      I'm sorry it's so hard. Please don't stay alone with it: call or text 988 (US), call \
      Samaritans on 116 123 (UK and Ireland), your own country's crisis line, or your local \
      emergency number (112, 999, 911 …). Or call someone you trust. You can write to me here.\
      """;
  public static final String HELP_SOMEBODY =
      """
      You help by staying with them. Ask straight out and listen; you needn't find the right \
      words. Call 988 (US), Samaritans on 116 123 (UK and Ireland) or your own country's crisis \
      line, together if you can: they help you, too. If they might act on it, call your local \
      emergency number (112, 999, 911 …) now and don't leave them alone.\
      """;
  public static final String DO_CALL =
      """
      I can't judge that from here, and it shouldn't wait. Please call a doctor or your local \
      emergency number (112, 999, 911 …) now. They'll tell you what to do.\
      """;
  public static final String DO_BOOK =
      "I can't judge that from here. A doctor can, so please do have it looked at.";
  public static final String GET_HELP =
      """
      I'm sorry. Please don't wait with this: call a doctor or your local emergency number \
      (112, 999, 911 …) today, or ask someone near you to. The questions can wait.\
      """;
  public static final String GET_HELP_NOW =
      """
      I'm sorry. Please don't wait: call your local emergency number (112, 999, 911 …) now, or ask \
      someone near you to. The questions can wait.\
      """;
  public static final String TELL_THEM =
      """
      Then please tell them that, too, and don't wait: call a doctor or your local emergency \
      number (112, 999, 911 …) today, or ask someone near you to.\
      """;
  public static final String TELL_THEM_NOW =
      """
      Then please tell them that, too, and don't wait: call your local emergency number (112, 999, \
      911 …) now, or ask someone near you to.\
      """;

  // Help is on its way

  public static final String CALL_NOW =
      "Good. Please do that now; the questions can wait. I hope it soon gets better.";
  public static final String CALL_NOW_NOT_ALONE =
      "I'm glad. Please do that now, and stay with someone if you can. You can write to me here.";
  public static final String WILL_BE_SEEN =
      """
      Good that you'll be seen. If it gets worse before then, don't wait: call your local \
      emergency number (112, 999, 911 …). The questions can wait.\
      """;
  public static final String HELP_IS_THERE =
      "I'm glad there's help. Do what they tell you, and write to me whenever you like.";
  public static final String IN_GOOD_HANDS =
      """
      I hope it soon gets better. If it gets worse, tell them, or call your local emergency number \
      (112, 999, 911 …). Write to me whenever you like.\
      """;
  public static final String ASK_THEM =
      "I can't judge that from here. Ask them, they can tell you. Write to me whenever you like.";

  // It is over, or it was none

  public static final String TAKEN_WRONG = "All right, then I took that wrong. Let's go on.";
  public static final String MEANT_THE_COACHING = "I meant the coaching";
  public static final String COACHING_STOPPED =
      """
      Thank you for saying so. I've stopped: no questions and no nudges until you say "resume". \
      If it's more than the coaching after all, please talk to someone: 988 (US), Samaritans on \
      116 123 (UK and Ireland), or your own country's crisis line.\
      """;
  public static final String GLAD_YOU_ARE_SAFE = "I'm glad. Thank you for telling me.";
  public static final String GOING_ON = "Good that you're here. Let's go on.";
  public static final String SEEN_TO =
      "I'm glad to hear that. If it comes back or gets worse, get help straight away. Let's go on.";
  public static final String GLAD_IT_IS_SEEN_TO =
      "I'm glad to hear that. If it comes back or gets worse, get help straight away.";
  public static final String GLAD_YOU_ARE_LOOKED_AFTER =
      "I'm glad you're looked after. We go on whenever you like.";
  public static final String GLAD_YOU_ARE_HOME = "I'm glad you're home. Go easy on yourself.";

  // The next day

  public static final String HOW_ARE_YOU =
      "Before the questions: how are you today? What you wrote last time stayed with me.";
  public static final String BETTER = "Better";
  public static final String NO_BETTER = "About the same";
  public static final String WORSE = "Worse";
  public static final String THANKS_FOR_SAYING = "Thank you for telling me.";

  // Doctors

  public static final String GOOD_THAT_YOU_GO =
      "Good. I hope they can help. If you like, say \"a page for my doctor\", and I make one of"
          + " your notes.";
  public static final String GOOD_THAT_IT_WAS_SEEN =
      "Good that it was looked at. What they say comes before anything of mine.";
  public static final String A_DOCTORS_WORD =
      "Thank you for telling me. I can't judge it, and what they say comes before anything of"
          + " mine.";
  public static final String NO_MEDICINES =
      "Medicines aren't something I keep. Your doctor or pharmacist is the one to talk to about"
          + " them.";
}
