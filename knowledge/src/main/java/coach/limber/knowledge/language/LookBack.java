package coach.limber.knowledge.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads which days of the calendar a text looks back on: "pain for March", "last month", "since
 * Monday". How long, such as "two weeks", is for {@link Durations}.
 */
public final class LookBack {
  private static final String MONTHS = "(?<month>" + DaysBack.MONTH + ")\\b\\.?";

  /** "May" alone asks leave and "march" alone is a walk, so a month stands after such a word. */
  private static final Pattern MONTH =
      Pattern.compile(
          "\\b(?<word>in|for|of|during|over|from|since|through|throughout|all|this|last|my) "
              + MONTHS
              + "(?: (?<year>20\\d\\d))?");

  private static final Pattern MONTH_ALONE =
      Pattern.compile("(?:^|[,:] ?|pain |sleep )" + MONTHS + "(?: (?<year>20\\d\\d))?\\W*$");
  private static final Pattern SINCE =
      Pattern.compile(
          "\\b(?:since|from) (?:last |this |on )?" + "(?<day>" + DaysBack.WEEKDAY + ")\\b");
  private static final Pattern UNIT =
      Pattern.compile(
          "(?<!the )(?<!over )\\b(?<which>last|previous|this) (?<unit>week|month|year)\\b");

  private LookBack() {}

  /** From one day to another, both included; never after today. */
  public record Days(LocalDate first, LocalDate last) {}

  /** Nothing if the text names no days of the calendar. */
  public static Optional<Days> in(String text, LocalDate today) {
    var plain = Plain.of(text);
    return month(plain, today).or(() -> since(plain, today)).or(() -> unit(plain, today));
  }

  private static Optional<Days> month(String plain, LocalDate today) {
    for (var form : new Pattern[] {MONTH, MONTH_ALONE}) {
      var matcher = form.matcher(plain);
      if (matcher.find()) {
        var first = first(matcher.group("month"), matcher.group("year"), today);
        var open = form == MONTH && matcher.group("word").equals("since");
        return first.isAfter(today)
            ? Optional.empty()
            : Optional.of(days(first, open ? today : endOfMonth(first), today));
      }
    }
    return Optional.empty();
  }

  /** The latest month of this name that has begun, unless the year is said. */
  private static LocalDate first(String name, String year, LocalDate today) {
    var month = Month.of(Until.number(name));
    if (year != null) {
      return LocalDate.of(Integer.parseInt(year), month, 1);
    }
    var thisYear = LocalDate.of(today.getYear(), month, 1);
    return thisYear.isAfter(today) ? thisYear.minusYears(1) : thisYear;
  }

  private static Optional<Days> since(String plain, LocalDate today) {
    var matcher = SINCE.matcher(plain);
    return matcher.find()
        ? Optional.of(
            new Days(
                today.with(
                    TemporalAdjusters.previousOrSame(
                        DayOfWeek.valueOf(matcher.group("day").toUpperCase(Locale.ROOT)))),
                today))
        : Optional.empty();
  }

  /** "Last week" is the one from Monday to Sunday that is over; "the last week" is seven days. */
  private static Optional<Days> unit(String plain, LocalDate today) {
    var matcher = UNIT.matcher(plain);
    if (!matcher.find()) {
      return Optional.empty();
    }
    var begun =
        switch (matcher.group("unit")) {
          case "week" -> today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
          case "month" -> today.withDayOfMonth(1);
          default -> today.withDayOfYear(1);
        };
    if (matcher.group("which").equals("this")) {
      return Optional.of(new Days(begun, today));
    }
    var before =
        switch (matcher.group("unit")) {
          case "week" -> begun.minusWeeks(1);
          case "month" -> begun.minusMonths(1);
          default -> begun.minusYears(1);
        };
    return Optional.of(new Days(before, begun.minusDays(1)));
  }

  private static LocalDate endOfMonth(LocalDate first) {
    return first.with(TemporalAdjusters.lastDayOfMonth());
  }

  private static Days days(LocalDate first, LocalDate last, LocalDate today) {
    return new Days(first, last.isAfter(today) ? today : last);
  }
}
