package coach.limber.bot.picture;

import coach.limber.bot.insight.Chart;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** Where each day stands, from left to right, and what is written below it. */
record Columns(LocalDate first, int days, double left, double width) {
  private static final int WEEK = 8;
  private static final int MONTH = 35;
  private static final int TWO_MONTHS = 70;
  private static final DateTimeFormatter WEEKDAY = pattern("EEE");
  private static final DateTimeFormatter DAY = pattern("d");
  private static final DateTimeFormatter DAY_AND_MONTH = pattern("d MMM");
  private static final DateTimeFormatter MONTH_NAME = pattern("MMM");

  static Columns of(Chart chart, double left, double width) {
    return new Columns(chart.first(), chart.days().size(), left, width);
  }

  double step() {
    return width / days;
  }

  /** The middle of this day's column. */
  double middle(LocalDate day) {
    return left + (ChronoUnit.DAYS.between(first, day) + 0.5) * step();
  }

  /** Whether there is room for a few letters at each day. */
  boolean areWide() {
    return days <= WEEK;
  }

  /** Whether a sign at each day would be too small to be seen. */
  boolean areNarrow() {
    return step() < 6;
  }

  /** What is written below this day, line by line; nothing at most of the days of a month. */
  List<String> words(LocalDate day) {
    var number = ChronoUnit.DAYS.between(first, day);
    if (areWide()) {
      return List.of(WEEKDAY.format(day), DAY.format(day));
    }
    if (days <= TWO_MONTHS) {
      var every = days <= MONTH ? 7 : 14;
      return number % every == 0 && days - number > 2
          ? List.of(DAY_AND_MONTH.format(day))
          : List.of();
    }
    var every = days <= 200 ? 1 : 2;
    return day.getDayOfMonth() == 1 && (day.getMonthValue() - 1) % every == 0
        ? List.of(MONTH_NAME.format(day))
        : List.of();
  }

  private static DateTimeFormatter pattern(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }
}
