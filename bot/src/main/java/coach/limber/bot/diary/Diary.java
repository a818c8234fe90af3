package coach.limber.bot.diary;

import coach.limber.knowledge.language.Value;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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
  private static final Diary EMPTY = new Diary(new Lines.None(), Months.NONE, Instant.MIN);

  private final Lines lines;
  private final Months months;
  private final Instant lastSaid;

  private Diary(Lines lines, Months months, Instant lastSaid) {
    this.lines = lines;
    this.months = months;
    this.lastSaid = lastSaid;
  }

  /** Lines in the order in which they were written, those of a step together. */
  private sealed interface Lines {
    Lines before();

    List<Entry> more();

    record None() implements Lines {
      @Override
      public Lines before() {
        return this;
      }

      @Override
      public List<Entry> more() {
        return List.of();
      }
    }

    record Then(Lines before, List<Entry> more) implements Lines {}
  }

  /** {@code entries} in the order in which they were written. */
  public Diary(List<Entry> entries) {
    this(EMPTY.with(entries));
  }

  private Diary(Diary other) {
    this(other.lines, other.months, other.lastSaid);
  }

  public static Diary empty() {
    return EMPTY;
  }

  /** This diary with more lines written below. */
  public Diary with(List<Entry> more) {
    if (more.isEmpty()) {
      return this;
    }
    var last = lastSaid;
    for (var entry : more) {
      last = entry.saidAt().isAfter(last) ? entry.saidAt() : last;
    }
    return new Diary(new Lines.Then(lines, List.copyOf(more)), months.with(more), last);
  }

  /** All lines ever written, superseded ones too. */
  public List<Entry> entries() {
    var blocks = new ArrayList<List<Entry>>();
    for (var here = lines; here instanceof Lines.Then(var before, var more); here = before) {
      blocks.add(more);
    }
    return blocks.reversed().stream().flatMap(List::stream).toList();
  }

  /** The same, the last written first; no more are looked at than are asked for. */
  public Stream<Entry> lastFirst() {
    return Stream.iterate(lines, here -> here instanceof Lines.Then, Lines::before)
        .flatMap(here -> here.more().reversed().stream());
  }

  /** The latest moment at which a line was said, superseded or not. */
  public Instant lastSaid() {
    return lastSaid;
  }

  /** The line that holds for this day and field. */
  public Optional<Entry> entry(LocalDate day, String field) {
    return Optional.ofNullable(day(day).get(field));
  }

  /** The value that holds for this day and field; empty if not said, taken back or not applying. */
  public Optional<Value> value(LocalDate day, String field) {
    return value(day(day), field);
  }

  /** The same of a day's lines. */
  public static Optional<Value> value(Map<String, Entry> day, String field) {
    var entry = day.get(field);
    return entry != null && entry.said() instanceof Entry.Said.Given(var value)
        ? Optional.of(value)
        : Optional.empty();
  }

  /** The value of the last day up to this one that has one for this field. */
  Optional<Value> latest(LocalDate upTo, String field) {
    return months.latest(upTo, field);
  }

  /** The days on which anything was written, oldest first. */
  public Stream<LocalDate> days() {
    return months.days();
  }

  /** What holds on a day, by field. */
  public Map<String, Entry> day(LocalDate day) {
    return months.of(day).on(day.getDayOfMonth());
  }

  /** What holds on each of so many days before this one, the latest first. */
  public Iterable<Map<String, Entry>> before(LocalDate day, int howMany) {
    return () -> new DaysBefore(months, day, howMany);
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
