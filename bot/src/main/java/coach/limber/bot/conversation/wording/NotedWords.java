package coach.limber.bot.conversation.wording;

import coach.limber.bot.checkin.ReadBack;
import java.time.LocalDate;
import java.util.List;

/** What is said of notes: what was kept, changed, moved or taken back, and what cannot be. */
public final class NotedWords {
  private NotedWords() {}

  // Kept

  public static String noted(String line) {
    return "Noted: " + line;
  }

  public static String notedFor(LocalDate day, String line) {
    return "Noted for " + DayAndTime.day(day) + ": " + line;
  }

  public static String of(LocalDate day, String line) {
    return DayAndTime.day(day) + ": " + line;
  }

  public static String nothingNoted(LocalDate day) {
    return "I have nothing noted for " + DayAndTime.day(day) + ".";
  }

  public static final String NOTHING_YET =
      "Nothing to show yet. After a few check-ins there will be.";
  public static final String TELL_ONCE_EATEN =
      "Enjoy it. Tell me once you've had it, and I'll note it.";
  public static final String TOO_LONG_AGO =
      "I can note today and yesterday. Days before that stay as they are.";
  public static final String WHICH_NUMBER_TODAY =
      "I have no number to count from there. Which is it today, from 0 to 10?";
  public static final String WHICH_NUMBER_YESTERDAY = "What was it yesterday, then, from 0 to 10?";

  public static String notToldYesterday(List<String> things) {
    return "I have nothing noted on "
        + String.join(" or ", things)
        + " for yesterday. How was it today?";
  }

  // Not kept

  public static final String ONE_NUMBER = "I keep one number for the day, the highest.";

  public static String highestStays(double pain, double named) {
    return "I keep one number for a day, its highest, with all the joints. That stays pain %s. If %s was the highest, say \"pain %s\"."
        .formatted(ReadBack.number(pain), ReadBack.number(named), ReadBack.number(named));
  }

  public static final String NO_AMOUNTS = "I keep what it was, not how much. It stays as noted.";
  public static final String NOTHING_LEFT_OUT =
      "I keep what you do eat, so there's nothing to note for that. Anything else about today?";
  public static final String NOT_WHAT_WAS_LEFT_OUT =
      "I keep what you do eat. What you left out isn't noted.";
  public static final String DAY_BY_DAY =
      "I note day by day, not how long something lasts. Tell me how today is, and in time the days"
          + " show it.";

  public static String noSides(String joints) {
    return "I note the joint, not the side. It says " + joints + ", and that stays.";
  }

  public static String numberNotKept(String name) {
    return "I don't keep a number for "
        + name
        + ". Say \"track "
        + name
        + "\" and I'll ask about it.";
  }

  // Changed

  public static String whatToMend(LocalDate day, String line) {
    return of(day, line) + "\nWhat should it be? For example \"pain 4\".";
  }

  public static final String NOTHING_TO_MEND = "I have nothing noted for that day yet.";

  public static String lastNoted(String line) {
    return "I'm sorry. What I noted last: "
        + (line.isEmpty() ? "that something is out again" : line)
        + ". Take it back, or tell me what it should be.";
  }

  public static String changed(String line) {
    return "Changed: " + line + ". The rest stays.";
  }

  public static String changedOn(LocalDate day, String line) {
    return "Changed for " + DayAndTime.day(day) + ": " + line + ". The rest stays.";
  }

  public static String already(String line) {
    return "It says " + line + " already.";
  }

  public static String alreadyOn(LocalDate day, String line) {
    return "For " + DayAndTime.day(day) + " it says " + line + " already.";
  }

  /** What was noted for another day. */
  public static String movedTo(LocalDate day, String line) {
    return "Moved to " + DayAndTime.day(day) + ": " + line + ".";
  }

  public static final String ONCE_MORE_WITH_THE_DAY =
      "I'm not sure what to move. Tell me once more with the day, like \"yesterday pain 5,"
          + " pizza\".";
  public static final String OF_THAT_DAY_ALREADY = "It's noted for that day already.";

  // Taken back

  public static String takenBack(String line) {
    return line.isEmpty() ? "Taken back." : "Taken back. It now says: " + line;
  }

  public static String tookBack(String line) {
    return "Taken back: " + line + ".";
  }

  public static String forgotten(LocalDate day, String line) {
    return "Taken back for " + DayAndTime.day(day) + ": " + line;
  }

  public static final String NOTHING_TO_UNDO = "That was taken back already.";

  /** What was to be taken back is not noted. */
  public static String notAmongTheNotes(String things) {
    return "There's no " + things + " in today's notes.";
  }

  /** What was to be taken out of an earlier day. */
  public static String notNotedOn(LocalDate day, String things) {
    return "There's no " + things + " in my notes of " + DayAndTime.day(day) + ".";
  }

  /** What somebody's deleted message had noted; some of it may not be worth a word. */
  public static String deleted(List<String> days) {
    return "You deleted that message. "
        + (days.isEmpty() ? "What it noted is out again." : String.join(" ", days));
  }

  /** Of a day what it says no more, and what it says again as it did before. */
  public static String deleted(String whichDay, String gone, String changed) {
    return (gone.isEmpty() ? "" : "Taken out" + whichDay + ": " + gone + ". ")
        + (changed.isEmpty() ? "" : "Changed back" + whichDay + ": " + changed + ".");
  }

  public static String ofDay(LocalDate day) {
    return " for " + DayAndTime.day(day);
  }
}
