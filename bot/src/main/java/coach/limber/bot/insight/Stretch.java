package coach.limber.bot.insight;

import coach.limber.bot.diary.Away;
import coach.limber.bot.diary.Diary;
import coach.limber.bot.diary.DoneHabits;
import coach.limber.bot.diary.Entry;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Value;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Some days of a diary in a row. Averages are of the days that were answered; a day without an
 * answer is a gap and never a zero.
 *
 * @param last the last day, included
 * @param days how many days, at least 1
 */
public record Stretch(Diary diary, LocalDate last, int days) {
  public Stretch {
    if (days < 1) {
      throw new IllegalArgumentException("a stretch has at least one day, found " + days);
    }
  }

  /** From one day to another, both included. */
  public static Stretch between(Diary diary, LocalDate first, LocalDate last) {
    return new Stretch(diary, last, Math.toIntExact(ChronoUnit.DAYS.between(first, last)) + 1);
  }

  public LocalDate first() {
    return last.minusDays(days - 1L);
  }

  /** As many days, just before these. */
  public Stretch before() {
    return new Stretch(diary, first().minusDays(1), days);
  }

  /** These days, but none from before the person was met: of those nothing could be said. */
  public Stretch sinceMet() {
    var met = diary.days().findFirst().orElse(last);
    return met.isAfter(first()) ? between(diary, met.isAfter(last) ? last : met, last) : this;
  }

  public List<LocalDate> dates() {
    var dates = new ArrayList<LocalDate>(days);
    for (int ago = days - 1; ago >= 0; ago--) {
      dates.add(last.minusDays(ago));
    }
    return dates;
  }

  /** Days on which pain was answered. */
  public int answered() {
    return amounts(Measure.PAIN).size();
  }

  public OptionalDouble average(Measure measure) {
    return amounts(measure).stream().mapToDouble(Double::doubleValue).average();
  }

  /** What was said of this measure, oldest first; days without an answer are not there. */
  public List<Reading> readings(Measure measure) {
    var readings = new ArrayList<Reading>();
    for (var day : dates()) {
      reading(day, measure).ifPresent(readings::add);
    }
    return readings;
  }

  /** The days of which nothing was said, though the person was there. */
  public List<LocalDate> silent() {
    return dates().stream().filter(day -> !isSpokenOf(diary, day) && !isAway(day)).toList();
  }

  /** The days on which the person was away and of which nothing was said: they are not missed. */
  public List<LocalDate> away() {
    return dates().stream().filter(day -> !isSpokenOf(diary, day) && isAway(day)).toList();
  }

  /** Whether anything was said of any day. */
  public boolean isSpokenOf() {
    return dates().stream().anyMatch(day -> isSpokenOf(diary, day));
  }

  private boolean isAway(LocalDate day) {
    return Away.on(diary, day);
  }

  /** The first day of which anything was said. */
  public static Optional<LocalDate> began(Diary diary) {
    return diary.days().filter(day -> isSpokenOf(diary, day)).findFirst();
  }

  private static boolean isSpokenOf(Diary diary, LocalDate day) {
    return diary.says(day, Measure.ids());
  }

  private Optional<Reading> reading(LocalDate day, Measure measure) {
    return diary
        .entry(day, measure.id())
        .flatMap(
            entry ->
                entry.said() instanceof Entry.Said.Given(var value)
                    ? Optional.of(new Reading(day, value, entry.origin() == Entry.Origin.USUAL))
                    : Optional.empty());
  }

  /** On how many of the days this habit was done, by its id or in the person's words. */
  public int done(String habit) {
    return (int) dates().stream().filter(day -> doneOn(day, habit)).count();
  }

  boolean doneOn(LocalDate day, String habit) {
    return DoneHabits.include(diary, day, habit);
  }

  private List<Double> amounts(Measure measure) {
    var amounts = new ArrayList<Double>();
    for (var reading : readings(measure)) {
      if (reading.value() instanceof Value.Amount(double amount)) {
        amounts.add(amount);
      }
    }
    return amounts;
  }
}
