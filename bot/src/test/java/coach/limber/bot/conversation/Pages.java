package coach.limber.bot.conversation;

import coach.limber.bot.diary.Diary;
import coach.limber.bot.diary.Entry;
import coach.limber.bot.diary.Entry.Origin;
import coach.limber.bot.diary.Flares;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Value;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A diary that is written for a test, page by page. */
public final class Pages {
  public static final LocalDate MONDAY = LocalDate.of(2026, 3, 23);

  private final List<Entry> entries = new ArrayList<>();

  public Diary diary() {
    return new Diary(entries);
  }

  public Pages pain(LocalDate day, double pain) {
    return put(day, Measure.PAIN, new Value.Amount(pain), Origin.TAPPED);
  }

  Pages usualPain(LocalDate day, double pain) {
    return put(day, Measure.PAIN, new Value.Amount(pain), Origin.USUAL);
  }

  Pages corrected(LocalDate day, double pain) {
    return put(day, Measure.PAIN, new Value.Amount(pain), Origin.CORRECTED);
  }

  public Pages flare(LocalDate day) {
    entries.add(
        new Entry(
            day,
            Instant.EPOCH,
            Flares.FIELD,
            new Entry.Said.Given(new Value.Truth(true)),
            Origin.COACH));
    return this;
  }

  Pages ate(LocalDate day, String... triggers) {
    return put(day, Measure.TRIGGERS, new Value.Items(List.of(triggers)), Origin.TAPPED);
  }

  Pages slept(LocalDate day, double hours) {
    return put(day, Measure.SLEEP_HOURS, new Value.Amount(hours), Origin.TYPED);
  }

  public Pages did(LocalDate day, String... habits) {
    return put(day, Measure.HABITS_DONE, new Value.Items(List.of(habits)), Origin.TAPPED);
  }

  Pages put(LocalDate day, Measure measure, Value value, Origin origin) {
    entries.add(new Entry(day, Instant.EPOCH, measure.id(), new Entry.Said.Given(value), origin));
    return this;
  }
}
