package coach.limber.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.bot.conversation.dialogue.Timetable;
import coach.limber.bot.conversation.times.Prompt;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * One prompt a local date, never none and never two, at its time and never late by more than it may
 * be: every zone, every change of the clocks.
 */
class PromiseTest {
  private static final Instant FIRST = Instant.parse("2024-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("2031-01-01T00:00:00Z");
  private static final Duration STEP = Duration.ofMinutes(5);
  private static final int STEPS_A_DAY = 288;
  private static final int LIVES = 600;
  private static final List<ZoneId> ZONES =
      ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of).toList();

  private final Random random = new Random(20_260_329);

  /** Of zones whose clocks always agree, one stands for all. */
  private static Map<ZoneRules, ZoneId> rules() {
    var rules = new LinkedHashMap<ZoneRules, ZoneId>();
    ZONES.forEach(zone -> rules.putIfAbsent(zone.getRules(), zone));
    return rules;
  }

  private static List<ZoneOffsetTransition> changes(ZoneRules rules) {
    var changes = new ArrayList<ZoneOffsetTransition>();
    for (var change = rules.nextTransition(FIRST);
        change != null && change.getInstant().isBefore(LAST);
        change = rules.nextTransition(change.getInstant())) {
      changes.add(change);
    }
    return changes;
  }

  /** Before, at and after the change, on either clock; the first and the last minute of a day. */
  private static Set<LocalTime> timesAround(ZoneOffsetTransition change) {
    var times = new TreeSet<>(List.of(LocalTime.MIN, LocalTime.of(23, 59), LocalTime.of(20, 0)));
    for (var around : List.of(change.getDateTimeBefore(), change.getDateTimeAfter())) {
      for (var minutes : List.of(-30, -1, 0, 1, 30)) {
        times.add(around.plusMinutes(minutes).toLocalTime());
      }
    }
    return times;
  }

  @Test
  void everyChangeOfTheClocksInEveryZoneLeavesOnePromptADay() {
    var changes = 0;
    for (var zone : rules().values()) {
      for (var change : changes(zone.getRules())) {
        changes++;
        for (var time : timesAround(change)) {
          var day = change.getDateTimeBefore().toLocalDate();
          var start = day.minusDays(3).atTime(12, 0).atZone(zone).toInstant();
          var life = new Life(zone, time, start);

          life.until(day.plusDays(4).atStartOfDay(zone).toInstant().minusSeconds(1));

          assertThat(life.prompts())
              .as("%s at %s around %s", zone, time, change)
              .containsSubsequence(day.minusDays(2).datesUntil(day.plusDays(4)).toList())
              .doesNotHaveDuplicates();
          assertThat(life.reminders()).doesNotHaveDuplicates();
        }
      }
    }
    assertThat(changes).isGreaterThan(500);
  }

  @Test
  void everyChangeWithAJourneyAndADowntimeInItsWeekKeepsThePromise() {
    for (var zone : rules().values()) {
      for (var change : changes(zone.getRules())) {
        var start = change.getInstant().minus(Duration.ofDays(3));
        var times = List.copyOf(timesAround(change));
        var fails = random.nextInt(7 * STEPS_A_DAY);
        var recovers = fails + 1 + random.nextInt(STEPS_A_DAY);
        var leaves = random.nextInt(7 * STEPS_A_DAY);
        var troubles =
            new Troubles(
                step -> step == fails,
                step -> step == recovers,
                step -> step == (leaves < fails || leaves > recovers ? leaves : recovers + 1));
        live(
            "around " + change,
            zone,
            week(times.get(random.nextInt(times.size()))),
            start,
            7,
            troubles);
      }
    }
  }

  @Test
  void aZoneThatKeepsItsClockHasOnePromptADayToo() {
    for (var zone : rules().values()) {
      var life = new Life(zone, LocalTime.of(7, 30), FIRST);

      life.until(FIRST.plus(Duration.ofDays(10)));

      assertThat(life.prompts()).as("%s", zone).hasSizeBetween(9, 11).doesNotHaveDuplicates();
    }
  }

  /** The rest of a day is asked once more until three days went by without a word. */
  @Test
  void onDaysThatAreNotAskedNothingComesAndOnOthersBothTimes() {
    var workdays = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    var week = week(workdays, List.of(LocalTime.of(7, 30), LocalTime.of(19, 0)));
    for (var zone : rules().values()) {
      var monday = LocalDate.of(2026, 6, 1).atStartOfDay(zone).toInstant();
      var life = new Life(zone, timetable(week), monday);

      life.until(monday.plus(Duration.ofDays(14)).minusSeconds(1));

      assertThat(life.checkIns().stream().map(sent -> sent.at().atZone(zone).toLocalDateTime()))
          .as("%s", zone)
          .containsExactlyElementsOf(
              LocalDate.of(2026, 6, 1)
                  .datesUntil(LocalDate.of(2026, 6, 15))
                  .filter(day -> workdays.contains(day.getDayOfWeek()))
                  .flatMap(
                      day ->
                          day.getDayOfMonth() > 3
                              ? Stream.of(day.atTime(7, 30))
                              : Stream.of(day.atTime(7, 30), day.atTime(19, 0)))
                  .toList());
      assertThat(life.reminders()).isEmpty();
    }
  }

  /** Samoa went from 29 to 31 December 2011: a day that never was has no prompt. */
  @Test
  void aDayThatAPlaceLeftOutHasNone() {
    var life =
        new Life(
            ZoneId.of("Pacific/Apia"), LocalTime.of(20, 0), Instant.parse("2011-12-28T12:00:00Z"));

    life.until(Instant.parse("2012-01-01T09:59:00Z"));

    assertThat(life.prompts())
        .containsExactly(
            LocalDate.of(2011, 12, 28),
            LocalDate.of(2011, 12, 29),
            LocalDate.of(2011, 12, 31),
            LocalDate.of(2012, 1, 1));
  }

