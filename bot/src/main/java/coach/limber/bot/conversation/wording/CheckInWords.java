package coach.limber.bot.conversation.wording;

import coach.limber.bot.checkin.OwnMeasure;
import coach.limber.bot.checkin.ReadBack;
import coach.limber.bot.checkin.Scale;
import coach.limber.bot.conversation.meaning.WholeDay;
import coach.limber.knowledge.language.OutOfRange;
import java.time.LocalDate;
import java.time.LocalTime;

/** What is said around the day's questions, which are content, and to answers that do not fit. */
public final class CheckInWords {
  private CheckInWords() {}

  // They come and go

  public static String checkIn(LocalDate day, int number, int questions) {
    return "Check-in for " + DayAndTime.day(day) + " · " + number + " of " + questions;
  }

  public static String movedDown(LocalDate day) {
    return "Check-in for " + DayAndTime.day(day) + " · goes on below";
  }

  public static String putAside(LocalDate day) {
    return "Check-in for " + DayAndTime.day(day) + " · put aside";
  }

  /** A question of another day than today. */
  public static String askedFor(LocalDate day, String question) {
    return "For "
        + DayAndTime.weekday(day.getDayOfWeek())
        + ": "
        + question.replace(" today", "").replace("this morning", "in the morning");
  }

  /** Which day the open questions are of. */
  static String ofThisDay(LocalDate day) {
    return "It's about " + DayAndTime.day(day) + ".";
  }

  /** How many of today's questions have no answer, for somebody who asks what is left. */
  public static String stillOpen(int questions) {
    return questions == 0
        ? "Nothing is left for today. Thank you."
        : questions == 1
            ? "One question is left for today."
            : questions + " questions are left for today, a few seconds each.";
  }

  static String toGo(int questions) {
    return questions == 1 ? "This is the last one." : questions + " to go, a few seconds each.";
  }

  /** Today at a glance: how much, never what. */
  public static String today(long answered, int questions) {
    if (answered >= questions) {
      return "Today is done. Thank you.";
    }
    return answered == 0
        ? "Two taps for today?"
        : "Today so far: " + answered + " of " + questions + " answered.";
  }

  public static final String CHECK_IN_NOW = "Check in now";
  public static final String ANYTHING_TO_NOTE = "Tell me about your day in your own words, or tap:";
  public static final String TODAY_STILL_OPEN = "Today's questions are still open.";
  public static final String REMINDER = "Today's questions are still here, if you like.";
  public static final String NO_REMINDERS = "No reminders";
  public static final String BRIEF = "A rough day. I'll keep it short.";
  public static final String ALL_DONE = "That's all. Thank you.";

  // Their buttons

  public static final String SAME_AS_USUAL = "Same as usual";
  public static final String DOES_NOT_APPLY = "Doesn't apply";
  public static final String LATER = "Later";
  public static final String SKIP = "Skip today";
  public static final String MORE_THAN_ONE = "More than one";
  public static final String NEXT = "Next";
  public static final String UNDO = "Undo";
  public static final String THE_REST = "Answer the rest";
  public static final String HABIT_DONE = "Done";
  public static final String HABIT_NOT = "Not today";

  public static String habitQuestion(String step) {
    return "And your habit: " + step + "?";
  }

  public static final String OLD_BUTTON =
      "That button belongs to an older message. Say \"help\" to see what I can do.";

  // Passed over

  public static final String NOT_FOR_YOU = "doesn't apply today";
  public static final String PASSED = "That's fine.";
  public static final String ENOUGH = "That's enough for today, then. Thank you.";
  public static final String SKIPPED = "Skipped. See you next time.";
  public static final String NO_MORE_TODAY =
      "All right, no more questions today. See you next time.";
  public static final String EXPIRED = "That check-in has closed.";
  public static final String NOTHING_OPEN = "All right. There's no question open just now.";
  public static final String IT_CAN_WAIT = "All right. The question waits for you.";

  public static String later(LocalTime time) {
    return "I'll ask again at " + DayAndTime.time(time) + ".";
  }

  /** The same of the questions of the day before. */
  public static String laterForYesterday(LocalTime time) {
    return "I'll ask again for yesterday at " + DayAndTime.time(time) + ".";
  }

  public static final String TOO_LATE_TO_SNOOZE =
      "That's past midnight for you, so I won't ask again tonight. You can still answer, now or in"
          + " the morning.";
  public static final String NO_USUAL_YET =
      "I don't know your usual yet. A few days of answers and I will.";

  // Not yet an answer

  public static final String TAP_OR_PASS =
      "I didn't get that. Tap what fits, or say \"skip this one\".";
  public static final String TELL_MORE =
      "I found no answer in that, so I've noted nothing. Tap what fits, or say \"skip this one\".";
  public static final String AND_THE_OTHERS = "Good to know. And any of the others?";
  public static final String INSTEAD_OF_WHICH =
      "In place of which food? Say it like \"pasta, not pizza\".";

  public static final String GLAD_TO_HEAR = "I'm glad.";
  public static final String SORRY_TO_HEAR = "I'm sorry.";

