package coach.limber.bot.conversation.meaning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Dates in few letters. */
public final class ShortDates {
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
  public static String day(LocalDate day) {
    return weekday(day) + " " + date(day);
  }

  /** "3 Mar". */
  public static String date(LocalDate day) {
    return day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1);
  }

  /** Days in their order, each month named once: "1, 2, 9 to 12 Mar, 2 Apr". */
  public static String dates(List<LocalDate> days) {
    var words = new StringBuilder();
    for (int i = 0; i < days.size(); ) {
      var first = days.get(i);
      var last = first;
      var next = i + 1;
      while (next < days.size() && days.get(next).equals(last.plusDays(1))) {
        last = days.get(next++);
      }
      if (next - i == 2) {
        last = first; // two days are named each
        next--;
      }
      i = next;
      var isLastOfMonth = i == days.size() || days.get(i).getMonth() != last.getMonth();
      words
          .append(words.isEmpty() ? "" : ", ")
          .append(first.equals(last) ? "" : start(first, last) + " to ")
          .append(isLastOfMonth ? date(last) : Integer.toString(last.getDayOfMonth()));
    }
    return words.toString();
  }

  private static String start(LocalDate first, LocalDate last) {
    return first.getMonth() == last.getMonth()
        ? Integer.toString(first.getDayOfMonth())
        : date(first);
  }

  /** "1 day", "3 days". */
  public static String days(int days) {
    return days + (days == 1 ? " day" : " days");
  }

  /** "Tue". */
  public static String weekday(LocalDate day) {
    return WEEKDAYS.get(day.getDayOfWeek().getValue() - 1);
  }
}
