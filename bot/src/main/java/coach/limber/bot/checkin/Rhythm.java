package coach.limber.bot.checkin;

import coach.limber.bot.diary.Diary;
import coach.limber.bot.diary.Entry;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Value;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How many days lie between two check-ins. As it helps: every day at first; every second day once
 * {@value #SILENT} in a row went unanswered or the last {@value #ALIKE} answered days were alike;
 * weekly after {@value #LONG_SILENT} or {@value #LONG_ALIKE}. One answer, or one day that differs,
 * and it is every day again.
 *
 * <p>Days are alike while their pain stays within one step and gut and joints are said to be the
 * same. Only check-ins that were sent can go unanswered: a pause is no silence.
 */
public final class Rhythm {
  static final int SILENT = 3;
  static final int LONG_SILENT = 6;
  static final int ALIKE = 14;
  static final int LONG_ALIKE = 21;

  private static final int DAILY = 1;
  private static final int SECOND_DAY = 2;
  private static final int WEEKLY = 7;
  private static final int OUT_OF_SIGHT = 90;

  private Rhythm() {}

  /** The first day after {@code last}, the last one asked or let go, that is asked unasked. */
  public static LocalDate next(HowOften howOften, Diary diary, LocalDate last) {
    return switch (howOften) {
      case HowOften.AsItHelps() -> last.plusDays(everyDays(diary, last));
      case HowOften.EveryDays(var days) -> last.plusDays(days);
      case HowOften.PerWeek(var times) -> spread(diary, times, last);
    };
  }

  /** Days from one check-in to the next, as far as this day's answers tell. */
  static int everyDays(Diary diary, LocalDate last) {
    var silent = silent(diary, last);
    if (silent >= LONG_SILENT) {
      return WEEKLY;
    }
    if (silent >= SILENT) {
      return SECOND_DAY;
    }
    var alike = alike(diary, last);
    return alike >= LONG_ALIKE ? WEEKLY : alike >= ALIKE ? SECOND_DAY : DAILY;
  }

  private static LocalDate spread(Diary diary, int times, LocalDate last) {
    var day = last.plusDays(Math.max(1, WEEKLY / times));
    while (asked(diary, day) >= times) {
      day = day.plusDays(1);
    }
    return day;
  }

  /** How often it was asked in the six days before this one. */
  private static int asked(Diary diary, LocalDate day) {
    return (int)
        day.minusDays(WEEKLY - 1)
            .datesUntil(day)
            .filter(before -> Asked.on(diary, before).isPresent())
            .count();
  }

  /** How many of the latest check-ins went unanswered in a row. */
  static int silent(Diary diary, LocalDate last) {
    var silent = 0;
    for (var lines : upTo(last, diary)) {
      if (silent == LONG_SILENT || answered(lines)) {
        return silent;
      }
      silent += Asked.on(lines).isPresent() ? 1 : 0;
    }
    return silent;
  }

  /** The lines of each day, this one first and then the ones before. */
  private static Iterable<Map<String, Entry>> upTo(LocalDate last, Diary diary) {
    return diary.before(last.plusDays(1), OUT_OF_SIGHT);
  }

  private static boolean answered(Map<String, Entry> lines) {
    for (var entry : lines.values()) {
      if (entry.origin() != Entry.Origin.COACH && CheckIn.holds(entry)) {
        return true;
      }
    }
    return false;
  }

  /** How many of the latest answered days in a row were alike. */
  static int alike(Diary diary, LocalDate last) {
    var lowest = Double.MAX_VALUE;
    var highest = -Double.MAX_VALUE;
    var guts = new HashSet<Value>();
    var joints = new HashSet<Set<String>>();
    var alike = 0;
    for (var lines : upTo(last, diary)) {
      var pain = pain(lines);
      if (pain.isEmpty()) {
        continue;
      }
      lowest = Math.min(lowest, pain.get());
      highest = Math.max(highest, pain.get());
      if (highest - lowest > 1) {
        return alike;
      }
      Diary.value(lines, Measure.GUT_OK.id()).ifPresent(guts::add);
      joints(lines).ifPresent(joints::add);
      if (guts.size() > 1 || joints.size() > 1 || alike == LONG_ALIKE) {
        return alike;
      }
      alike++;
    }
    return alike;
  }

  private static Optional<Double> pain(Map<String, Entry> lines) {
    return Diary.value(lines, Measure.PAIN.id())
        .filter(Value.Amount.class::isInstance)
        .map(value -> ((Value.Amount) value).amount());
  }

  private static Optional<Set<String>> joints(Map<String, Entry> lines) {
    return Diary.value(lines, Measure.JOINTS.id())
        .filter(Value.Items.class::isInstance)
        .map(value -> Set.copyOf(((Value.Items) value).items()));
  }
}
