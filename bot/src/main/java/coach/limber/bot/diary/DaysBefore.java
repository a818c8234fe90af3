package coach.limber.bot.diary;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;

/** What holds on each of the days before one, the latest first; none is looked up ahead of time. */
final class DaysBefore implements Iterator<Map<String, Entry>> {
  private final Months months;
  private final int howMany;
  private LocalDate firstOfMonth;
  private Month month;
  private int dayOfMonth;
  private int seen;

  DaysBefore(Months months, LocalDate day, int howMany) {
    this.months = months;
    this.howMany = howMany;
    this.firstOfMonth = day.withDayOfMonth(1);
    this.month = months.of(day);
    this.dayOfMonth = day.getDayOfMonth();
  }

  @Override
  public boolean hasNext() {
    return seen < howMany;
  }

  @Override
  public Map<String, Entry> next() {
    if (!hasNext()) {
      throw new NoSuchElementException("looks back no further than " + howMany + " days");
    }
    seen++;
    dayOfMonth--;
    if (dayOfMonth == 0) {
      var last = firstOfMonth.minusDays(1);
      firstOfMonth = last.withDayOfMonth(1);
      month = months.of(last);
      dayOfMonth = last.getDayOfMonth();
    }
    return month.on(dayOfMonth);
  }
}
