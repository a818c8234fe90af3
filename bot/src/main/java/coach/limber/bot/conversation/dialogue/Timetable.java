package coach.limber.bot.conversation.dialogue;

import coach.limber.knowledge.language.Hours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * When a person wants to be asked: local times, from which the instants are derived day by day. A
 * day's second time is for the rest of the same check-in, if there is one by then; it takes the
 * place of the reminder.
 *
 * @param week one or two times for each day of the week that is asked at all, at least one day
 * @param reminders whether an unanswered check-in is asked after, once
 * @param trip whether the person is away from home, by whose clock they live again afterwards
 * @param otherHour a time for one day alone
 */
public record Timetable(
    Map<DayOfWeek, List<LocalTime>> week, boolean reminders, Trip trip, OtherHour otherHour) {
  private static final int MOST_TIMES = 2;

  public Timetable {
    var sorted = new TreeMap<DayOfWeek, List<LocalTime>>();
    week.forEach((day, times) -> sorted.put(day, times.stream().distinct().sorted().toList()));
    week = Collections.unmodifiableMap(sorted);
    var sizes = week.values().stream().mapToInt(List::size).summaryStatistics();
    if (week.isEmpty() || sizes.getMin() == 0 || sizes.getMax() > MOST_TIMES) {
      throw new IllegalArgumentException(
          "a week has at least one day, a day one or two times, found " + week);
    }
  }

  /** Whether the person is on a journey that ends by itself. */
  public sealed interface Trip {
    /** The zone by whose clock they live again afterwards; nothing if they are at home. */
    default Optional<ZoneId> awayFrom() {
      return switch (this) {
        case None(), Ahead _, Since _ -> Optional.empty();
        case Until(_, var home) -> Optional.of(home);
        case Open(var home) -> Optional.of(home);
      };
    }

    record None() implements Trip {}

    /** From this day on, by the clock of the place where they are, they live by that of home. */
    record Until(LocalDate day, ZoneId home) implements Trip {}

    /** Until they say that they are home again. */
    record Open(ZoneId home) implements Trip {}

    /** Not begun: from this day on they may say that they are there, and need not say where. */
    record Ahead(LocalDate day, ZoneId there) implements Trip {}

    /** None that we know of; but until this day they lived by the clock of another place. */
    record Since(LocalDate day, ZoneId before) implements Trip {}
  }

  /** On one day the check-in comes at another time than usual, or at all. */
  public sealed interface OtherHour {
    record None() implements OtherHour {}

    record On(LocalDate day, LocalTime time) implements OtherHour {
      boolean isOn(LocalDate other) {
        return day.equals(other);
      }
    }
  }

  public static Timetable daily(LocalTime checkInAt) {
    return on(EnumSet.allOf(DayOfWeek.class), List.of(checkInAt));
  }

  /** The timetable of someone who has none yet and says this; empty if no time is said. */
  public static Optional<Timetable> of(Hours hours) {
    return hours.parts().stream()
        .flatMap(part -> part.times().stream())
        .findFirst()
        .map(time -> daily(time).with(hours));
  }

  /** With what is said of some days; those of which nothing is said stay, unless only these. */
  public Timetable with(Hours hours) {
    var changed = new TreeMap<DayOfWeek, List<LocalTime>>();
    if (!hours.only()) {
      changed.putAll(week);
    }
    for (var part : hours.parts()) {
      var days = part.days().isEmpty() ? daysAsked() : part.days();
      days.forEach(day -> changed.put(day, part.times().isEmpty() ? usual(day) : part.times()));
    }
    return changed.isEmpty() ? this : new Timetable(changed, reminders, trip, new OtherHour.None());
  }

  /** The same; of days that are merely left out, those that were not asked so far stay out, too. */
  public Timetable onDaysOf(Hours hours) {
    var kept =
        hours.parts().stream()
            .flatMap(part -> part.days().stream())
            .filter(week::containsKey)
            .collect(Collectors.toSet());
    return hours.only() && !hours.namesTimes() && !kept.isEmpty()
        ? with(new Hours(List.of(new Hours.Part(kept, List.of())), true))
        : with(hours);
  }

  public Timetable reminding(boolean whether) {
    return new Timetable(week, whether, trip, otherHour);
  }

  public Timetable with(Trip other) {
    return new Timetable(week, reminders, other, otherHour);
  }

  public Timetable with(OtherHour other) {
    return new Timetable(week, reminders, trip, other);
  }

  /** The days of the week that are asked at other times than in {@code other}. */
  public Set<DayOfWeek> daysUnlike(Timetable other) {
    return week.keySet().stream()
        .filter(day -> !times(day).equals(other.times(day)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** When this day is asked; empty if it is not. */
  public Optional<LocalTime> first(LocalDate day) {
    var times = times(day);
    return times.isEmpty() ? Optional.empty() : Optional.of(times.getFirst());
  }

  /** When the rest of this day is asked once more. */
  public Optional<LocalTime> second(LocalDate day) {
    var times = times(day);
    return times.size() < MOST_TIMES ? Optional.empty() : Optional.of(times.getLast());
  }

  /** All times at which a day is asked, the earliest first. */
  public Set<LocalTime> everyTime() {
    return week.values().stream()
        .flatMap(List::stream)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  public boolean isTwice() {
    return week.values().stream().anyMatch(times -> times.size() == MOST_TIMES);
  }

  /**
   * All times on these days moved by so much, on all days if none is named; nothing if one of them
   * would come to lie on another day.
   */
  public Optional<Timetable> moved(Duration by, Set<DayOfWeek> days) {
    var changed = new TreeMap<DayOfWeek, List<LocalTime>>(week);
    for (var day : days.isEmpty() ? week.keySet() : days) {
      if (!usual(day).stream().allMatch(time -> staysOnItsDay(time, by))) {
        return Optional.empty();
      }
      changed.put(day, usual(day).stream().map(time -> time.plus(by)).toList());
    }
    return Optional.of(new Timetable(changed, reminders, trip, new OtherHour.None()));
  }

  private static boolean staysOnItsDay(LocalTime time, Duration by) {
    var minutes = time.toSecondOfDay() / 60 + by.toMinutes();
    return minutes >= 0 && minutes < Duration.ofDays(1).toMinutes();
  }

  private List<LocalTime> times(LocalDate day) {
    return otherHour instanceof OtherHour.On other && other.isOn(day)
        ? List.of(other.time())
        : times(day.getDayOfWeek());
  }

  /** None if that day is not asked. */
  public List<LocalTime> times(DayOfWeek day) {
    return week.getOrDefault(day, List.of());
  }

  private Set<DayOfWeek> daysAsked() {
    return week.keySet();
  }

  /** This day's times, or of a day that was not asked so far those of the first that was. */
  private List<LocalTime> usual(DayOfWeek day) {
    return week.getOrDefault(day, week.values().iterator().next());
  }

  private static Timetable on(Set<DayOfWeek> days, List<LocalTime> times) {
    var week = new TreeMap<DayOfWeek, List<LocalTime>>();
    days.forEach(day -> week.put(day, times));
    return new Timetable(week, true, new Trip.None(), new OtherHour.None());
  }
}
