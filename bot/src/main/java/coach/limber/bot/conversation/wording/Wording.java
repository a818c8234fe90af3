package coach.limber.bot.conversation.wording;

import coach.limber.bot.checkin.HowOften;
import coach.limber.bot.checkin.OwnMeasure;
import coach.limber.bot.checkin.Questions;
import coach.limber.bot.checkin.ReadBack;
import coach.limber.bot.checkin.Scale;
import coach.limber.bot.conversation.dialogue.Ask;
import coach.limber.bot.conversation.dialogue.Pause;
import coach.limber.bot.conversation.dialogue.Profile;
import coach.limber.bot.conversation.dialogue.Timetable;
import coach.limber.bot.conversation.meaning.ShortDates;
import coach.limber.bot.conversation.meaning.WholeDay;
import coach.limber.bot.conversation.meaning.Yours;
import coach.limber.bot.habit.Habits;
import coach.limber.bot.habit.Plan;
import coach.limber.bot.insight.Stretch;
import coach.limber.knowledge.article.Claim;
import coach.limber.knowledge.language.OutOfRange;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the coach says, but for the article, the advice and the questions, which are content. */
public final class Wording {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private Wording() {}

  // First meeting

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

  public static final String DECLINED =
      """
      That's fine. I won't keep anything. You can still ask me about gut and joints. \
      Say "start" if you change your mind.\
      """;

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
  public static final String AS_IT_IS = "All right, then everything stays as it is.";
  public static final String GO_ON_THEN = "All right, then we go on as before.";

  public static final String AND_IS_THAT_ALL_RIGHT =
      "Thank you. And is it all right that I keep your answers?";
  public static final String NO_AGE_NEEDED =
      "Thank you. I don't need your age, so I won't keep it.";
  public static final String AGREE_OR_NOT = "Shall we? Tap a button, or say yes or no.";

  public static final String WHERE =
      "Where are you? Tap the clock that shows your time, or name a city.";
  public static final String CLOCK_FIRST =
      "First your clock, please: any city will do. The time comes right after.";
  public static final String CHANGE_LATER =
      "Yes, you can change all of it later, in your own words.";
  public static final String ANY_TIME =
      "Any time you like, such as 7:15 or 21:00, and on some days alone if that suits you.";
  public static final String UNASKED =
      """
      All right, I won't ask. Ask me anything about gut and joints, or tell me about your day. Say \
      "resume" if you want the daily questions after all.\
      """;

  public static String goingBy(ZoneId zone, Instant at) {
    return "That's fine. Then I go by the clock of "
        + zoneName(zone)
        + ", where it's "
        + clock(at, zone)
        + ". If that's not yours, say \"change zone\" at any time.";
  }

  public static final String ONLY_THE_CLOCK =
      "That's fine, I only need it for the clock. Your time now will do, like 14:30.";
  public static final String NO_MEDICINE_REMINDERS =
      """
      Please don't count on me for medicines: a nudge of mine may come late, or not at all. An \
      alarm on your phone is safer. Your pharmacist can help, too, with a pill box for example. For \
      a small habit besides, say "new habit".\
      """;

  public static final String UNFIT_HABIT =
      """
      I don't make a habit of that: medicines, doses, alcohol and going without food are for your \
      doctor or pharmacist. Something small and gentle instead? Say "new habit" when you like.\
      """;

  public static String clockOf(ZoneId zone, Instant at) {
    return zoneName(zone) + " " + clock(at, zone);
  }

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

  static final String WHERE_AGAIN =
      "I didn't find that place. Try a big city near you, or tell me your time now, like 14:30.";
  public static final String WHICH_PLACE = "There is more than one. Which of these is it?";

  public static String isThisYourZone(ZoneId zone, Instant at) {
    return "So it's " + clock(at, zone) + " for you now (" + zoneName(zone) + "). Is that right?";
  }

  public static final String WHEN = "When shall I ask you? Pick a time, or just tell me one.";

  public static String zoneNoted(ZoneId zone, Instant at) {
    return "Thank you. It's "
        + clock(at, zone)
        + " for you now, I take it ("
        + zoneName(zone)
        + "). If not, say \"change zone\" later.";
  }

  static final String WHEN_AGAIN =
      "I didn't get a time from that. Try \"8:30\" or \"half eight in the evening\".";
  public static final String MORNING_OR_EVENING = "In the morning or in the evening?";

  public static final String WHICH_HABIT =
      "One small habit from the article, if you like. Pick one, or tell me your own.";
  public static final String OWN_HABIT = "Something else";
  public static final String NO_HABIT = "None for now";
  public static final String TELL_HABIT = "What would you like to do? A few words will do.";

  static final String THE_SMALLEST_HABIT =
      "Then the easiest to begin with is perhaps three slow minutes. Tap that, or any other.";
  static final String A_HABIT_FOR_JOINTS =
      "For joints the article names walking, stretching and yoga. Tap one of those, or tell me what"
          + " you'd do.";
  static final String A_HABIT_FOR_THE_GUT =
      "For the gut the article names fermented veg, oily fish and more vegetables. Tap one of"
          + " those, or tell me what you'd do.";
  static final String A_HABIT_FOR_REST =
      "For rest there are winding down for bed and three slow minutes. Tap one of those, or tell me"
          + " what you'd do.";
  static final String WHAT_A_HABIT_IS =
      "One small thing that you'd like to do most days, a short walk perhaps. I remind you of it"
          + " now and then, at a moment that suits you.";
  static final String ONE_HABIT_FIRST =
      "One at first: a single small step is easier to keep. Add the other later with \"new"
          + " habit\".";
  static final String AND_WHAT_THEN = "That's a good moment. And what would you like to do then?";
  static final String DONE_ALREADY =
      "Good that you do. If a reminder would help to keep it up, pick it here, or pick another.";
  public static final String NO_SINGLE_DAYS =
      "I can't keep a nudge to certain days, only to a moment, like \"after work\".";
  static final String TAKE_YOUR_TIME = "Take your time. \"None for now\" is fine, too.";
  static final String ANY_MOMENT =
      "Best is something that you do every day anyway. You can change it whenever you like.";
  static final String AT_ABOUT_THAT_MOMENT =
      "At about the moment that you pick, once a day at most.";
  static final String WHICH_MOMENT =
      "Which moment is it? A few words will do, like \"when the kettle boils\".";
  static final String NO_MOMENT = "That's no moment that I could use. Like \"after breakfast\"?";
  public static final String A_FLARE =
      "I'm sorry it's so bad. Go easy on yourself, it doesn't all have to be done today.";
  public static final String HOW_BAD_IS_IT =
      "If you tell me how bad it is, from 0 to 10, I note it: \"pain 7\".";

