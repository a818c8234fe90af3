package coach.limber.bot.checkin;

import coach.limber.bot.diary.Diary;
import coach.limber.bot.diary.Entry;
import coach.limber.knowledge.language.Value;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which questions of a day somebody would rather not answer, or cannot: they are not asked again
 * that day, and nothing is noted in their place.
 */
public final class Passed {
  private static final String FIELD = "passed";

  private Passed() {}

  /** Whether this line says that questions were left out. */
  public static boolean is(Entry entry) {
    return entry.field().equals(FIELD);
  }

  /** The line that keeps it, those passed before included. */
  static Entry entry(Question question, LocalDate day, Diary diary, Instant at) {
    var ids = Stream.concat(on(diary.day(day)).stream(), Stream.of(question.id())).toList();
    return new Entry(
        day, at, FIELD, new Entry.Said.Given(new Value.Items(ids)), Entry.Origin.COACH);
  }

  static boolean holds(Question question, Map<String, Entry> day) {
    return on(day).contains(question.id());
  }

  private static List<String> on(Map<String, Entry> day) {
    var entry = day.get(FIELD);
    return entry != null && entry.said() instanceof Entry.Said.Given(Value.Items(var ids))
        ? ids
        : List.of();
  }
}
