package coach.limber.bot.diary;

import coach.limber.knowledge.language.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A person's journal with corrections applied. It never changes: one with more lines shares all but
 * the months that they touch with the one it came from, so a long diary grows as fast as a short
 * one.
 */
public final class Diary {
  private static final List<Map<String, Entry>> NOTHING = Collections.nCopies(31, Map.of());
  private static final Diary EMPTY = new Diary(new Lines.None(), new TreeMap<>());

  private final Lines lines;

  /** By {@link #month}, a month's days by their number less one. */
  private final SortedMap<Integer, List<Map<String, Entry>>> months;

  private Diary(Lines lines, SortedMap<Integer, List<Map<String, Entry>>> months) {
    this.lines = lines;
    this.months = months;
  }

  private static int month(LocalDate day) {
    return day.getYear() * 12 + day.getMonthValue() - 1;
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
    var all = new TreeMap<>(months);
    more.stream()
        .collect(Collectors.groupingBy(Entry::day))
        .forEach(
            (day, entries) -> {
              var fields = new HashMap<>(day(day));
              entries.forEach(entry -> fields.put(entry.field(), entry));
              var month = new ArrayList<>(all.getOrDefault(month(day), NOTHING));
              month.set(day.getDayOfMonth() - 1, Collections.unmodifiableMap(fields));
              all.put(month(day), month);
            });
    return new Diary(new Lines.Then(lines, List.copyOf(more)), all);
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
    return entry(day, field)
        .map(Entry::said)
        .filter(Entry.Said.Given.class::isInstance)
        .map(said -> ((Entry.Said.Given) said).value());
  }

  /** The days on which anything was written, oldest first. */
  public List<LocalDate> days() {
    var days = new ArrayList<LocalDate>();
    months.forEach(
        (month, fields) -> {
          for (int i = 0; i < fields.size(); i++) {
            if (!fields.get(i).isEmpty()) {
              days.add(LocalDate.of(month / 12, month % 12 + 1, i + 1));
            }
          }
        });
    return days;
  }

  /** What holds on a day, by field. */
  public Map<String, Entry> day(LocalDate day) {
    return months.getOrDefault(month(day), NOTHING).get(day.getDayOfMonth() - 1);
  }
}