  public static String whichCue(String step) {
    return "Good: " + step + ". After what? A set moment helps. Pick one, or use your own words.";
  }

  public static String ready(Profile profile, Instant first, Instant at) {
    var habit =
        profile.habits().plans().isEmpty()
            ? ""
            : "\nYour habit. " + profile.habits().plans().getFirst().words() + ".";
    return "All set. I'll ask you "
        + when(profile, first, at)
        + "."
        + habit
        + "\nAsk me anything about gut and joints. \"help\" shows what else I can do.";
  }

  public static final String CHECK_IN_NOW = "Check in now";
  public static final String YES = "Yes";
  public static final String NO = "No";

  public static final String FIRST_AGREE =
      "I don't keep anything before you agree. Tell me again after that, please.";
  public static final String FIRST_YOUR_CLOCK =
      "I need your clock first, so that I know which day it is. Tell me again after that, please.";
  public static final String DAYS_LATER =
      "First the time of day. Which days, and how often, you can tell me right after.";
  public static final String NO_CHANGE = "All right, I've left it as it was.";
  public static final String TODAY_STILL_OPEN = "Today's questions are still open.";

  public static String timesAsBefore(Timetable times) {
    return "That's as it is: I ask you "
        + TimeWords.of(times)
        + ". For something else say the days and the time, like \"weekdays at 7\".";
  }

  public static final String PUT_BACK = "Put back.";

  public static String asking(Timetable times) {
    return "I'll ask you " + TimeWords.of(times) + ".";
  }

  public static String askingAgain(Profile profile, Instant next, Instant at) {
    return next.isAfter(at) ? "I'll ask you " + when(profile, next, at) + "." : "";
  }

  public static String zoneIs(ZoneId zone, Instant at) {
    return "It's " + clock(at, zone) + " for you now (" + zoneName(zone) + ").";
  }

  public static String gone(String step) {
    return "Gone again: " + step + ".";
  }

  public static String timesChanged(Timetable times) {
    return "Done. I'll ask you "
        + TimeWords.of(times)
        + "."
        + (times.isTwice() ? " The second time is for what is still open then." : "");
  }

  public static String zoneChanged(ZoneId zone, Instant at, Timetable times) {
    var back =
        switch (times.trip()) {
          case Timetable.Trip.None(), Timetable.Trip.Ahead _, Timetable.Trip.Since _ -> "";
          case Timetable.Trip.Until(var day, var home) ->
              " On " + day(day) + " I go back to " + zoneName(home) + " time.";
          case Timetable.Trip.Open(var home) ->
              " Say \"home again\" when you're back in " + zoneName(home) + " time.";
        };
    return "Done. It's "
        + clock(at, zone)
        + " for you now ("
        + zoneName(zone)
        + "). I'll ask you "
        + TimeWords.of(times)
        + " there."
        + back;
  }

  /** Who comes home perhaps comes home there. */
  public static String unlessYouStay(ZoneId zone) {
    return "If you stay on " + zoneName(zone) + " time, say \"undo\".";
  }

  /** A platform says that they are in another zone now. */
  public static String moved(ZoneId there, ZoneId before, Instant at) {
    return "You seem to be in "
        + zoneName(there)
        + " time now, where it's "
        + clock(at, there)
        + ". Shall I use it? So far I go by "
        + zoneName(before)
        + ".";
  }

  public static final String WHEN_YOU_ARE_THERE =
      "Have a good trip. Tell me when you're there, and I'll go by the clock there.";

  public static final String USE_IT = "Yes, use it";

  public static String keepZone(ZoneId zone) {
    return "No, keep " + zoneName(zone);
  }

  public static String planned(Plan plan) {
    return "It's a plan. " + plan.words() + ".";
  }

  // Answers

  static final String HOW_SURE = "How sure is this?";
  static final String NOTHING_NEAR =
      "The article doesn't cover that. A doctor or pharmacist can tell you more.";
  static final String NEARBY = NOTHING_NEAR + "\nWhat it does speak of:";
  static final String MEDICAL =
      "That's one for your doctor or pharmacist. My article doesn't cover it, and I'm no doctor.";
  static final String MEDICAL_NEARBY = "\nWhat the article does speak of:";
  public static final String FAR =
      "That's not something I know about. I know one article, on gut and joint pain.";
  static final String DID_YOU_MEAN = "Which do you mean?";
  public static final String OUR_FAULT =
      """
      Something went wrong on my side, and I didn't take that in. Could you say it in other words? \
      In an emergency, call your local emergency number (112, 999, 911 …).\
      """;

  static final String NOT_TAKEN =
      """
      I had an answer, but this chat would not take it. Could you ask me again in other words? \
      In an emergency, call your local emergency number (112, 999, 911 …).\
      """;

  static String fileNotTaken(String name) {
    return "I made " + name + ", but this chat would not take the file. Ask me for it again later.";
  }

  static final String OF_WHAT = "Ask me something, and tap \"How sure is this?\" below my answer.";
  static final String NO_CLAIM = "This states nothing that research could test.";
  static final String NOT_GRADED = "Nobody has checked yet how sure research is of this.";
  static final String NOTES_BY_SENTENCE =
      "Tap one for the notes and sources. No doctor has checked them.";

  static String graded(Claim claim) {
    return "· " + claim.restated() + " Evidence: " + claim.grade().words() + ".";
  }

  static final String NOT_REVIEWED = "No doctor has checked these notes.";
  static final String LESS_SURE = "Research is less sure of this than the article is.";
  static final String STILL_THIN = "Research on this is still thin.";

  // Safety

