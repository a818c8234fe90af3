package coach.limber.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** One prompt a local date, never none and never two: every zone, every change of the clocks. */
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
  void aZoneThatKeepsItsClockHasOnePromptADayToo() {
    for (var zone : rules().values()) {
      var life = new Life(zone, LocalTime.of(7, 30), FIRST);

      life.until(FIRST.plus(Duration.ofDays(10)));

      assertThat(life.prompts()).as("%s", zone).hasSizeBetween(9, 11).doesNotHaveDuplicates();
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
    for (int i = 0; i < LIVES; i++) {
      travel(i);
    }
  }

  /** Ten days with journeys and times at which the program is down. */
  private void travel(int number) {
    var time = LocalTime.MIN.plus(STEP.multipliedBy(random.nextInt(STEPS_A_DAY)));
    var start = FIRST.plus(Duration.ofDays(random.nextInt(2_500)));
    var life = new Life(any(), time, start);
    var begun = start.atZone(life.zone()).toLocalDate();
    var owed = new TreeSet<LocalDate>();
    for (int step = 1; step < 10 * STEPS_A_DAY; step++) {
      var now = start.plus(STEP.multipliedBy(step));
      if (random.nextInt(STEPS_A_DAY) == 0) {
        life.goDown();
      } else if (random.nextInt(STEPS_A_DAY / 3) == 0) {
        life.goUp();
      }
      life.until(now);
      if (life.isRunning()) {
        if (random.nextInt(STEPS_A_DAY * 2) == 0) {
          life.travelTo(any());
        }
        var local = now.atZone(life.zone());
        var day = local.toLocalDate();
        var due = day.atTime(time).atZone(life.zone()).toInstant();
        var timely = !due.isAfter(now) && !due.plus(Prompt.TIMELY).isBefore(now);
        // Dates go forward: one before a date that was asked already is not asked any more.
        var past = life.prompts().stream().anyMatch(day::isBefore);
        if (timely && !past && day.isAfter(begun)) {
          owed.add(day);
        }
      }
    }
    assertThat(life.prompts()).as("life %d", number).doesNotHaveDuplicates().containsAll(owed);
    assertThat(life.reminders()).as("life %d", number).doesNotHaveDuplicates();
  }

  private ZoneId any() {
    return ZONES.get(random.nextInt(ZONES.size()));
  }
}
