package coach.limber.bot.checkin;

import coach.limber.bot.diary.Diary;
import coach.limber.bot.diary.Entry;
import coach.limber.knowledge.language.Value;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which questions a check-in asks, written into the journal when it is first shown: so the same day
 * asks the same, and what was asked and not answered can be told from what was never asked.
 */
final class Asked {
  static final String FIELD = "asked";

  private Asked() {}

  /** The ids of the questions of a day's check-in, in order; empty if it was not shown. */
  static Optional<List<String>> on(Diary diary, LocalDate day) {
    return on(diary.day(day));
  }

  static Optional<List<String>> on(Map<String, Entry> day) {
    var entry = day.get(FIELD);
    return entry != null && entry.said() instanceof Entry.Said.Given(Value.Items(var ids))
        ? Optional.of(ids)
        : Optional.empty();
  }

  static Entry entry(List<String> questions, LocalDate day, Instant at) {
    return new Entry(
        day, at, FIELD, new Entry.Said.Given(new Value.Items(questions)), Entry.Origin.COACH);
  }
}
