package coach.limber.knowledge.language;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time for one day alone: "ask me tomorrow at 9", "tonight at ten instead", "only this friday at
 * 8". The whole text must be about that.
 *
 * @param time what is said of it; none if only a part of the day is
 * @param notToday whether today's is put off to that day
 */
public record OneDay(LocalDate day, ClockTime time, boolean notToday) {

  /** The wish that a text is, on the day {@code today}. */
  public static Optional<OneDay> in(String text, LocalDate today) {
    return Forms.read(Plain.of(text), today);
  }

  /** How such wishes are put. */
  private static final class Forms {
    private static final int LONGEST = 100;
    private static final String TOMORROW = "tomorrow|tomorow|tommorow|tommorrow|tmrw|tmr|tomoz";
    private static final String WEEKDAY =
        "(?:(?:just|only|for|on|this|next|coming)"
            + " ){0,4}(?<weekday>"
            + CalendarWords.STEMS
            + ")day";
    private static final String DAY =
        "(?:(?<after>(?:the )?day after tomorrow)|(?<tomorrow>"
            + TOMORROW
            + ")|(?<tonight>tonight|this (?:morning|afternoon|evening)|later"
            + " today)|(?<today>today)|"
            + WEEKDAY
            + ")(?:'s)?";
    private static final String OTHER =
        "(?:please|pls|hey|ok|okay|actually|hm+|no|and|but|can|could|would|will|you|u|we|i|i'd|want"
            + "|like|prefer|need|to|let's|lets|just|only|maybe|perhaps|rather|better|be|asked|ask|asking"
            + "|check-?ins?|checkin|check|questions?|message|text|ping|remind|reminder|write|contact|come|back|with|me"
            + "|make|move|push|shift|put|set|change|postpone|snooze|wait|leave|do|have|try|again|it|that"
            + "|this|the|my|your|until|till?|by|for|on|in|at|around|about|say|like|then|instead|not|now|today|once|one"
            + " time|time|day|daily|morning|mornings?|afternoon|evening|night|noon|lunch(?:time)?|breakfast|dinner|after|work|bed(?:time)?|thanks?|thank"
            + " you|exception(?:ally)?)\\b";
    private static final Phrasing SAID = Phrasing.of("\\b(?<!\\bnot )" + DAY + "\\b");
    private static final Phrasing NOT_TODAY =
        Phrasing.of(
            "\\b(?:not (?:now|today|tonight)|instead|postpone|snooze|leave it|wait|(?:until|till?)"
                + " tom)");
    private static final WholeForm WHOLE =
        WholeForm.of("(?:(?:" + OTHER + "|" + HourForm.ANY + "(?![a-z\\d]))[ ,.!?:-]*){0,24}");
    private static final Pattern HOUR =
        Pattern.compile("(?<![\\w:.])" + HourForm.ANY + "(?![\\w:])");

    /** "At nine tomorrow instead of eight": the usual time, and no wish. */
    private static final Pattern INSTEAD_OF =
        Pattern.compile(
            "(?: instead of|,? rather than|,? (?:and )?not)(?: at)? "
                + HourForm.ANY
                + "(?![\\w:])");

    private static final Phrasing PART =
        Phrasing.of(
            "\\b(?:morning|afternoon|evening|night|tonight|noon|lunch\\w*|breakfast|dinner|after"
                + " work|bed(?:time)?)\\b");
    private static final Phrasing CUE =
        Phrasing.of(
            "\\b(?:ask|check|message|text|ping|remind\\w*|write|snooze|make|move|push|shift|set|do"
                + "|postpone|instead|only|just|try|come|put)\\b");

    /** "Better this evening 2" says how they are. */
    private static final Phrasing HOW_THEY_ARE =
        Phrasing.of("\\b(?:better|worse|fine|good|bad)\\b");

    private static final Pattern AT =
        Pattern.compile("\\b(?:at|around|about|until|till?) |\\d ?[ap]\\.?m|\\d[:h]\\d");

    private Forms() {}

    static Optional<OneDay> read(String text, LocalDate today) {
      var plain = INSTEAD_OF.matcher(text).replaceFirst(" instead");
      var said = SAID.matcher(plain);
      if (plain.length() > LONGEST || !said.find()) {
        return Optional.empty();
      }
      var rest = plain.substring(0, said.start()) + " " + plain.substring(said.end());
      var isToday = said.group("today") != null;
      var asks = CUE.matcher(plain).find();
      if ((!asks && HOW_THEY_ARE.matcher(plain).find() && !AT.matcher(plain).find())
          || !WHOLE.fits(rest.strip())
          || !(asks || (!isToday && (AT.matcher(plain).find() || PART.matcher(plain).find())))) {
        return Optional.empty();
      }
      var time = time(rest, plain);
      var named = !(time instanceof ClockTime.None) || PART.matcher(plain).find();
      var day = day(said, today);
      return named
          ? Optional.of(
              new OneDay(day, time, day.isAfter(today) && NOT_TODAY.matcher(plain).find()))
          : Optional.empty();
    }

    private static LocalDate day(Matcher said, LocalDate today) {
      if (said.group("after") != null) {
        return today.plusDays(2);
      }
      if (said.group("tomorrow") != null) {
        return today.plusDays(1);
      }
      return said.group("weekday") != null
          ? today.with(TemporalAdjusters.next(Until.day(said.group("weekday").substring(0, 3))))
          : today;
    }

    /** In the words around it, so that "tonight" tells which nine is meant. */
    private static ClockTime time(String rest, String plain) {
      var hour = HOUR.matcher(rest);
      if (!hour.find()) {
        return new ClockTime.None();
      }
      return Times.in(plain) instanceof ClockTime.None
          ? HourForm.read(hour.group())
          : Times.in(plain);
    }
  }
}