  public static final String GO_ON = "I'm all right, go on";
  public static final String TAKEN_WRONG = "All right, then I took that wrong. Let's go on.";
  public static final String MEANT_THE_COACHING = "I meant the coaching";
  public static final String COACHING_STOPPED =
      """
      Thank you for saying so. I've stopped: no questions and no nudges until you say "resume". \
      If it's more than the coaching after all, please talk to someone: 988 (US), Samaritans on \
      116 123 (UK and Ireland), or your own country's crisis line.\
      """;
  public static final String HELP_FIRST =
      "Please get help first. If you're all right, tap below, and we go on.";
  public static final String STILL_HERE =
      """
      I'm glad you wrote. Please talk to someone now: 988 (US), Samaritans on 116 123 (UK and \
      Ireland), your own country's crisis line, or your local emergency number (112, 999, 911 …). \
      If you're safe, say so, and we go on whenever you like.\
      """;
  public static final String HELP_IS_THERE =
      "I'm glad there's help. Do what they tell you, and write to me whenever you like.";
  public static final String GLAD_YOU_ARE_SAFE = "I'm glad. Thank you for telling me.";
  public static final String GOING_ON = "Good that you're here. Let's go on.";
  public static final String HOW_ARE_YOU =
      "Before the questions: how are you today? What you wrote last time stayed with me.";
  public static final String BETTER = "Better";
  public static final String NO_BETTER = "About the same";
  public static final String WORSE = "Worse";
  static final String GLAD = "I'm glad. Thank you for telling me.";
  public static final String NOT_ALONE =
      """
      I'm sorry it's so hard. Please don't stay alone with it: call or text 988 (US), call \
      Samaritans on 116 123 (UK and Ireland), your own country's crisis line, or your local \
      emergency number (112, 999, 911 …). Or call someone you trust. You can write to me here.\
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
  public static final String WHAT_HELPS_NOW =
      """
      What helps most now is another person. Please call or text 988 (US), call Samaritans on 116 \
      123 (UK and Ireland) or your own country's crisis line, or go to someone you trust, and move \
      away from anything you could use to hurt yourself. If you might act on it, call your local \
      emergency number (112, 999, 911 …) now.\
      """;
  public static final String HELP_SOMEBODY =
      """
      You help by staying with them. Ask straight out and listen; you needn't find the right \
      words. Call 988 (US), Samaritans on 116 123 (UK and Ireland) or your own country's crisis \
      line, together if you can: they help you, too. If they might act on it, call your local \
      emergency number (112, 999, 911 …) now and don't leave them alone.\
      """;
  public static final String CALL_NOW =
      "Good. Please do that now; the questions can wait. I hope it soon gets better.";
  public static final String CALL_NOW_NOT_ALONE =
      "I'm glad. Please do that now, and stay with someone if you can. You can write to me here.";
  public static final String WILL_BE_SEEN =
      """
      Good that you'll be seen. If it gets worse before then, don't wait: call your local \
      emergency number (112, 999, 911 …). The questions can wait.\
      """;
  public static final String IN_GOOD_HANDS =
      """
      I hope it soon gets better. If it gets worse, tell them, or call your local emergency number \
      (112, 999, 911 …). Write to me whenever you like.\
      """;
  public static final String ASK_THEM =
      "I can't judge that from here. Ask them, they can tell you. Write to me whenever you like.";
  public static final String SEEN_TO =
      "I'm glad to hear that. If it comes back or gets worse, get help straight away. Let's go on.";
  public static final String GOOD_THAT_IT_WAS_SEEN =
      "Good that it was looked at. What they say comes before anything of mine.";
  public static final String A_DOCTORS_WORD =
      "Thank you for telling me. I can't judge it, and what they say comes before anything of"
          + " mine.";
  public static final String GOOD_THAT_YOU_GO =
      "Good. I hope they can help. If you like, say \"a page for my doctor\", and I make one of"
          + " your notes.";
  public static final String GLAD_YOU_ARE_LOOKED_AFTER =
      "I'm glad you're looked after. We go on whenever you like.";
  public static final String GLAD_YOU_ARE_HOME = "I'm glad you're home. Go easy on yourself.";
  public static final String GLAD_IT_IS_SEEN_TO =
      "I'm glad to hear that. If it comes back or gets worse, get help straight away.";

  // Check-in

  public static String checkIn(LocalDate day, int number, int questions) {
    return "Check-in for " + day(day) + " · " + number + " of " + questions;
  }