  @Test
  void whoeverTravelsAndHoweverOftenWeRestartNoDateHasTwoAndNoneIsForgotten() {
    var troubles =
        new Troubles(
            _ -> random.nextInt(STEPS_A_DAY) == 0,
            _ -> random.nextInt(STEPS_A_DAY / 3) == 0,
            _ -> random.nextInt(STEPS_A_DAY * 2) == 0);
    for (int i = 0; i < LIVES; i++) {
      var start = FIRST.plus(Duration.ofDays(random.nextInt(2_500)));
      live("life " + i, any(), week(anyTime()), start, 10, troubles);
    }
  }

  /** At which steps the program goes down and comes up again, and the person sets out. */
  private record Troubles(IntPredicate fails, IntPredicate recovers, IntPredicate leaves) {}

  private void live(
      String name,
      ZoneId zone,
      Map<DayOfWeek, List<LocalTime>> week,
      Instant start,
      int days,
      Troubles troubles) {
    var life = new Life(zone, timetable(week), start);
    var begun = start.atZone(life.zone()).toLocalDate();
    var owed = new TreeSet<LocalDate>();
    for (int step = 1; step < days * STEPS_A_DAY; step++) {
      var now = start.plus(STEP.multipliedBy(step));
      if (troubles.fails().test(step)) {
        life.goDown();
      } else if (troubles.recovers().test(step)) {
        life.goUp();
      }
      life.until(now);
      if (life.isRunning()) {
        if (troubles.leaves().test(step)) {
          life.travelTo(any());
        }
        var day = LocalDate.ofInstant(now, life.zone());
        // Dates go forward: one before a date that was asked already is not asked any more.
        var past = life.prompts().stream().anyMatch(day::isBefore);
        if (!past && day.isAfter(begun) && isTimely(day, week, life.zone(), now)) {
          owed.add(day);
        }
      }
    }
    assertThat(life.prompts()).as(name).containsAll(owed);
    assertThat(life.reminders()).as(name).doesNotHaveDuplicates();
    comeAtTheirTimes(name, life, week, start.atZone(zone).toLocalDateTime());
  }

  private static boolean isTimely(
      LocalDate day, Map<DayOfWeek, List<LocalTime>> week, ZoneId zone, Instant now) {
    return times(week, day).stream()
        .limit(1)
        .map(time -> day.atTime(time).atZone(zone).toInstant())
        .anyMatch(due -> !due.isAfter(now) && !due.plus(Prompt.TIMELY).isBefore(now));
  }

  /**
   * The first of a day is late by no more than it may be, the second comes after its time. What was
   * past when they met us counts as seen, the day before included: westwards it comes again.
   */
  private static void comeAtTheirTimes(
      String name, Life life, Map<DayOfWeek, List<LocalTime>> week, LocalDateTime begun) {
    var seen = new HashMap<>(Map.of(begun.toLocalDate().minusDays(1), 1));
    times(week, begun.toLocalDate()).stream()
        .limit(1)
        .filter(time -> !time.isAfter(begun.toLocalTime()))
        .forEach(_ -> seen.put(begun.toLocalDate(), 1));
    for (var sent : life.checkIns()) {
      var times = times(week, sent.day());
      var number = seen.merge(sent.day(), 1, Integer::sum);
      assertThat(number).as("%s: of %s", name, sent).isLessThanOrEqualTo(times.size());
      var due = moment(sent.day(), times.get(number - 1), sent.zone());
      assertThat(sent.at()).as("%s: %s", name, sent).isAfterOrEqualTo(due);
      if (number == 1 && sent.unasked()) {
        assertThat(sent.at()).as("%s: %s", name, sent).isBeforeOrEqualTo(due.plus(Prompt.TIMELY));
      }
    }
  }

  private static List<LocalTime> times(Map<DayOfWeek, List<LocalTime>> week, LocalDate day) {
    return week.getOrDefault(day.getDayOfWeek(), List.of());
  }

  /** A time that the clock leaves out comes later, or just before if it led into the next day. */
  private static Instant moment(LocalDate day, LocalTime time, ZoneId zone) {
    var wished = day.atTime(time);
    var shown = wished.atZone(zone);
    return shown.toLocalDate().equals(day)
        ? shown.toInstant()
        : zone.getRules().getTransition(wished).getInstant().minus(Duration.ofMinutes(1));
  }

  /** On all days, on those of the working week or on some; now and then at a second time. */
  private Map<DayOfWeek, List<LocalTime>> week(LocalTime time) {
    var days = EnumSet.allOf(DayOfWeek.class);
    if (random.nextInt(4) == 0) {
      days = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    } else if (random.nextInt(4) == 0) {
      days.removeIf(day -> day != DayOfWeek.SUNDAY && random.nextBoolean());
    }
    return week(days, random.nextInt(4) == 0 ? List.of(time, anyTime()) : List.of(time));
  }

  private static Map<DayOfWeek, List<LocalTime>> week(Set<DayOfWeek> days, List<LocalTime> times) {
    var sorted = times.stream().distinct().sorted().toList();
    return days.stream().collect(Collectors.toMap(day -> day, _ -> sorted));
  }

  private static Timetable timetable(Map<DayOfWeek, List<LocalTime>> week) {
    return new Timetable(week, true, new Timetable.Trip.None(), new Timetable.OtherHour.None());
  }

  private LocalTime anyTime() {
    return LocalTime.MIN.plus(STEP.multipliedBy(random.nextInt(STEPS_A_DAY)));
  }

  private ZoneId any() {
    return ZONES.get(random.nextInt(ZONES.size()));
  }
}
