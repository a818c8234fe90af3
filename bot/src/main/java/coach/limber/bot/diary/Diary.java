package coach.limber.bot.diary;

import coach.limber.knowledge.language.Value;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A person's journal with corrections applied. */
public final class Diary {
  private final List<Entry> entries;
  private final SortedMap<LocalDate, Map<String, Entry>> days = new TreeMap<>();

  /** {@code entries} in the order in which they were written. */
  public Diary(List<Entry> entries) {
    this.entries = List.copyOf(entries);
    for (var entry : this.entries) {
      days.computeIfAbsent(entry.day(), day -> new HashMap<>()).put(entry.field(), entry);
    }
  }

  public static Diary empty() {
    return new Diary(List.of());
  }

  /** This diary with more lines written below. */
  public Diary with(List<Entry> more) {
    var all = new java.util.ArrayList<>(entries);
    all.addAll(more);
    return new Diary(all);
  }

  /** All lines ever written, superseded ones too. */
  public List<Entry> entries() {
    return entries;
  }

  /** The line that holds for this day and field. */
  public Optional<Entry> entry(LocalDate day, String field) {
    return Optional.ofNullable(days.getOrDefault(day, Map.of()).get(field));
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
    return List.copyOf(days.keySet());
  }

  /** What holds on a day, by field. */
  public Map<String, Entry> day(LocalDate day) {
    return Collections.unmodifiableMap(days.getOrDefault(day, Map.of()));
  }
}
