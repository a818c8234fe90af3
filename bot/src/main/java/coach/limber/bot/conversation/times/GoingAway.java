package coach.limber.bot.conversation.times;

import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.wording.PauseWords;
import coach.limber.bot.conversation.wording.TimeWords;
import coach.limber.knowledge.language.CalendarWords;
import coach.limber.knowledge.language.Phrasing;
import coach.limber.knowledge.language.SmallLetters;
import coach.limber.knowledge.language.WholeForm;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A journey or a stay in hospital that is told of, and nothing is asked for. */
public final class GoingAway {
  private static final String WHEN =
      "\\b(?:today|tonight|tomorrow|(?:on |this |next |from"
          + " )?"
          + CalendarWords.WEEKDAY
          + "|next week|next month|for"
          + " (?:an?|two|three|four|\\d+|the) (?:days?|nights?|weeks?|weekend|fortnight|month)|in"
          + " (?:\\w+ )?days)\\b";
  private static final String LEAD =
      "(?:(?:hey|hi|ok|so|and|well|btw|by the way|just so you know)[, ]+){0,2}";
  private static final WholeForm JOURNEY =
      WholeForm.of(
          LEAD
              + "(?:(?:i'?m|we'?re|i am|we are|i'll be|we'll be|i|we)"
              + " )?(?:(?:going|off|flying|heading|travelling|traveling|driving|sailing|go|fly)(?:"
              + " away| off| out)? (?:to|on|for)\\b(?! (?:bed|sleep|work|the"
              + " (?:gym|shops?|doctor'?s?|pool|toilet))\\b).{2,40}|(?:(?:on )?an? |on |our |my"
              + " )?(?:cruise|holidays?|vacation|camping(?: trip)?|road trip|city"
              + " break|trip|retreat|festival)\\b.{0,40})");
  private static final WholeForm HOSPITAL =
      WholeForm.of(
          LEAD
              + "(?:(?:i'?m|i am|i'll be|going|i'm going|i|in|into|off|having|going"
              + " to|have|got|to|have to go) ?){0,4}(?:(?:the )?hospital\\b.{0,60}|(?:an? |my |the"
              + " )?(?:op|operation|surgery|knee replacement|hip replacement)\\b.{0,60})");
  private static final Phrasing SICK =
      Phrasing.of(
          "(?:(?:i'?m|i am|sorry|off|still|been) ?){0,4}(?:off sick|sick|ill|poorly|unwell|in"
              + " bed|laid up)(?: (?:at home|with (?:an? |the )?\\w+))? (?:(?<week>this week|all"
              + " week|the whole week|the rest of the week)|(?:until|till|for) .{3,20})[.! ]*");
  private static final Pattern NAMES_WHEN = Pattern.compile(WHEN);
  private static final Pattern A_WEEKDAY = Pattern.compile("^(?:on |this |next )?(?=\\w+day$)");
  private static final Pattern FROM_TWICE = Pattern.compile("^from (?=today|from)");
  private static final Pattern FROM_TO = Pattern.compile("(from \\w+day) from (?=\\w+day)");
  private static final Pattern ASKS =
      Pattern.compile("\\b(?:ask|check|pause|message|remind)\\b|\\?");
  private static final Phrasing OUT =
      Phrasing.of(
          "\\b(?:out|home|back|discharged)(?: again)? (?:on"
              + " )?(?="
              + CalendarWords.WEEKDAY
              + "|tomorrow)");

  private static final Pattern TO =
      Pattern.compile("\\b(?:to|for|in) (?<place>\\p{L}[\\p{L} '-]{1,30})(?=[,.!]|$)");

  private static final Pattern END = Pattern.compile("[.! ]+$");

  private GoingAway() {}

  /** Ill for longer than a day. */
  public static Optional<Move> sick(Settled here, String text, Scene scene) {
    var plain = SmallLetters.of(text);
    var sick = SICK.matcher(plain);
    if (sick.matches() && ForHours.isNamed(plain)) {
      return Optional.of(Move.to(here, new Outbound.Text(PauseWords.REST_WELL)));
    }
    return sick.matches()
        ? Optional.of(
            Schedules.pause(here, sick.group("week") == null ? plain : "until monday", scene)
                .after(List.of(new Outbound.Text(PauseWords.REST_WELL))))
        : Optional.empty();
  }

  /** Whether a text tells when they will be in hospital: then nothing is asked there. */
  public static boolean isStayInHospital(String text) {
    var plain = plain(text);
    return tellsWhen(plain) && HOSPITAL.fits(plain);
  }

  private static String plain(String text) {
    return END.matcher(SmallLetters.of(text)).replaceAll("");
  }

  private static boolean tellsWhen(String plain) {
    return !ASKS.matcher(plain).find() && NAMES_WHEN.matcher(plain).find();
  }

  public static Optional<Move> said(Settled here, String text, Scene scene) {
    var plain = plain(text);
    if (!tellsWhen(plain)) {
      return Optional.empty();
    }
    if (HOSPITAL.fits(plain)) {
      return Optional.of(hospital(here, plain, scene));
    }
    return JOURNEY.fits(plain)
        ? Optional.of(
            Move.to(
                here,
                new Outbound.Text(
                    PauseWords.goingAway(TimeWords.of(here.profile().timetable()), days(plain)))))
        : Optional.empty();
  }

  /** Where the journey goes. */
  public static Optional<String> place(String text) {
    var plain = plain(text);
    var there = TO.matcher(NAMES_WHEN.matcher(plain).replaceAll(","));
    return JOURNEY.fits(plain) && there.find()
        ? Optional.of(there.group("place").strip())
        : Optional.empty();
  }

  /** "Pause from friday for two weeks", in their words. */
  private static String days(String plain) {
    var days =
        NAMES_WHEN
            .matcher(plain)
            .results()
            .map(found -> A_WEEKDAY.matcher(found.group()).replaceFirst("from "))
            .map(day -> FROM_TWICE.matcher(day).replaceFirst(""))
            .collect(Collectors.joining(" "));
    return FROM_TO.matcher(days).replaceFirst("$1 until ");
  }

  /** Quiet from then on, until the day they name or until they say. */
  private static Move hospital(Settled here, String plain, Scene scene) {
    var words = OUT.matcher(plain).replaceFirst("until ");
    var pause = Schedules.pause(here, words, scene);
    return pause.after(List.of(new Outbound.Text(PauseWords.ALL_THE_BEST)));
  }
}
