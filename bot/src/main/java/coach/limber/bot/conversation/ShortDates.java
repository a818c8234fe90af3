package coach.limber.bot.conversation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Dates in few letters. */
final class ShortDates {
  private static final List<String> WEEKDAYS =
      Stream.of(DayOfWeek.values())
          .map(day -> day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH))
          .toList();
  private static final List<String> MONTHS =
      Stream.of(Month.values())
          .map(month -> month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH))
          .toList();

  private ShortDates() {}

  /** "Tue 3 Mar". */
  static String day(LocalDate day) {
    return weekday(day) + " " + date(day);
  }

  /** "3 Mar". */
  static String date(LocalDate day) {
    return day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1);
  }

  /** "1 day", "3 days". */
  static String days(int days) {
    return days + (days == 1 ? " day" : " days");
  }

  /** "Tue". */
  static String weekday(LocalDate day) {
    return WEEKDAYS.get(day.getDayOfWeek().getValue() - 1);
  }
}