  /** Before the question of the pain, for somebody who says only that it is worse or the same. */
  public static String comparedWith(LocalDate day, LocalDate today, double pain) {
    return (day.equals(today.minusDays(1)) ? "Yesterday" : "On " + DayAndTime.day(day))
        + " it was "
        + ReadBack.number(pain)
        + ".";
  }

  /** The same where today's number is known. */
  public static String howMuchNow(double pain) {
    return "I have " + ReadBack.number(pain) + " for today. Which number is it now, from 0 to 10?";
  }

  public static String painElsewhere(double pain) {
    return "Good that nothing hurts there. It stays at " + ReadBack.number(pain) + " for today.";
  }

  public static String staysAt(double pain) {
    return "Then it stays at " + ReadBack.number(pain) + " for today.";
  }

  public static final String NO_PAIN_OR_NOT_NOW =
      "No pain at all, or not now? Tap 0 if nothing hurts, or Later.";
  public static final String WHAT_PAIN_MEANS =
      "0 is no pain at all, 10 the worst you can think of. Take the day as a whole, roughly.";
  static final String WHAT_GUT_MEANS =
      "Your belly and all that goes through it. Tap what bothered you today, or Fine.";
  public static final String BLOATED_OR_GASSY =
      "Bloated is a tight, full belly. Gassy is wind. Both can go together: then name both.";
  public static final String GUT_IN_WORDS =
      "I keep your gut in words, as a number could mean good or bad. Is it fine, bloated,"
          + " constipated, loose, or is it cramps or heartburn?";
  public static final String OUT_OF_TEN = "Pain goes from 0 to 10 here. Which number is it?";
  public static final String BEYOND_TEN =
      "That sounds hard. Pain goes from 0 to 10 here. Which number is it?";

  /** Asks again for a number that its measure cannot have. */
  public static String beyond(OutOfRange number) {
    var wrote = ReadBack.number(number.amount());
    return switch (number.measure()) {
      case PAIN -> "Pain goes from 0 to 10 here, and you wrote " + wrote + ". Which number is it?";
      case FATIGUE ->
          "Tiredness goes from 0 (wide awake) to 10 here, and you wrote "
              + wrote
              + ". Which number is it?";
      case STRESS ->
          "Stress goes from 0 to 10 here, and you wrote " + wrote + ". Which number is it?";
      case SLEEP_HOURS, SLEEP_QUALITY ->
          "A day has 24 hours, and you wrote " + wrote + ". How many hours did you sleep?";
      case STIFFNESS_MINUTES ->
          "You wrote " + wrote + ", and I can't count that. How many minutes were you stiff?";
      case MOVEMENT, MOVEMENT_MINUTES ->
          "You wrote " + wrote + ", and I can't count that. How many minutes did you move?";
      case JOINTS, GUT, GUT_OK, BRAIN_FOG, FOODS, TRIGGERS, SUPPORTS, HABITS_DONE -> TELL_MORE;
    };
  }

  public static final String NOT_ON_THIS_SCALE =
      "That number isn't on this scale. Which one is it?";

  public static String notOnTheScaleOf(OwnMeasure measure) {
    return switch (measure.scale()) {
      case Scale.Numbers(var lowest, var highest) ->
          "For " + measure.name() + " it's " + lowest + " to " + highest + ". Which one is it?";
      case Scale.YesOrNo() -> "For " + measure.name() + " it's yes or no. Which one is it?";
    };
  }

  /** A bare number right after talk of times. */
  public static String timeOrPain(String number) {
    return "Is "
        + number
        + " a time or your pain? Say \"ask me at "
        + number
        + "\" or \"pain "
        + number
        + "\".";
  }

  /** It was a time. */
  public static String thenATime(String number) {
    return "Then say \"ask me at " + number + "\", with am or pm.";
  }

  // A day of much pain

  public static String of(WholeDay remark) {
    return switch (remark) {
      case GOOD -> "Glad it's a good one.";
      case MIDDLING -> "In between, then. Thank you for saying.";
      case SAME -> "No change, then. Thank you for saying.";
      case BAD -> "I'm sorry it's a hard one.";
      case HURTS -> "I'm sorry it hurts.";
    };
  }

  public static final String A_FLARE =
      "I'm sorry it's so bad. Go easy on yourself, it doesn't all have to be done today.";
  public static final String HOW_BAD_IS_IT =
      "If you tell me how bad it is, from 0 to 10, I note it: \"pain 7\".";

  public static String painStays(double pain) {
    return "I'm sorry. I have pain %s for today; if it's more by now, send me the number."
        .formatted(ReadBack.number(pain));
  }

  public static final String NOTE_WHAT_DIFFERED = "Note what was different";
  public static final String WHAT_DIFFERED =
      "What was different that day? A few words will do, and I'll keep them.";
  public static final String NOTE_KEPT = "Kept with that day. Thank you.";
  public static final String ONE_NIGHT =
      """
      It may feel that way, but one night can't tell us. It could be chance. Keep noting what you \
      eat and how you feel, and in a few weeks we can see if it comes again.\
      """;
}
