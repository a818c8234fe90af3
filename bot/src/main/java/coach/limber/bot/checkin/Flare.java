package coach.limber.bot.checkin;

import coach.limber.bot.diary.Diary;
import coach.limber.bot.diary.Entry;
import coach.limber.bot.diary.Entry.Said;
import coach.limber.bot.diary.Flares;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Value;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * A day whose pain lies well above the person's own range: more than {@code max(2, 3 MAD)} above
 * the median of their last {@value #DAYS} answered days, and no lower than nine in ten of them
 * (MAD: the median distance from the median). With fewer than {@value #FEWEST} such days nobody's
 * range is known, and only a pain of {@value #HIGH} or more that is at least {@value #JUMP} above
 * each of them, with at least {@value #FEWEST_AT_ALL}, counts. "Same as usual" says nothing of the
 * range.
 */
public final class Flare {
  static final int DAYS = 28;
  static final int FEWEST = 7;
  static final int FEWEST_AT_ALL = 2;
  static final double HIGH = 7;
  static final double JUMP = 3;
  private static final double LEAST_RISE = 2;
  private static final double SPREADS = 3;
  private static final double NINE_TENTHS = 0.9;
  private static final int OUT_OF_SIGHT = 120;

  private Flare() {}

  /** Whether this day is a flare, by what the diary says of it and of the days before. */
  static boolean on(Diary diary, LocalDate day) {
    return pain(diary, day)
        .filter(pain -> pain > LEAST_RISE && isHigh(pain, before(diary, day)))
        .isPresent();
  }

  /** Whether a pain is high, and too little is known of the person to tell a flare. */
  public static boolean mayBe(Diary diary, LocalDate day) {
    return pain(diary, day).filter(pain -> pain >= HIGH).isPresent()
        && before(diary, day).length < FEWEST_AT_ALL;
  }

  /** The line that marks or unmarks this day, if what it says is not so already. */
  public static Optional<Entry> mark(Diary diary, LocalDate day, Instant at) {
    var marked = diary.value(day, Flares.FIELD).isPresent();
    var flare = on(diary, day);
    if (marked == flare) {
      return Optional.empty();
    }
    var said = flare ? new Said.Given(new Value.Truth(true)) : new Said.TakenBack();
    return Optional.of(new Entry(day, at, Flares.FIELD, said, Entry.Origin.COACH));
  }

  private static boolean isHigh(double pain, double[] before) {
    if (before.length < FEWEST) {
      return before.length >= FEWEST_AT_ALL
          && pain >= HIGH
          && Arrays.stream(before).allMatch(earlier -> pain >= earlier + JUMP);
    }
    return isAmongHighest(pain, before) && isFarAbove(median(before), pain, before);
  }

  private static boolean isAmongHighest(double pain, double[] before) {
    var noHigher = 0;
    for (var earlier : before) {
      noHigher += earlier <= pain ? 1 : 0;
    }
    return noHigher >= NINE_TENTHS * before.length;
  }

  private static boolean isFarAbove(double median, double pain, double[] before) {
    var spread = median(Arrays.stream(before).map(earlier -> Math.abs(earlier - median)).toArray());
    return pain > median + Math.max(LEAST_RISE, SPREADS * spread);
  }

  private static double[] before(Diary diary, LocalDate day) {
    var before = new double[DAYS];
    var found = 0;
    for (var earlier : diary.before(day, OUT_OF_SIGHT)) {
      var entry = earlier.get(Measure.PAIN.id());
      if (entry != null
          && entry.origin() != Entry.Origin.USUAL
          && entry.said() instanceof Said.Given(Value.Amount(double pain))) {
        before[found++] = pain;
        if (found == DAYS) {
          break;
        }
      }
    }
    return Arrays.copyOf(before, found);
  }

  private static Optional<Double> pain(Diary diary, LocalDate day) {
    return diary
        .value(day, Measure.PAIN.id())
        .filter(Value.Amount.class::isInstance)
        .map(value -> ((Value.Amount) value).amount());
  }

  private static double median(double[] values) {
    var sorted = values.clone();
    Arrays.sort(sorted);
    var middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