  public static String movedDown(LocalDate day) {
    return "Check-in for " + day(day) + " · goes on below";
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

  public static String askedAt(Profile profile) {
    return "I ask "
        + TimeWords.of(profile.timetable())
        + " ("
        + zoneName(profile.zone())
        + " time).";
  }

  public static final String BRIEF = "A rough day. I'll keep it short.";

  public static String habitQuestion(String step) {
    return "And your habit: " + step + "?";
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

  public static final String NOT_FOR_YOU = "doesn't apply today";
  public static final String DOES_NOT_APPLY = "Doesn't apply";
  public static final String SAME_AS_USUAL = "Same as usual";
  public static final String LATER = "Later";
  public static final String SKIP = "Skip today";
  public static final String MORE_THAN_ONE = "More than one";
  public static final String NEXT = "Next";
  public static final String UNDO = "Undo";
  public static final String THE_REST = "Answer the rest";
  public static final String HABIT_DONE = "Done";
  public static final String HABIT_NOT = "Not today";

  public static String noted(String line) {
    return "Noted: " + line;
  }

  public static String notedFor(LocalDate day, String line) {
    return "Noted for " + day(day) + ": " + line;
  }

  /** Which day the open questions are of. */
  static String ofThisDay(LocalDate day) {
    return "It's about " + day(day) + ".";
  }

  /** A question of another day than today. */
  public static String askedFor(LocalDate day, String question) {
    return "For "
        + weekday(day.getDayOfWeek())
        + ": "
        + question.replace(" today", "").replace("this morning", "in the morning");
  }

  public static String changed(String line) {
    return "Changed: " + line + ". The rest stays.";
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
    return " for " + day(day);
  }

  public static final String HELP_STANDS = "What I said about getting help still stands.";

  public static String lastNoted(String line) {
    return "I'm sorry. What I noted last: "
        + (line.isEmpty() ? "that something is out again" : line)
        + ". Take it back, or tell me what it should be.";
  }

  public static String noSides(String joints) {
    return "I note the joint, not the side. It says " + joints + ", and that stays.";
  }

  /** What was to be taken back is not noted. */
  public static String notAmongTheNotes(String things) {
    return "There's no " + things + " in today's notes.";
  }

  public static String notToldYesterday(List<String> things) {
    return "I have nothing noted on "
        + String.join(" or ", things)
        + " for yesterday. How was it today?";
  }

  public static String already(String line) {
    return "It says " + line + " already.";
  }

  public static String alreadyOn(LocalDate day, String line) {
    return "For " + day(day) + " it says " + line + " already.";
  }

  public static String takenBack(String line) {
    return line.isEmpty() ? "Taken back." : "Taken back. It now says: " + line;
  }

  /** To somebody who says after all that they are of age. */
  public static final String FOR_ADULTS =
      "Good. The daily coaching is for people of 18 or over, and I keep what you tell me then.";

  public static final String NOTHING_TO_UNDO = "That was taken back already.";
  public static final String ALL_DONE = "That's all. Thank you.";
  public static final String NO_USUAL_YET =
      "I don't know your usual yet. A few days of answers and I will.";
  public static final String NOTHING_TO_REPEAT =
      "There's nothing to repeat just now. Ask me something, or tell me about your day.";
  public static final String TITLE =
      "My article is called “The Link Between Gut Health and Joint Pain”. Ask me what it says.";
  public static final String ONLY_ENGLISH =
      "I only speak English so far, sorry. Short and simple words are fine.";
  public static final String ONLY_ITS_WORDS =
      "I show the article's own words, and don't put them into mine. This is the heart of it:";
  public static final String AS_SHORT_AS_IT_IS =
      "That's as short as the article has it. I show its own words, and don't put them into mine.";
  public static final String VAGUE = "All right. Ask me something, or tell me about your day.";
  public static final String NO_HABIT_TO_TICK =
      "Good for you. I don't know of a habit of yours yet; say \"new habit\" and I'll note it from"
          + " then on.";
  public static final String NONE_FOR_NOW = "All right, none for now.";
  public static final String NOTHING_OPEN = "All right. There's no question open just now.";

  public static String painStays(double pain) {
    return "I'm sorry. I have pain %s for today; if it's more by now, send me the number."
        .formatted(ReadBack.number(pain));
  }

  public static final String WHAT_PAIN_MEANS =
      "0 is no pain at all, 10 the worst you can think of. Take the day as a whole, roughly.";
  public static final String BLOATED_OR_GASSY =
      "Bloated is a tight, full belly. Gassy is wind. Both can go together: then name both.";

  public static String tooBigToTrack(String name) {
    return "I can only keep small numbers, eleven steps at most, and not "
        + name
        + ". A yes or no would do, like \"track weighed myself yes/no\".";
  }

  public static final String HALF_COUNTS = "Half counts.";

  /** Of several habits, for them to name. */
  public static String whichIsDone(List<Plan> plans) {
    return "Well done. Which one? Say it like \"did "
        + plans.getFirst().step()
        + "\", or \"did "
        + (plans.size() == 2 ? "both" : "all of them")
        + "\".";
  }

  public static final String STARTING_AGAIN =
      "That's fine, weeks like that happen. Start again with half of it, or say \"my habits\" to"
          + " change or drop it.";
  static final String WHAT_GUT_MEANS =
      "Your belly and all that goes through it. Tap what bothered you today, or Fine.";

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

  /** How a pause ends, for somebody who asks. */
  public static String howBack(boolean away) {
    return away
        ? "Say \"resume\", and I ask you again. Until then I stay quiet."
        : "I'm here. If you pause me, \"resume\" brings me back.";
  }

  public static String itIs(Profile profile, Instant at) {
    return "It's "
        + clock(at, profile.zone())
        + " on "
        + day(profile.dayAt(at))
        + " for you ("
        + zoneName(profile.zone())
        + " time).";
  }

  public static String standing(Profile profile, Instant next, Instant at) {
    return profile.pause().covers(profile.dayAt(at))
        ? paused(profile.pause())
        : askedAt(profile) + " Next " + when(profile, next, at) + ".";
  }

  public static String atMostNow(int most) {
    return most == Questions.EVERYTHING
        ? "All questions each time."
        : "At most " + most + (most == 1 ? " question" : " questions") + " each time.";
  }

  public static String nudgesNow(boolean on) {
    return on ? "Nudges are on." : "Nudges are off.";
  }

  public static String weeklyNow(boolean on) {
    return on ? "A message about the week, too." : "No message about the week.";
  }

  public static final String PASSED = "That's fine.";
  public static final String ENOUGH = "That's enough for today, then. Thank you.";
  public static final String TAP_OR_PASS =
      "I didn't get that. Tap what fits, or say \"skip this one\".";

  public static String putAside(LocalDate day) {
    return "Check-in for " + day(day) + " · put aside";
  }

  public static final String NO_MORE_TODAY =
      "All right, no more questions today. See you next time.";

  public static String forgotten(LocalDate day, String line) {
    return "Taken back for " + day(day) + ": " + line;
  }

  public static final String SKIPPED = "Skipped. See you next time.";
  static final String SKIPPED_ALREADY = "There's no check-in open. All good.";
  public static final String EXPIRED = "That check-in has closed.";
  public static final String OLD_BUTTON =
      "That button belongs to an older message. Say \"help\" to see what I can do.";
  public static final String TELL_MORE =
      "I found no answer in that, so I've noted nothing. Tap what fits, or say \"skip this one\".";
  public static final String ANYTHING_TO_NOTE = "Tell me about your day in your own words, or tap:";

  public static final String INSTEAD_OF_WHICH =
      "In place of which food? Say it like \"pasta, not pizza\".";

  public static final String GLAD_TO_HEAR = "I'm glad.";
  public static final String SORRY_TO_HEAR = "I'm sorry.";

  /** Before the question of the pain, for somebody who says only that it is worse or the same. */
  public static String comparedWith(LocalDate day, LocalDate today, double pain) {
    return (day.equals(today.minusDays(1)) ? "Yesterday" : "On " + day(day))
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
  public static final String BEYOND_TEN =
      "That sounds hard. Pain goes from 0 to 10 here. Which number is it?";
  public static final String OUT_OF_TEN = "Pain goes from 0 to 10 here. Which number is it?";
  public static final String GUT_IN_WORDS =
      "I keep your gut in words, as a number could mean good or bad. Is it fine, bloated,"
          + " constipated, loose, or is it cramps or heartburn?";
  public static final String AND_THE_OTHERS = "Good to know. And any of the others?";

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

  public static String highestStays(double pain, double named) {
    return "I keep one number for a day, its highest, with all the joints. That stays pain %s. If %s was the highest, say \"pain %s\"."
        .formatted(ReadBack.number(pain), ReadBack.number(named), ReadBack.number(named));
  }

  public static final String TOO_LONG_AGO =
      "I can note today and yesterday. Days before that stay as they are.";

  // What is asked

  public static String atMost(int most) {
    if (most == Questions.EVERYTHING) {
      return "Done. I'll ask you about everything. Say \"fewer questions\" when it's too much.";
    }
    return most == 1
        ? "Done. One question each time, no more."
        : "Done. " + most + " questions each time at most.";
  }

  public static String timesAWeek(int times) {
    return switch (times) {
      case 1 -> "Done. I'll ask you once a week.";
      case 2 -> "Done. I'll ask you twice a week.";
      case 7 -> everyDays(1);
      default -> "Done. I'll ask you " + times + " times a week.";
    };
  }

  public static final String EVERY_DAY_ALREADY =
      "I ask you every day already. For twice a day, say \"ask me at 8 and 20\".";

  public static String everyDays(int days) {
    return switch (days) {
      case 1 -> "Done. I'll ask you every day.";
      case 2 -> "Done. I'll ask you every second day.";
      default -> "Done. I'll ask you every " + days + " days.";
    };
  }

  public static final String AS_IT_HELPS =
      "Done. I'll ask you every day, and less when there is little new.";

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

  public static final String NOT_ONE_BY_ONE =
      """
      I can't leave out one topic for good yet. Say "skip this one" when it comes, or "fewer \
      questions" for all of them.\
      """;

  public static String trackedNoMore(String name) {
    return "I won't ask about " + name + " any more. What you noted stays.";
  }

  public static final String TOO_MANY_STEPS =
      "That's more steps than I have buttons for. Try a smaller scale, such as 0 to 10.";

  // Days of much pain

  public static final String NOTE_WHAT_DIFFERED = "Note what was different";
  public static final String WHAT_DIFFERED =
      "What was different that day? A few words will do, and I'll keep them.";
  public static final String TELL_ONCE_EATEN =
      "Enjoy it. Tell me once you've had it, and I'll note it.";
  public static final String NOTE_KEPT = "Kept with that day. Thank you.";
  public static final String ONE_NIGHT =
      """
      It may feel that way, but one night can't tell us. It could be chance. Keep noting what you \
      eat and how you feel, and in a few weeks we can see if it comes again.\
      """;

  public static String later(LocalTime time) {
    return "I'll ask again at " + time(time) + ".";
  }

  /** The same of the questions of the day before. */
  public static String laterForYesterday(LocalTime time) {
    return "I'll ask again for yesterday at " + time(time) + ".";
  }

  public static final String TOO_LATE_TO_SNOOZE =
      "That's past midnight for you, so I won't ask again tonight. You can still answer, now or in"
          + " the morning.";

  // Nudges

  public static final String NUDGE_DONE = "Done";
  public static final String NUDGE_NOT = "Not today";
  public static final String NUDGE_FEWER = "Fewer of these";
  public static final String WELL_DONE = "Done. Nice.";
  public static final String LEAVE_IT_TODAY = "I'm sorry. Then leave it for today.";
  public static final String LEAVE_IT_AND_NO_NUDGE =
      "I'm sorry. Then leave it for today; I won't nudge you for it.";
  public static final String CANNOT_WALK =
      "I'm sorry. If that's new, or a leg won't carry you, please ask a doctor today. Otherwise"
          + " rest, and there will be another day for it.";
  public static final String NOT_TODAY_THEN = "I'm sorry. There will be another day for it.";
  public static final String ANOTHER_DAY = "That's fine. Another day.";
  public static final String FEWER = "I'll nudge you less: every third day at most.";
  public static final String NUDGES_WEEKLY = "I'll nudge you once a week at most.";
  public static final String ONE_NUDGE_A_DAY = "One nudge a day is the most that I send.";
  public static final String NUDGES_ALONE =
      """
      I can't send nudges alone, but I can ask very little: say "one question", "once a week" or \
      "once a month". The nudges stay. "pause" stops both.\
      """;
  public static final String SAY_WHEN_DONE = "All right. Say \"done\" when you have.";

  /** The nudge comes once more, when they said. */
  public static String nudgeAgain(LocalTime time) {
    return "All right, once more at " + time(time) + ".";
  }

  /** When the nudge for a plan comes. */
  public static String nudgeAround(LocalTime time) {
    return "All right. That nudge comes around " + time(time) + " from now on.";
  }

  public static final String NUDGE_NOT_THIS = "Not these words";
  public static final String NOT_THESE_WORDS = "All right. You won't see those words again.";

  public static String nudge(String words) {
    return Yours.of(words) + "?";
  }

  public static String yourOwnPlan(Plan plan) {
    return "It's your own plan. "
        + plan.words()
        + ". I ask once a day at most. \"my habits\" changes it, \"nudges off\" stops me.";
  }

  public static final String ONCE_A_DAY_AT_MOST =
      "I come back to your plan once a day at most. \"fewer nudges\" makes it rarer, and \"nudges"
          + " off\" stops it.";

  /** How things stand with the nudges, for somebody who asks. */
  public static String whenNudged(Habits habits) {
    if (habits.plans().isEmpty()) {
      return "I nudge only to a habit of yours, once a day at most. You have none yet; say \"new"
          + " habit\" for one.";
    }
    var words =
        switch (habits.nudging()) {
          case ON -> "Nudges are on: one a day at most, at about its moment. ";
          case FEWER -> "Nudges are on: every third day at most, at about its moment. ";
          case WEEKLY -> "Nudges are on: once a week at most, at about its moment. ";
          case OFF -> "Nudges are off. \"nudges on\" starts them again. ";
        };
    return words
        + habits.plans().stream().map(plan -> plan.words() + ".").collect(Collectors.joining(" "));
  }

  public static final String MAY_I_LEARN =
      """
      One question, just this once. May I learn what nudges do? On some days I'd then leave yours \
      out by chance, to see if it helps at all. And I'd count yours among everybody's, without \
      names, to choose better words for all. Without a yes I do neither.\
      """;
  public static final String LEARN = "Yes, you may";
  public static final String DO_NOT_LEARN = "No, just nudge me";
  public static final String LEARNING = "Thank you. Say \"stop learning\" if you change your mind.";
  public static final String NOT_LEARNING =
      "All right. I won't leave any out, and I won't count yours.";

  // Plans

  public static final String WHICH_STEP =
      "What would fit better? Small is good. A few words will do.";
  public static final String KEEP_PLAN = "Keep it as it is";
  public static final String OTHER_STEP = "Another step";
  public static final String OTHER_MOMENT = "Another moment";
  public static final String DROP_PLAN = "Let it go";
  public static final String THREE_PLANS =
      "You have three already, and three are plenty. Shall one of these go or change?";

  public static String change(Plan plan) {
    return "Change: " + plan.step();
  }

  public static String kept(Plan plan) {
    return "It stays. " + plan.words() + ".";
  }

  public static String dropped(Plan plan) {
    return "I've let it go: "
        + plan.step()
        + ". What you noted of it stays. To have it back, say \"new habit: "
        + plan.cue().substring(0, 1).toLowerCase(Locale.ROOT)
        + plan.cue().substring(1)
        + ", "
        + plan.step()
        + "\".";
  }

  public static String notByItself(Plan plan) {
    return plan.words() + ".\nI can't pause one habit by itself. What shall I do with it?";
  }

  public static String whatShallIDoWith(Plan plan) {
    return plan.words() + ".\nWhat shall I do with it?";
  }

  public static String asYourDoctorSays(Plan plan) {
    return "Then that comes first. I've let it go: "
        + plan.step()
        + ". When you may again, say \"new habit\".";
  }

  public static final String HAPPENS_TO_EVERYONE =
      "That happens to everyone. Perhaps another moment suits it better.";
  public static final String WHICH_MOMENT_THEN = "All right, another moment then.";
  public static final String NO_DAYS_FOR_NUDGES =
      "I can't keep a nudge to certain days, only to a moment. \"fewer nudges\" makes it rarer. My"
          + " questions stay as they are; \"ask me on weekdays\" would change those.";
  public static final String SMALL_COUNTS =
      "Small counts: a minute or two is enough for today. And a day off is fine, too.";
  public static final String AS_A_NUMBER =
      "I can ask you for that as a number each day. Say for example \"track glasses of water 0 to"
          + " 10\".";

  public static String whichOf(List<Plan> plans) {
    return "That isn't one of your habits. You have: "
        + plans.stream().map(Plan::step).collect(Collectors.joining(", "))
        + ".";
  }

  public static String droppedAll(String steps) {
    return "I've let them all go: "
        + steps
        + ". What you noted of them stays. Say \"new habit\" whenever you want one again.";
  }

  public static final String ONLY_WHAT_I_WAS_TOLD =
      """
      Then it went better than I knew. I only count what you told me or tapped. Well done. Say \
      "keep it" if it stays as it is.\
      """;

  public static String lookBack(Plan plan, int done) {
    return "Four weeks ago you made a plan. "
        + plan.words()
        + ".\nYou did it on "
        + done
        + " of the last 28 days, as far as I know. "
        + (done >= OFTEN
            ? "That's a lot of small steps. How shall it go on?"
            : "Any number is fine. Perhaps another step or moment suits you better?");
  }

  /** On half of the days. */
  private static final int OFTEN = 14;

  /** A button takes no more than this. */
  public static String label(String words) {
    return words.length() <= 60 ? words : words.substring(0, 59) + "…";
  }

  // Requests

  public static final String STOP_WHAT =
      """
      There's no question open just now. Shall I be quiet for a while? "delete everything" wipes \
      what I keep, and "nudges off" stops only the nudges.\
      """;
  public static final String STOPPED =
      """
      I've stopped: no messages from me until you say "resume". You can still ask me anything. \
      "delete everything" wipes what I keep.\
      """;

  public static String notThatPart(List<String> parts) {
    return "I didn't get this part: "
        + parts.stream().map(part -> "\"" + part + "\"").collect(Collectors.joining(", "))
        + ". Say it once more by itself, please.";
  }

  public static String thenThat(String part) {
    return "And after that, tell me this once more: \"" + part + "\".";
  }

  public static final String REST_WELL = "I'm sorry. Rest well.";
  public static final String ALL_THE_BEST = "All the best with that.";

  public static String goingAway(String asked, String days) {
    return "Have a good time. I go on asking "
        + asked
        + ". For quiet, say \"pause "
        + days
        + "\". Once you're there, say \"I'm in\" and the place, and I ask by its clock.";
  }

  public static final String STOP_AGAIN = "To end all my messages, say \"stop\" once more.";
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
  public static final String YOU_COME_TO_ME =
      """
      All right, you come to me. No messages until you say "resume". Tell me of your day whenever you \
      like.\
      """;

  /** An engagement of theirs is no wish for another time. */
  public static String noCalendar(String asked) {
    return "I keep no calendar, so that one stays with you. I ask you " + asked + " as always.";
  }

  public static final String LEFT_IT = "All right, I've left it.";
  public static final String NUDGES_OFF =
      "No more nudges. The check-in stays. \"pause\" stops that, too.";
  public static final String FEWER_ON_ANY_DAY =
      """
      I can't leave out single days, so I'll nudge less often from now on. "nudges off" stops \
      them.\
      """;
  public static final String NUDGES_ON = "Nudges are on: one a day at most.";
  public static final String WELCOME_BACK = "Good to see you. What can I do for you?";
  public static final String NOT_IN_A_GROUP =
      "Here I only answer from the article. Anything about you is for our own chat.";

  public static String paused(Pause pause) {
    var how =
        switch (pause) {
          case Pause.Until(var day) -> "Paused. I'll be quiet until " + day(day) + ".";
          case Pause.Days(var from, var until) when from.plusDays(1).equals(until) ->
              "Noted. No questions on " + day(from) + ".";
          case Pause.Days(var from, var until) ->
              "Noted. I'll be quiet from " + day(from) + " until " + day(until) + ".";
          case Pause.Each(var days) -> "Noted. No questions on " + days(days) + ".";
          case Pause.From(var day) ->
              "Noted. I'll be quiet from " + day(day) + " until you say \"resume\".";
          case Pause.UntilTold(), Pause.None() -> "Paused. I'll be quiet until you say \"resume\".";
        };
    return how + " Ask me anything in the meantime.";
  }

  public static final String STILL_PAUSED = "We're still paused. Say \"resume\", and I go on.";

  /** What is due now comes by itself in a moment. */
  public static String resumed(Profile profile, Instant next, Instant at) {
    return next.isAfter(at)
        ? "Welcome back. I'll ask you " + when(profile, next, at) + "."
        : "Welcome back.";
  }

  public static String noPause(Profile profile, Instant next, Instant at) {
    return next.isAfter(at)
        ? "All right, no break then. I'll ask you " + when(profile, next, at) + "."
        : "All right, no break then.";
  }

  public static final String GET_WELL =
      "I'm sorry. Rest well. No questions today, and it doesn't count as a missed day.";
  public static final String QUIET_DAYS =
      """
      It's been quiet for a few days, and that's fine. I'll ask less often now, until you answer \
      again. Or shall I pause?\
      """;
  public static final String PAUSE_NOW = "Pause for now";

  /** Who comes home lives by the clock of home. */
  public static String homesClock(ZoneId zone, Instant at) {
    return "I go by " + zoneName(zone) + " time again: it's " + clock(at, zone) + " for you now.";
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

  public static final String IT_CAN_WAIT = "All right. The question waits for you.";
  public static final String STOPPED_BEFORE_THE_END =
      "All right, I stop here. Nothing comes from me unless you write. If you'd like to go on, just"
          + " write.";
  public static final String WHENEVER_YOU_LIKE =
      "No hurry. Write to me when it suits you, and we go on.";
  public static final String ASKING_ALL_THE_SAME =
      "All right, I go on asking. If your clock changes there, tell me the place.";

  /** What was to be taken out of an earlier day. */
  public static String notNotedOn(LocalDate day, String things) {
    return "There's no " + things + " in my notes of " + day(day) + ".";
  }

  public static final String ONE_NUMBER = "I keep one number for the day, the highest.";
  public static final String WHICH_NUMBER_TODAY =
      "I have no number to count from there. Which is it today, from 0 to 10?";
  public static final String WHICH_NUMBER_YESTERDAY = "What was it yesterday, then, from 0 to 10?";
  public static final String ONCE_MORE_WITH_THE_DAY =
      "I'm not sure what to move. Tell me once more with the day, like \"yesterday pain 5,"
          + " pizza\".";
  public static final String OF_THAT_DAY_ALREADY = "It's noted for that day already.";

  /** What was noted for another day. */
  public static String movedTo(LocalDate day, String line) {
    return "Moved to " + day(day) + ": " + line + ".";
  }

  public static final String NO_AMOUNTS = "I keep what it was, not how much. It stays as noted.";
  public static final String NOTHING_LEFT_OUT =
      "I keep what you do eat, so there's nothing to note for that. Anything else about today?";
  public static final String NOT_WHAT_WAS_LEFT_OUT =
      "I keep what you do eat. What you left out isn't noted.";
  public static final String GOOD_TO_HEAR = "Good to hear from you.";
  public static final String REMINDER = "Today's questions are still here, if you like.";
  public static final String NO_REMINDERS = "No reminders";
  public static final String REMINDERS_OFF =
      "All right, no reminders. Say \"reminders on\" if you want them back.";

  public static String noReminders(String asked) {
    return "All right, no reminders. I still ask you " + asked + ": \"stop\" ends that, too.";
  }

  public static final String REMINDERS_ON =
      "Reminders are on. One a day at most, if you haven't answered yet.";

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

  // Of the coach itself

  public static final String PRICE =
      """
      I ask you for no money. Whoever runs this bot may have terms of their own, so ask them if you \
      want to be sure.\
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

  public static final String DAY_BY_DAY =
      "I note day by day, not how long something lasts. Tell me how today is, and in time the days"
          + " show it.";
  public static final String LIFE_GOES_ON =
      "Thanks for telling me. I'll keep asking as before. If you'd like quiet for a while, say"
          + " \"pause for a week\".";
  public static final String THANKS_FOR_SAYING = "Thank you for telling me.";

  // Records

  public static final String NEW_HABIT = "A new habit";
  public static final String NO_PLANS = "You have no habit yet. Shall we find a small one?";
  public static final String NO_PAGE_YET =
      "There is nothing to put on a page yet. After a few check-ins there will be.";

  public static String pageForTheDoctor(int days) {
    return "Here is a page to print or send on: your own answers of the last "
        + (days == 1 ? "day" : days + " days")
        + ", as you gave them. Look it over first. It's yours, and I send it to nobody.";
  }

  public static final String PAGE_TITLE = "Joint and gut diary";
  public static final String PAGE_PATTERN = "What came together, in Limber's words";
  public static final String PAGE_NOTES = "Noted on days of much pain";
  public static final String PAGE_DAYS = "Day by day";
  public static final String PAGE_END =
      "A dash is a day without an answer. Figures are of the days that were answered.";

  public static String pagePeriod(String first, String last) {
    return first
        + " to "
        + last
        + ". Kept by the person themselves with Limber, a program that asks and notes. It is no"
        + " medical device, and nothing here is a diagnosis.";
  }

  public static final String NOTHING_YET =
      "Nothing to show yet. After a few check-ins there will be.";
  public static final String NOTHING_TO_MEND = "I have nothing noted for that day yet.";
  public static final String HERE_IS_YOUR_DATA = "Here is all I keep about you.";

  public static String habit(Plan plan, Stretch week) {
    var done = week.done(plan.habit());
    return plan.words()
        + ". "
        + (week.days() == 1
            ? done == 0 ? "Not yet today." : "Done today."
            : done + " of the last " + week.days() + " days.");
  }

  /** As it goes on after the times. */
  static String howOften(HowOften howOften) {
    return switch (howOften) {
      case HowOften.AsItHelps() -> "";
      case HowOften.EveryDays(var days) ->
          days == 1
              ? ", every day"
              : days == 2 ? ", every second day" : ", every " + days + " days";
      case HowOften.PerWeek(var times) ->
          times == 1 ? ", once a week" : ", " + times + " times a week";
    };
  }

  static String pausedNow(Pause pause) {
    return switch (pause) {
      case Pause.None() -> "";
      case Pause.Until(var day) -> "We're paused until " + day(day);
      case Pause.Days(var from, var until) ->
          "I'm quiet from " + day(from) + " until " + day(until);
      case Pause.Each(var days) -> "No questions on " + days(days);
      case Pause.From(var day) -> "I'm quiet from " + day(day) + " on";
      case Pause.UntilTold() -> "We're paused until you say \"resume\"";
    };
  }

  /** After a wish that changes nothing. */
  public static String allRight(String times) {
    return "All right. I ask you " + times + ", as before.";
  }

  public static String notAt(String time, String times) {
    return "I don't ask at " + time + ". I ask you " + times + ".";
  }

  public static String notTracked(String name) {
    return "I don't track " + name + ", so there's nothing to stop.";
  }

  public static String askedAt(String times) {
    return "I ask you " + times + ". Say \"change time\" for another.";
  }

  public static String of(WholeDay remark) {
    return switch (remark) {
      case GOOD -> "Glad it's a good one.";
      case MIDDLING -> "In between, then. Thank you for saying.";
      case SAME -> "No change, then. Thank you for saying.";
      case BAD -> "I'm sorry it's a hard one.";
      case HURTS -> "I'm sorry it hurts.";
    };
  }

  public static final String NO_MEDICINES =
      "Medicines aren't something I keep. Your doctor or pharmacist is the one to talk to about"
          + " them.";

  public static String numberNotKept(String name) {
    return "I don't keep a number for "
        + name
        + ". Say \"track "
        + name
        + "\" and I'll ask about it.";
  }

  public static String tookBack(String line) {
    return "Taken back: " + line + ".";
  }

  public static String nothingNoted(LocalDate day) {
    return "I have nothing noted for " + day(day) + ".";
  }

  public static String of(LocalDate day, String line) {
    return day(day) + ": " + line;
  }

  public static String whatToMend(LocalDate day, String line) {
    return of(day, line) + "\nWhat should it be? For example \"pain 4\".";
  }

  public static String changedOn(LocalDate day, String line) {
    return "Changed for " + day(day) + ": " + line + ". The rest stays.";
  }

  // One person, two chats

  public static String linkCode(String code) {
    return "Your code: "
        + code
        + "\nOpen me where else you want me, on Telegram, on Slack or on the web page, and type it"
        + " there. It holds for 10 minutes and works once. Show it to nobody.";
  }

  /** One tap away from being joined to the diary that is kept on that channel. */
  public static String joinTo(String channel, boolean hasDiary) {
    return "This joins this chat to the diary that you keep "
        + on(channel)
        + ". "
        + (hasDiary
            ? "What you noted here moves there. Your settings and habits will be those from there."
            : "You can then answer in either, and I ask you only once.");
  }

  private static String on(String channel) {
    return switch (channel) {
      case "telegram" -> "on Telegram";
      case "slack" -> "on Slack";
      case "web" -> "on the web page";
      default -> "elsewhere";
    };
  }

  public static final String JOIN = "Yes, join them";
  public static final String DO_NOT_JOIN = "No, leave it";
  public static final String STAYS_APART = "All right. This chat stays by itself.";
  public static final String JOINED =
      """
      Done. It's one diary now, and you can answer in either chat. I ask in the one where you \
      answer more. "unlink" parts the chat in which you say it.\
      """;
  public static final String CODE_OF_THIS_CHAT =
      "That code leads to this same diary. Type it in your other chat.";
  public static final String CODE_IS_OVER =
      """
      I can't use that code. A code holds for 10 minutes and works once. Say "link" in the chat \
      where you keep your diary, and you get a new one.\
      """;
  public static final String NO_CODE_HERE = "I can't make codes here.";
  public static final String NO_DIARY_TO_LINK =
      """
      You have no diary in this chat yet. If you keep one elsewhere, say "link" there and type the \
      code here.\
      """;
  public static final String NOT_LINKED =
      "This chat isn't joined to another one. Say \"link\" if you want that.";
  public static final String UNLINKED =
      """
      Parted. I keep nothing in this chat any more. Your diary goes on in your other chat.\
      """;

  // Deleting

  public static final String ERASE_ALL =
      """
      Delete all I keep about you? Answers, habits, settings, everything. It can't be undone. \
      Say "export" first if you want a copy.\
      """;
  public static final String ERASE_REALLY = "Really everything, for good?";
  public static final String ERASE = "Yes, delete";
  public static final String ERASE_FOR_GOOD = "Delete for good";
  public static final String KEEP_IT = "Keep it";
  public static final String KEPT = "Kept. Nothing was deleted.";
  public static final String ERASED =
      "It's all gone. If you ever write again, we start afresh. Take care.";

  // Times and days

  public static String time(LocalTime time) {
    return time.format(CLOCK);
  }

  /** "Today at 20:00", "tomorrow at 07:00", "on Mon 30 Mar at 07:00". */
  static String when(Profile profile, Instant next, Instant at) {
    var day = profile.dayAt(next);
    var today = profile.dayAt(at);
    return dayFrom(day, today) + " at " + clock(next, profile.zone());
  }

  static String dayFrom(LocalDate day, LocalDate today) {
    return day.equals(today)
        ? "today"
        : day.equals(today.plusDays(1)) ? "tomorrow" : "on " + day(day);
  }

  static String clock(Instant at, ZoneId zone) {
    return at.atZone(zone).format(CLOCK);
  }

  public static String day(LocalDate day) {
    return ShortDates.day(day);
  }

  private static String days(List<LocalDate> days) {
    var last = day(days.getLast());
    return days.subList(0, days.size() - 1).stream()
            .map(Wording::day)
            .collect(Collectors.joining(", "))
        + " and "
        + last;
  }

  public static String weekday(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  /** "Rome" of Europe/Rome, "UTC+2" of Etc/GMT-2, which the tz database counts westwards. */
  public static String zoneName(ZoneId zone) {
    var id = zone.getId();
    if (id.startsWith("Etc/GMT")) {
      var westwards = id.substring("Etc/GMT".length());
      return westwards.matches("[+-]?0?")
          ? "UTC"
          : "UTC" + (westwards.startsWith("-") ? "+" : "-") + westwards.substring(1);
    }
    return id.contains("/") ? id.substring(id.lastIndexOf('/') + 1).replace('_', ' ') : id;
  }
}
