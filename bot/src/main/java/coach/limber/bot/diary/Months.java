package coach.limber.bot.diary;

import coach.limber.knowledge.language.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The months of a diary. They never change: with more lines all are shared but those that are
 * touched.
 *
 * @param written oldest first; one of which nothing is written is not among them
 */
record Months(List<Month> written) {
  static final Months NONE = new Months(List.of());

  /** With these lines, in the order in which they were written. */
  Months with(List<Entry> lines) {
    var all = new ArrayList<>(written);
    for (int from = 0, to; from < lines.size(); from = to) {
      var day = lines.get(from).day();
      to = from + 1;
      while (to < lines.size() && lines.get(to).day().equals(day)) {
        to++;
      }
      write(day, lines.subList(from, to), all);
    }
    return new Months(all);
  }

  private static void write(LocalDate day, List<Entry> lines, List<Month> all) {
    var number = Month.number(day);
    var place = place(number, all);
    if (place < 0 || all.get(place).number() != number) {
      all.add(++place, Month.empty(number));
    }
    all.set(place, all.get(place).with(day, lines));
  }

  /**
   * The place of the last month that is not after this one, or -1; what is near the end is near.
   */
  private static int place(int number, List<Month> months) {
    var place = months.size() - 1;
    while (place >= 0 && months.get(place).number() > number) {
      place--;
    }
    return place;
  }

  Month of(LocalDate day) {
    var number = Month.number(day);
    var place = place(number, written);
    return place >= 0 && written.get(place).number() == number
        ? written.get(place)
        : Month.empty(number);
  }

  /** The value of the last day up to this one that has one for this field. */
  Optional<Value> latest(LocalDate upTo, String field) {
    var number = Month.number(upTo);
    for (int place = place(number, written); place >= 0; place--) {
      var month = written.get(place);
      var days = month.number() == number ? upTo.getDayOfMonth() : month.days().size();
      for (int day = month.fields().contains(field) ? days : 0; day > 0; day--) {
        var value = Diary.value(month.on(day), field);
        if (value.isPresent()) {
          return value;
        }
      }
    }
    return Optional.empty();
  }

  /** The days on which anything was written, oldest first. */
  Stream<LocalDate> days() {
    return written.stream().flatMap(Month::written);
  }
}
