package coach.limber.knowledge.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text that says which day it is about: "yesterday pain 8, knees", "check in for monday".
 *
 * @param day never after today
 * @param rest the text without the words that name the day
 */
public record AboutDay(LocalDate day, String rest) {
  private static final String WEEKDAYS =
      Arrays.stream(DayOfWeek.values())
          .map(AboutDay::lower)
          .collect(Collectors.joining("|", "(?:", ")"));
  private static final String DAY =
      "(?<day>the day before yesterday|day before yesterday|yesterday|yest|today|" + WEEKDAYS + ")";

  /** "Yesterday evening" and the like still name the day; "yesterday's pizza" names the pizza. */
  private static final Pattern FIRST =
      Pattern.compile(
          "^(?:(?:and|so|oh|ok|hi|hey|sorry|also|actually|oops)[,.!]? ){0,9}(?:for |about |on |re"
              + " )?(?:last )?"
              + DAY
              + "(?! night)(?:'s check-?in| (?:evening|morning|afternoon))?(?!'s)[:,.]?(?:"
              + " was)?[:,]? +(?<rest>.+)$",
          Pattern.DOTALL);

  private static final Pattern LAST =
      Pattern.compile(
          "^(?<rest>[^,.;!?\\n]+?)[, ] ?(?:for |on |from )?(?:last )?" + DAY + "[.!]*$");
  private static final Pattern NAMED = Pattern.compile("\\b(?:last )?" + DAY + "\\b(?! night)");
  private static final Pattern OF_NOW =
      Pattern.compile("\\b(?:today|now|this morning|tonight|this evening|since)\\b");

  /** What a text tells of one day other than the one it is said on, named first or last. */
  public static Optional<AboutDay> told(String text, LocalDate today) {
    var plain = Plain.of(text);
    for (var form : new Pattern[] {FIRST, LAST}) {
      var matcher = form.matcher(plain);
      if (matcher.matches() && !OF_NOW.matcher(matcher.group("rest")).find()) {
        var day = day(matcher, today);
        return day.isBefore(today)
            ? Optional.of(new AboutDay(day, matcher.group("rest")))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The day that a text names anywhere; the last one of its name. */
  public static Optional<LocalDate> named(String text, LocalDate today) {
    var matcher = NAMED.matcher(Plain.of(text));
    return matcher.find() ? Optional.of(day(matcher, today)) : Optional.empty();
  }

  private static LocalDate day(Matcher matcher, LocalDate today) {
    return switch (matcher.group("day")) {
      case "today" -> today;
      case "yesterday", "yest" -> today.minusDays(1);
      case "the day before yesterday", "day before yesterday" -> today.minusDays(2);
      case String weekday -> last(DayOfWeek.valueOf(weekday.toUpperCase(Locale.ROOT)), today);
    };
  }

  private static LocalDate last(DayOfWeek weekday, LocalDate today) {
    return today.minusDays((today.getDayOfWeek().getValue() - weekday.getValue() + 7) % 7);
  }

  private static String lower(DayOfWeek day) {
    return day.name().toLowerCase(Locale.ROOT);
  }
}
