package coach.limber.bot.conversation.wording;

import coach.limber.bot.conversation.dialogue.Ask;
import coach.limber.bot.conversation.dialogue.Profile;
import java.time.Instant;
import java.time.ZoneId;

/** What is said when somebody is met: who this is, whether they agree, their clock, the time. */
public final class MeetingWords {
  private MeetingWords() {}

  // Who this is, and whether they agree

  public static final String WHO_I_AM =
      """
      Hi, I'm Limber, a coach for gut and joints. I know one article and show you its own words. \
      I'm a program, not a doctor.

      If you like, I ask you a few quick questions each day and keep the answers, so that you can \
      see your own pattern. People who run this bot could read them. Say "delete everything" at \
      any time and it's all gone. Until you agree I keep only this chat's number.

      Are you 18 or over, and is that all right?\
      """;
  public static final String AGREE = "Yes, I'm 18 or over";
  public static final String DECLINE = "No, thanks";
  public static final String TOO_YOUNG = "I'm under 18";
  public static final String AGREE_OR_NOT = "Shall we? Tap a button, or say yes or no.";
  public static final String DECLINED =
      """
      That's fine. I won't keep anything. You can still ask me about gut and joints. \
      Say "start" if you change your mind.\
      """;
  public static final String AND_IS_THAT_ALL_RIGHT =
      "Thank you. And is it all right that I keep your answers?";
  public static final String NO_AGE_NEEDED =
      "Thank you. I don't need your age, so I won't keep it.";
  public static final String FIRST_AGREE =
      "I don't keep anything before you agree. Tell me again after that, please.";

  // Under 18, or not

  public static final String UNDER_AGE =
      """
      Thanks for telling me. The daily coaching is only for adults. If your joints hurt, \
      please tell a parent or a doctor. You can still ask me what the article says.\
      """;
  public static final String UNDER_AGE_STAYS =
      """
      You told me that you're under 18, so I can't coach you or keep anything. You can ask me \
      what the article says about gut and joints, like "is bread bad for my knees?". About your \
      own pain please talk to a parent or a doctor.\
      """;
  public static final String UNDER_AGE_OR_NOT =
      """
      The daily coaching is only for adults, so I've stopped asking. Are you under 18? Then I \
      delete what you told me so far.\
      """;
  public static final String OF_AGE = "I'm 18 or over";
  public static final String UNDER_AGE_AND_GONE =
      """
      Thanks for telling me. It's all deleted. If your joints hurt, please tell a parent or a \
      doctor. You can still ask me what the article says.\
      """;

  /** To somebody who says after all that they are of age. */
  public static final String FOR_ADULTS =
      "Good. The daily coaching is for people of 18 or over, and I keep what you tell me then.";

  // The clock

  public static final String WHERE =
      "Where are you? Tap the clock that shows your time, or name a city.";
  static final String WHERE_AGAIN =
      "I didn't find that place. Try a big city near you, or tell me your time now, like 14:30.";
  public static final String WHICH_PLACE = "There is more than one. Which of these is it?";
  public static final String CLOCK_FIRST =
      "First your clock, please: any city will do. The time comes right after.";
  public static final String FIRST_YOUR_CLOCK =
      "I need your clock first, so that I know which day it is. Tell me again after that, please.";
  public static final String ONLY_THE_CLOCK =
      "That's fine, I only need it for the clock. Your time now will do, like 14:30.";
  public static final String YES = "Yes";
  public static final String NO = "No";

  public static String clockOf(ZoneId zone, Instant at) {
    return DayAndTime.zoneName(zone) + " " + DayAndTime.clock(at, zone);
  }

  public static String isThisYourZone(ZoneId zone, Instant at) {
    return "So it's "
        + DayAndTime.clock(at, zone)
        + " for you now ("
        + DayAndTime.zoneName(zone)
        + "). Is that right?";
  }

  public static String zoneNoted(ZoneId zone, Instant at) {
    return "Thank you. It's "
        + DayAndTime.clock(at, zone)
        + " for you now, I take it ("
        + DayAndTime.zoneName(zone)
        + "). If not, say \"change zone\" later.";
  }

  public static String goingBy(ZoneId zone, Instant at) {
    return "That's fine. Then I go by the clock of "
        + DayAndTime.zoneName(zone)
        + ", where it's "
        + DayAndTime.clock(at, zone)
        + ". If that's not yours, say \"change zone\" at any time.";
  }

  // The time

  public static final String WHEN = "When shall I ask you? Pick a time, or just tell me one.";
  static final String WHEN_AGAIN =
      "I didn't get a time from that. Try \"8:30\" or \"half eight in the evening\".";
  public static final String MORNING_OR_EVENING = "In the morning or in the evening?";
  public static final String ANY_TIME =
      "Any time you like, such as 7:15 or 21:00, and on some days alone if that suits you.";
  public static final String DAYS_LATER =
      "First the time of day. Which days, and how often, you can tell me right after.";
  public static final String CHANGE_LATER =
      "Yes, you can change all of it later, in your own words.";
  public static final String UNASKED =
      """
      All right, I won't ask. Ask me anything about gut and joints, or tell me about your day. Say \
      "resume" if you want the daily questions after all.\
      """;

  // Any of these

  public static final String STOPPED_BEFORE_THE_END =
      "All right, I stop here. Nothing comes from me unless you write. If you'd like to go on, just"
          + " write.";
  public static final String WHENEVER_YOU_LIKE =
      "No hurry. Write to me when it suits you, and we go on.";

  /** Why this is asked. */
  public static String why(Ask ask) {
    return switch (ask) {
      case Ask.Consent() -> "So that in a few weeks you can see your own pattern. It's up to you.";
      case Ask.Where(), Ask.IsThisZone _ -> "So that I ask you by your own clock.";
      case Ask.When(), Ask.WhichHalf _, Ask.Twice() -> "So that I come when it suits you.";
      case Ask.WhichHabit(), Ask.WhichStep _ ->
          "One small step is easier to keep than a big one. \"None\" is fine, too.";
      case Ask.WhichCue _ -> "A step is easier to remember right after something you always do.";
    };
  }

  /** What is said when a text does not answer this question. */
  public static String again(Ask ask) {
    return switch (ask) {
      case Ask.Consent() -> "I didn't get that.";
      case Ask.Where(), Ask.IsThisZone _ -> WHERE_AGAIN;
      case Ask.When() -> WHEN_AGAIN;
      case Ask.Twice() -> TimeTalkWords.TWICE_AGAIN;
      case Ask.WhichHalf _ -> "Either will do.";
      case Ask.WhichHabit(), Ask.WhichCue _, Ask.WhichStep _ -> "A few words are enough.";
    };
  }

  public static String ready(Profile profile, Instant first, Instant at) {
    var habit =
        profile.habits().plans().isEmpty()
            ? ""
            : "\nYour habit. " + profile.habits().plans().getFirst().words() + ".";
    return "All set. I'll ask you "
        + DayAndTime.when(profile, first, at)
        + "."
        + habit
        + "\nAsk me anything about gut and joints. \"help\" shows what else I can do.";
  }
}
