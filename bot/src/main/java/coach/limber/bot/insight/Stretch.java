package coach.limber.bot.insight;

import coach.limber.bot.diary.Diary;
import coach.limber.bot.diary.DoneHabits;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Value;
import java.time.LocalDate;
import java.util.List;
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

  /** Days on which pain was answered. */
  public int answered() {
    return amounts(Measure.PAIN).size();
  }

  public OptionalDouble average(Measure measure) {
    return amounts(measure).stream().mapToDouble(Double::doubleValue).average();
  }

  /** On how many of the days this habit was done, by its id or in the person's words. */
  public int done(String habit) {
    return (int) list().stream().filter(day -> doneOn(day, habit)).count();
  }

  public boolean doneOn(LocalDate day, String habit) {
    return DoneHabits.include(diary, day, habit);
  }

  private List<Double> amounts(Measure measure) {
    return list().stream()
        .flatMap(day -> diary.value(day, measure.id()).stream())
        .filter(Value.Amount.class::isInstance)
        .map(value -> ((Value.Amount) value).amount())
        .toList();
  }

  private List<LocalDate> list() {
    return last.minusDays(days - 1L).datesUntil(last.plusDays(1)).toList();
  }
}
