package coach.limber.bot.diary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A month of a diary: what holds on each of its days, by field.
 *
 * @param number the month, counted from the first of the year 0
 * @param days by their number less one
 * @param fields those that any of its days has, so that a look back for a rare one is short
 */
record Month(int number, List<Map<String, Entry>> days, Set<String> fields) {
  private static final List<Map<String, Entry>> NOTHING = Collections.nCopies(31, Map.of());

  static Month empty(int number) {
    return new Month(number, NOTHING, Set.of());
  }

  static int number(LocalDate day) {
    return day.getYear() * 12 + day.getMonthValue() - 1;
  }

  /** This month with these lines about one of its days. */
  Month with(LocalDate day, List<Entry> more) {
    var lines = new HashMap<>(on(day.getDayOfMonth()));
    more.forEach(entry -> lines.put(entry.field(), entry));
    var changed = new ArrayList<>(days);
    changed.set(day.getDayOfMonth() - 1, Map.copyOf(lines));
    return new Month(number, changed, withFields(more));
  }

  private Set<String> withFields(List<Entry> more) {
    for (var entry : more) {
      if (!fields.contains(entry.field())) {
        var all = new HashSet<>(fields);
        more.forEach(line -> all.add(line.field()));
        return all;
      }
    }
    return fields;
  }

  Map<String, Entry> on(int dayOfMonth) {
    return days.get(dayOfMonth - 1);
  }

  /** The days on which anything was written. */
  Stream<LocalDate> written() {
    return IntStream.rangeClosed(1, days.size())
        .filter(day -> !on(day).isEmpty())
        .mapToObj(day -> LocalDate.of(number / 12, number % 12 + 1, day));
  }
}
