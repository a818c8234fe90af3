package coach.limber.bot.conversation.wording;

import coach.limber.bot.checkin.OwnMeasure;
import coach.limber.bot.checkin.Questions;
import coach.limber.bot.checkin.Scale;
import coach.limber.bot.conversation.dialogue.Profile;
import coach.limber.bot.conversation.dialogue.Timetable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** What is said of settings: when and how often questions come, what is asked, whose clock. */
public final class SettingWords {
  private SettingWords() {}

  // When

  public static String asking(Timetable times) {
    return "I'll ask you " + TimeWords.of(times) + ".";
  }

  public static String askingAgain(Profile profile, Instant next, Instant at) {
    return next.isAfter(at) ? "I'll ask you " + DayAndTime.when(profile, next, at) + "." : "";
  }

  public static String askedAt(Profile profile) {
    return "I ask "
        + TimeWords.of(profile.timetable())
        + " ("
        + DayAndTime.zoneName(profile.zone())
        + " time).";
  }

  public static String askedAt(String times) {
    return "I ask you " + times + ". Say \"change time\" for another.";
  }

  public static String notAt(String time, String times) {
    return "I don't ask at " + time + ". I ask you " + times + ".";
  }

  public static String timesAsBefore(Timetable times) {
    return "That's as it is: I ask you "
        + TimeWords.of(times)
        + ". For something else say the days and the time, like \"weekdays at 7\".";
  }

  public static String timesChanged(Timetable times) {
    return "Done. I'll ask you "
        + TimeWords.of(times)
        + "."
        + (times.isTwice() ? " The second time is for what is still open then." : "");
  }

  /** After a wish that changes nothing. */
  public static String allRight(String times) {
    return "All right. I ask you " + times + ", as before.";
  }

  /** An engagement of theirs is no wish for another time. */
  public static String noCalendar(String asked) {
    return "I keep no calendar, so that one stays with you. I ask you " + asked + " as always.";
  }

  public static String itIs(Profile profile, Instant at) {
    return "It's "
        + DayAndTime.clock(at, profile.zone())
        + " on "
        + DayAndTime.day(profile.dayAt(at))
        + " for you ("
        + DayAndTime.zoneName(profile.zone())
        + " time).";
  }

  public static String standing(Profile profile, Instant next, Instant at) {
    return profile.pause().covers(profile.dayAt(at))
        ? PauseWords.paused(profile.pause())
        : askedAt(profile) + " Next " + DayAndTime.when(profile, next, at) + ".";
  }

  // How often, and how much

  public static final String AS_IT_HELPS =
      "Done. I'll ask you every day, and less when there is little new.";
  public static final String EVERY_DAY_ALREADY =
      "I ask you every day already. For twice a day, say \"ask me at 8 and 20\".";

  public static String everyDays(int days) {
    return switch (days) {
      case 1 -> "Done. I'll ask you every day.";
      case 2 -> "Done. I'll ask you every second day.";
      default -> "Done. I'll ask you every " + days + " days.";
    };
  }

  public static String timesAWeek(int times) {
    return switch (times) {
      case 1 -> "Done. I'll ask you once a week.";
      case 2 -> "Done. I'll ask you twice a week.";
      case 7 -> everyDays(1);
      default -> "Done. I'll ask you " + times + " times a week.";
    };
  }

  public static String atMost(int most) {
    if (most == Questions.EVERYTHING) {
      return "Done. I'll ask you about everything. Say \"fewer questions\" when it's too much.";
    }
    return most == 1
        ? "Done. One question each time, no more."
        : "Done. " + most + " questions each time at most.";
  }

  public static String atMostNow(int most) {
    return most == Questions.EVERYTHING
        ? "All questions each time."
        : "At most " + most + (most == 1 ? " question" : " questions") + " each time.";
  }

  public static String weeklyNow(boolean on) {
    return on ? "A message about the week, too." : "No message about the week.";
  }

  public static final String REMINDERS_ON =
      "Reminders are on. One a day at most, if you haven't answered yet.";
  public static final String REMINDERS_OFF =
      "All right, no reminders. Say \"reminders on\" if you want them back.";

  public static String noReminders(String asked) {
    return "All right, no reminders. I still ask you " + asked + ": \"stop\" ends that, too.";
  }

  // What is asked

  public static String tracking(OwnMeasure measure) {
    var scale =
        switch (measure.scale()) {
          case Scale.Numbers(var lowest, var highest) -> "from " + lowest + " to " + highest;
          case Scale.YesOrNo() -> "yes or no";
        };
    return "Good, I'll ask about "
        + measure.name()
        + " now and then, "
        + scale
        + ". \"Stop tracking "
        + measure.name()
        + "\" ends it.";
  }

