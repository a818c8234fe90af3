package coach.limber.bot.conversation.wording;

import coach.limber.bot.conversation.dialogue.Pause;
import coach.limber.bot.conversation.dialogue.Profile;
import java.time.Instant;

/** What is said of quiet: stopping, pausing, being away, and coming back. */
public final class PauseWords {
  private PauseWords() {}

  // Enough

  public static final String STOP_WHAT =
      """
      There's no question open just now. Shall I be quiet for a while? "delete everything" wipes \
      what I keep, and "nudges off" stops only the nudges.\
      """;
  public static final String STOP_AGAIN = "To end all my messages, say \"stop\" once more.";
  public static final String STOPPED =
      """
      I've stopped: no messages from me until you say "resume". You can still ask me anything. \
      "delete everything" wipes what I keep.\
      """;
  public static final String YOU_COME_TO_ME =
      """
      All right, you come to me. No messages until you say "resume". Tell me of your day whenever you \
      like.\
      """;
  public static final String NOTHING_TO_CANCEL = "There is no subscription, and nothing to pay. ";
  public static final String NO_HARD_FEELINGS =
      """
      No hard feelings. Shall I be quiet for a while? "fewer questions" makes it less, and "delete \
      everything" wipes what I keep.\
      """;
  public static final String TOO_MUCH =
      """
      Then it's too much, and I'm sorry. Say "one question" or "once a week" for less. Or shall I be \
      quiet for a while?\
      """;
  public static final String QUIET_DAYS =
      """
      It's been quiet for a few days, and that's fine. I'll ask less often now, until you answer \
      again. Or shall I pause?\
      """;
  public static final String PAUSE_NOW = "Pause for now";

  // Away

  public static String goingAway(String asked, String days) {
    return "Have a good time. I go on asking "
        + asked
        + ". For quiet, say \"pause "
        + days
        + "\". Once you're there, say \"I'm in\" and the place, and I ask by its clock.";
  }

  public static final String ALL_THE_BEST = "All the best with that.";
  public static final String REST_WELL = "I'm sorry. Rest well.";
  public static final String GET_WELL =
      "I'm sorry. Rest well. No questions today, and it doesn't count as a missed day.";
  public static final String LIFE_GOES_ON =
      "Thanks for telling me. I'll keep asking as before. If you'd like quiet for a while, say"
          + " \"pause for a week\".";

  // Paused

  public static String paused(Pause pause) {
    var how =
        switch (pause) {
          case Pause.Until(var day) -> "Paused. I'll be quiet until " + DayAndTime.day(day) + ".";
          case Pause.Days(var from, var until) when from.plusDays(1).equals(until) ->
              "Noted. No questions on " + DayAndTime.day(from) + ".";
          case Pause.Days(var from, var until) ->
              "Noted. I'll be quiet from "
                  + DayAndTime.day(from)
                  + " until "
                  + DayAndTime.day(until)
                  + ".";
          case Pause.Each(var days) -> "Noted. No questions on " + DayAndTime.days(days) + ".";
          case Pause.From(var day) ->
              "Noted. I'll be quiet from " + DayAndTime.day(day) + " until you say \"resume\".";
          case Pause.UntilTold(), Pause.None() -> "Paused. I'll be quiet until you say \"resume\".";
        };
    return how + " Ask me anything in the meantime.";
  }

  static String pausedNow(Pause pause) {
    return switch (pause) {
      case Pause.None() -> "";
      case Pause.Until(var day) -> "We're paused until " + DayAndTime.day(day);
      case Pause.Days(var from, var until) ->
          "I'm quiet from " + DayAndTime.day(from) + " until " + DayAndTime.day(until);
      case Pause.Each(var days) -> "No questions on " + DayAndTime.days(days);
      case Pause.From(var day) -> "I'm quiet from " + DayAndTime.day(day) + " on";
      case Pause.UntilTold() -> "We're paused until you say \"resume\"";
    };
  }

  public static final String STILL_PAUSED = "We're still paused. Say \"resume\", and I go on.";

  /** How a pause ends, for somebody who asks. */
  public static String howBack(boolean away) {
    return away
        ? "Say \"resume\", and I ask you again. Until then I stay quiet."
        : "I'm here. If you pause me, \"resume\" brings me back.";
  }

  // Back

  /** What is due now comes by itself in a moment. */
  public static String resumed(Profile profile, Instant next, Instant at) {
    return next.isAfter(at)
        ? "Welcome back. I'll ask you " + DayAndTime.when(profile, next, at) + "."
        : "Welcome back.";
  }

  public static String noPause(Profile profile, Instant next, Instant at) {
    return next.isAfter(at)
        ? "All right, no break then. I'll ask you " + DayAndTime.when(profile, next, at) + "."
        : "All right, no break then.";
  }

  public static final String WELCOME_BACK = "Good to see you. What can I do for you?";
  public static final String GOOD_TO_HEAR = "Good to hear from you.";
}
