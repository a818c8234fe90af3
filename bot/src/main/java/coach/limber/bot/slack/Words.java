package coach.limber.bot.slack;

import coach.limber.bot.conversation.dialogue.Outbound;

/**
 * What stands around a conversation on Slack. What shows in a notification says nothing of health:
 * others may look on at work.
 */
final class Words {
  static final String TWO_TAPS = "Two taps for today?";
  static final String REMINDER = "A small reminder.";
  static final String WROTE = "Limber wrote to you.";
  static final String IN_A_THREAD = "Limber answered in a thread.";
  static final String A_FILE = "From Limber";

  static final String ANSWERED_THERE =
      "That's for our own chat. I've answered you there, where only you read it.";

  static final String ON_ONE_PAGE = "All on one page";
  static final String FORM_TITLE = "Check-in";
  static final String FORM_SUBMIT = "Keep";
  static final String FORM_CLOSE = "Not now";
  static final String NOTE = "Anything else?";
  static final String NOTHING_YET = "Nothing is filled in yet. One answer is enough.";
  static final String PICK_ONE = "Pick one";
  static final String PICK_SOME = "Pick what fits";

  static final String HOME_HELLO = "Hello";
  static final String HOME_WHO =
      "I'm Limber, a coach that asks a little every day. Say hello, and I'll tell you more in our"
          + " own chat.";
  static final String SAY_HELLO = "Say hello";
  static final String TODAY = "Today";
  static final String CHECK_IN = "Check in";
  static final String WEEK = "Your week";
  static final String SHOW_WEEK = "Show my week";
  static final String HABITS = "My habits";
  static final String SETTINGS = "Settings";
  static final String CHANGE_TIME = "Change the time";
  static final String CHANGE_ZONE = "Change the time zone";
  static final String NUDGES_OFF = "Nudges off";
  static final String NUDGES_ON = "Nudges on";
  static final String HELP = "Help";
  static final String PAUSE_3_DAYS = "Pause for 3 days";
  static final String PAUSE_A_WEEK = "Pause for a week";
  static final String RESUME = "Go on";
  static final String PRIVACY = "Privacy";
  static final String WHO_CAN_READ =
      "Whoever runs Limber can read what you tell it. Whoever owns this workspace, usually an"
          + " employer, may be able to export direct messages.";
  static final String WHAT_IS_KEPT = "What is kept";
  static final String EXPORT = "Export my data";
  static final String DELETE = "Delete everything";

  private Words() {}

  /** What a notification shows of a message. */
  static String preview(Outbound message) {
    return switch (message) {
      case Outbound.Question(var key, _, _) -> preview(key);
      case Outbound.Edit(var key, _, _) -> preview(key);
      case Outbound.Text _, Outbound.Picture _, Outbound.Document _ -> WROTE;
    };
  }

  private static String preview(String key) {
    if (key.startsWith("checkin/")) {
      return TWO_TAPS;
    }
    return key.startsWith("nudge/") ? REMINDER : WROTE;
  }
}
