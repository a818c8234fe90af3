package coach.limber.bot.conversation.wording;

import coach.limber.bot.conversation.dialogue.Profile;
import coach.limber.bot.conversation.dialogue.Timetable;
import coach.limber.bot.habit.Nudging;
import coach.limber.bot.habit.QuietHours;
import coach.limber.knowledge.language.QuietWish;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** What is said back to wishes about times. */
public final class TimeTalkWords {
  public static final String TWICE =
      "At which two times? Pick a pair, or tell me, like \"8 and 20\".";
  static final String TWICE_AGAIN = "I didn't get two times from that. Try \"8 and 20\".";
  public static final String TWICE_AT_MOST = "Twice a day is the most that I ask.";
  public static final String WHICH_OF_THEM = "Once a day, then. Which of the two stays?";
  public static final String TODAY_IS_DONE = "Today is done already. Thank you.";
  public static final String LATER_OR_SHORTER =
      """
      Later or shorter? "in 5 minutes" puts it off, and "fewer questions" makes it shorter. \
      It takes a minute or less.\
      """;

  public static final String NUDGE_WHEN =
      """
      A nudge comes near your habit's own moment. To move it, say "change" with the habit and the new \
      moment. The check-in has its own time: "ask me at 7 in the morning".\
      """;
  public static final String NUDGE_HOURS =
      "Nudges come only between "
          + DayAndTime.time(QuietHours.END)
          + " and "
          + DayAndTime.time(QuietHours.BEGIN)
          + ". \"nudges off\" stops them.";

  public static final String ONLY_THOSE_DAYS =
      "Only on those days. For the others too, say \"every day at\" and the time.";
  public static final String NO_ALARM =
      """
      I'm no alarm clock: I don't remind of single things. Tied to a moment of the day it can be a \
      habit, and then I may nudge you: say "new habit: after lunch, stretch".\
      """;

  public static final String NOT_AHEAD =
      "I can change the time from today on, but not ahead. Tell me again when the day has come. If"
          + " you want it from today, say just the time, like \"at 18:00\".";

  /** Where somebody comes from is not where they are. */
  public static String clockStays(ZoneId zone) {
    return "Good to know. Your clock stays as it is ("
        + DayAndTime.zoneName(zone)
        + "). \"Change zone\" changes it.";
  }

  private TimeTalkWords() {}

  public static String both(String pair) {
    return pair.replace(",", " and ");
  }

  public static String already(Timetable times) {
    return "I ask you " + TimeWords.of(times) + " already.";
  }

  public static String whenInstead(Timetable times) {
    return "So far I ask you " + TimeWords.of(times) + ". Which time suits you better?";
  }

  public static String onAnotherDay(Timetable times) {
    return "That would be on another day. " + whenInstead(times);
  }

  /** For one day alone. */
  public static String onOneDay(Profile profile, LocalDate day, LocalTime time, LocalDate today) {
    return "I'll ask you "
        + DayAndTime.dayFrom(day, today)
        + " at "
        + DayAndTime.time(time)
        + ", and after that "
        + TimeWords.of(profile.timetable())
        + " as always.";
  }

  public static String rather(LocalTime time) {
    return "Rather at " + DayAndTime.time(time);
  }

  /** What holds for someone who wants no messages at some hours in which no check-in lies. */
  public static String quiet(Profile profile, QuietWish wish, boolean noReminders) {
    var nudged =
        profile.habits().nudging() != Nudging.OFF
            && !profile.habits().plans().isEmpty()
            && wish.containsSomeOf(/* begin= */ QuietHours.END, /* end= */ QuietHours.BEGIN);
    var weekThen =
        profile.weekly().on()
            && profile.weekly().hours(profile.timetable()).stream().anyMatch(wish::contains);
    return (nudged || weekThen
            ? "All right. I ask you "
            : "All right, I'll be quiet then. I ask you ")
        + TimeWords.of(profile.timetable())
        + "."
        + (noReminders ? " I won't remind you, as that would come later than you like." : "")
        + (nudged ? " " + NUDGE_HOURS : "")
        + (weekThen ? " " + WeekWords.comes(profile.weekly()) : "");
  }
}
