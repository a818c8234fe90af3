package coach.limber.bot.diary;

import coach.limber.knowledge.language.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A person's journal with corrections applied. It never changes: one with more lines shares all but
 * the months that they touch with the one it came from, so a long diary grows as fast as a short
 * one.
 */
public final class Diary {
  private static final Diary EMPTY = new Diary(new Lines.None(), List.of());

  private final Lines lines;

  /** Oldest first; one of which nothing is written is not among them. */
  private final List<Month> months;

  private Diary(Lines lines, List<Month> months) {
    this.lines = lines;
    this.months = months;
  }

  /** Lines in the order in which they were written, those of a step together. */
  private sealed interface Lines {
    record None() implements Lines {}

    record Then(Lines before, List<Entry> more) implements Lines {}
  }

  /** {@code entries} in the order in which they were written. */
  public Diary(List<Entry> entries) {
    this(EMPTY.with(entries));
  }

  private Diary(Diary other) {
    this(other.lines, other.months);
  }

  public static Diary empty() {
    return EMPTY;
  }

  /** This diary with more lines written below. */
  public Diary with(List<Entry> more) {
    if (more.isEmpty()) {
      return this;
    }
    var days = new LinkedHashMap<LocalDate, List<Entry>>();
    more.forEach(entry -> days.computeIfAbsent(entry.day(), _ -> new ArrayList<>()).add(entry));
    var all = new ArrayList<>(months);
    days.forEach(
        (day, entries) -> {
          var number = Month.number(day);
          var place = place(number, all);
          if (place < 0 || all.get(place).number() != number) {
            all.add(++place, Month.empty(number));
          }
          all.set(place, all.get(place).with(day, entries));
        });
    return new Diary(new Lines.Then(lines, List.copyOf(more)), all);
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

  /** All lines ever written, superseded ones too. */
  public List<Entry> entries() {
    var blocks = new ArrayList<List<Entry>>();
    for (var here = lines; here instanceof Lines.Then(var before, var more); here = before) {
      blocks.add(more);
    }
    return blocks.reversed().stream().flatMap(List::stream).toList();
  }

  /** The line that holds for this day and field. */
  public Optional<Entry> entry(LocalDate day, String field) {
    return Optional.ofNullable(day(day).get(field));
  }

  /** The value that holds for this day and field; empty if not said, taken back or not applying. */
  public Optional<Value> value(LocalDate day, String field) {
    return value(day(day), field);
  }

  private static Optional<Value> value(Map<String, Entry> day, String field) {
    var entry = day.get(field);
    return entry != null && entry.said() instanceof Entry.Said.Given(var value)
        ? Optional.of(value)
        : Optional.empty();
  }

  /** The value of the last day up to this one that has one for this field. */
  public Optional<Value> latest(LocalDate upTo, String field) {
    var number = Month.number(upTo);
    for (int place = place(number, months); place >= 0; place--) {
      var month = months.get(place);
      var days = month.number() == number ? upTo.getDayOfMonth() : month.days().size();
      for (int day = month.fields().contains(field) ? days : 0; day > 0; day--) {
        var value = value(month.on(day), field);
        if (value.isPresent()) {
          return value;
        }
      }
    }
    return Optional.empty();
  }

  /** The days on which anything was written, oldest first. */
  public Stream<LocalDate> days() {
    return months.stream().flatMap(Month::written);
  }

  /** What holds on a day, by field. */
  public Map<String, Entry> day(LocalDate day) {
    return month(day).on(day.getDayOfMonth());
  }

  /** What holds on each of so many days before this one, the latest first. */
  public List<Map<String, Entry>> before(LocalDate day, int howMany) {
    var before = new ArrayList<Map<String, Entry>>(howMany);
    for (var last = day; before.size() < howMany; last = last.withDayOfMonth(1)) {
      last = last.minusDays(1);
      var month = month(last);
      for (int here = last.getDayOfMonth(); here > 0 && before.size() < howMany; here--) {
        before.add(month.on(here));
      }
    }
    return before;
  }

  private Month month(LocalDate day) {
    var number = Month.number(day);
    var place = place(number, months);
    return place >= 0 && months.get(place).number() == number
        ? months.get(place)
        : Month.empty(number);
  }

  /** Whether any of these fields has a value on this day. */
  public boolean says(LocalDate day, Set<String> fields) {
    return says(day(day), fields);
  }

  /** The same of a day's lines. */
  public static boolean says(Map<String, Entry> day, Set<String> fields) {
    for (var entry : day.values()) {
      if (entry.said() instanceof Entry.Said.Given && fields.contains(entry.field())) {
        return true;
      }
    }
    return false;
  }
}