  /** What is among the check-in's own questions needs no measure of one's own. */
  public static String askedInTurn(String topic) {
    return "I ask about "
        + topic
        + " already, in turn with the other questions. You can tell me any day, in your own words.";
  }

  public static String askedOnceTracked(String name) {
    return "I ask about that only if you like: say \"track " + name + "\", and I will.";
  }

  public static String trackedAlready(String names) {
    return "You track two things already: "
        + names
        + ". Say \"stop tracking\" and its name, then there is room.";
  }

  public static String trackedNoMore(String name) {
    return "I won't ask about " + name + " any more. What you noted stays.";
  }

  public static String notTracked(String name) {
    return "I don't track " + name + ", so there's nothing to stop.";
  }

  public static String tooBigToTrack(String name) {
    return "I can only keep small numbers, eleven steps at most, and not "
        + name
        + ". A yes or no would do, like \"track weighed myself yes/no\".";
  }

  public static final String TOO_MANY_STEPS =
      "That's more steps than I have buttons for. Try a smaller scale, such as 0 to 10.";
  public static final String NOT_ONE_BY_ONE =
      """
      I can't leave out one topic for good yet. Say "skip this one" when it comes, or "fewer \
      questions" for all of them.\
      """;

  public static String topics(List<String> always, List<String> inTurn) {
    return "I ask about "
        + list(always)
        + ", and by turns about "
        + list(inTurn)
        + ". A few questions a day, no more. \"skip\" passes one, and \"fewer questions\" makes it"
        + " less.";
  }

  public static String andOfYourOwn(List<String> names) {
    return "Of your own you track " + String.join(" and ", names) + ".";
  }

  private static String list(List<String> words) {
    return String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
  }

  // Whose clock

  public static String zoneIs(ZoneId zone, Instant at) {
    return "It's "
        + DayAndTime.clock(at, zone)
        + " for you now ("
        + DayAndTime.zoneName(zone)
        + ").";
  }

  public static String zoneChanged(ZoneId zone, Instant at, Timetable times) {
    var back =
        switch (times.trip()) {
          case Timetable.Trip.None(), Timetable.Trip.Ahead _, Timetable.Trip.Since _ -> "";
          case Timetable.Trip.Until(var day, var home) ->
              " On "
                  + DayAndTime.day(day)
                  + " I go back to "
                  + DayAndTime.zoneName(home)
                  + " time.";
          case Timetable.Trip.Open(var home) ->
              " Say \"home again\" when you're back in " + DayAndTime.zoneName(home) + " time.";
        };
    return "Done. It's "
        + DayAndTime.clock(at, zone)
        + " for you now ("
        + DayAndTime.zoneName(zone)
        + "). I'll ask you "
        + TimeWords.of(times)
        + " there."
        + back;
  }

  /** A platform says that they are in another zone now. */
  public static String moved(ZoneId there, ZoneId before, Instant at) {
    return "You seem to be in "
        + DayAndTime.zoneName(there)
        + " time now, where it's "
        + DayAndTime.clock(at, there)
        + ". Shall I use it? So far I go by "
        + DayAndTime.zoneName(before)
        + ".";
  }

  public static final String USE_IT = "Yes, use it";

  public static String keepZone(ZoneId zone) {
    return "No, keep " + DayAndTime.zoneName(zone);
  }

  public static final String WHEN_YOU_ARE_THERE =
      "Have a good trip. Tell me when you're there, and I'll go by the clock there.";
  public static final String ASKING_ALL_THE_SAME =
      "All right, I go on asking. If your clock changes there, tell me the place.";

  /** Who comes home perhaps comes home there. */
  public static String unlessYouStay(ZoneId zone) {
    return "If you stay on " + DayAndTime.zoneName(zone) + " time, say \"undo\".";
  }

  /** Who comes home lives by the clock of home. */
  public static String homesClock(ZoneId zone, Instant at) {
    return "I go by "
        + DayAndTime.zoneName(zone)
        + " time again: it's "
        + DayAndTime.clock(at, zone)
        + " for you now.";
  }

  // Left or put back

  public static final String PUT_BACK = "Put back.";
  public static final String LEFT_IT = "All right, I've left it.";
  public static final String NO_CHANGE = "All right, I've left it as it was.";
  public static final String AS_IT_IS = "All right, then everything stays as it is.";
  public static final String GO_ON_THEN = "All right, then we go on as before.";
}
