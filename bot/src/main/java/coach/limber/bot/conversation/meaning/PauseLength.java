package coach.limber.bot.conversation.meaning;

import coach.limber.knowledge.language.Absence;
import coach.limber.knowledge.language.CalendarWords;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How long a pause is to be, said after it began: "a week", "till friday", "let's say 3 days". */
public final class PauseLength {
  private static final int LONGEST = 60;

  private static final Pattern NOTHING_ELSE =
      Pattern.compile(
          "(?:(?:for|just|only|maybe|perhaps|about|around|say|let'?s|make|it|until|till?|the|a|an"
              + "|one|two|three|four|five|six|seven|ten|couple|of|few|next|\\d+(?:st|nd|rd|th)?"
              + "|days?|weeks?|fortnight|months?|tomorrow|please|ok|okay"
              + "|(?:"
              + CalendarWords.SHORT_STEMS
              + ")(?:day)?|"
              + CalendarWords.ANY_MONTH
              + ")\\b[ ,.!]*){1,20}");

  private static final Pattern INSTEAD =
      Pattern.compile(
          "(?:(?:no|nope|wait|sorry|oops|actually|rather|better|hm+|ok|please|i meant?|make"
              + " (?:it|that|them)|let'?s (?:say|make it))[,.!]? ){1,4}(?:for )?(?<rest>.{1,40})");
  private static final Pattern DAYS_ALONE =
      Pattern.compile(
          "^(?:\\d{1,2}|two|three|four|five|six|seven|ten)(?= *(?:please|instead|then)?[.! ]*$)");

  /** "Make it the 18th". */
  private static final Pattern A_DATE =
      Pattern.compile("^(?:the )?(?:\\d{1,2}(?:st|nd|rd|th)|" + CalendarWords.WEEKDAY + ")\\b");

  private PauseLength() {}

  /** The same where a length was told before: "no, make it 5", "actually two weeks". */
  public static Optional<LocalDate> instead(String text, LocalDate today) {
    var said = INSTEAD.matcher(text.strip().toLowerCase(Locale.ROOT));
    return said.matches()
        ? in(
            A_DATE
                .matcher(DAYS_ALONE.matcher(said.group("rest")).replaceFirst("$0 days"))
                .replaceFirst("until $0"),
            today)
        : Optional.empty();
  }

  /** The day on which it is over; nothing if the text says anything else. */
  public static Optional<LocalDate> in(String text, LocalDate today) {
    return text.length() <= LONGEST
            && NOTHING_ELSE.matcher(text.strip().toLowerCase(Locale.ROOT)).matches()
        ? Absence.until(text, today)
        : Optional.empty();
  }
}
