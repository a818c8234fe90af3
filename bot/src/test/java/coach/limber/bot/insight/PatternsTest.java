package coach.limber.bot.insight;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.bot.diary.Diary;
import coach.limber.bot.diary.Entry;
import coach.limber.bot.diary.Entry.Origin;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Value;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Simulated people, in whose pain good and bad days come in runs. */
class PatternsTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final int PEOPLE = 100;

  @Test
  void whereNothingGoesTogetherSomethingIsToldToOneInTenAtMost() {
    for (var days : List.of(28, 60, 120)) {
      var told =
          IntStream.range(0, PEOPLE)
              .filter(person -> !patterns(days, 0, person).told().isEmpty())
              .count();
      assertThat(told).as(days + " days").isLessThanOrEqualTo(PEOPLE / 10);
    }
  }

  @Test
  void aStrongPatternIsFound() {
    var found =
        IntStream.range(0, PEOPLE)
            .filter(
                person ->
                    patterns(60, 2.5, person).told().stream()
                        .anyMatch(told -> told.exposure() == Exposure.DAIRY))
            .count();

    assertThat(found).isGreaterThan(PEOPLE * 8 / 10);
  }

  @Test
  void theIntervalOfADifferenceHoldsTheTruthNineTimesInTen() {
    var holds =
        IntStream.range(0, PEOPLE)
            .filter(
                person ->
                    patterns(60, 2, person).looked().stream()
                        .filter(contrast -> contrast.exposure() == Exposure.DAIRY)
                        .anyMatch(contrast -> contrast.low() <= 2 && contrast.high() >= 2))
            .count();

    assertThat(holds / (double) PEOPLE).isBetween(0.82, 0.97);
  }

  @Test
  void threeWeeksOfAnswersAreTheLeast() {
    assertThat(patterns(20, 3, 1).looked()).isEmpty();
  }

  @Test
  void theSameDiaryAlwaysSaysTheSame() {
    assertThat(patterns(60, 1, 7)).isEqualTo(patterns(60, 1, 7));
  }

  private static Patterns patterns(int days, double effectOfDairy, int person) {
    var diary = new Diary(entries(days, effectOfDairy, new Random(1000 + person)));
    return Patterns.of(new Stretch(diary, FIRST.plusDays(days - 1), days));
  }

  /** One answer in ten is missing; what is eaten comes in runs as well. */
  private static List<Entry> entries(int days, double effectOfDairy, Random random) {
    var entries = new ArrayList<Entry>();
    var level = 0.0;
    var ate = EnumSet.noneOf(Kind.class);
    for (int i = 0; i < days; i++) {
      var day = FIRST.plusDays(i);
      level = 0.6 * level + random.nextGaussian();
      var pain = Math.clamp(4 + level + (ate.contains(Kind.DAIRY) ? effectOfDairy : 0), 0, 10);
      for (var kind : Kind.values()) {
        if (random.nextDouble() < 0.7) {
          ate.remove(kind);
          if (random.nextBoolean()) {
            ate.add(kind);
          }
        }
      }
      if (days > 20 && random.nextInt(10) == 0) {
        continue;
      }
      entries.add(entry(day, Measure.PAIN, new Value.Amount(Math.round(pain))));
      entries.add(
          entry(day, Measure.TRIGGERS, items(ate, Kind.GLUTEN, Kind.DAIRY, Kind.PROCESSED)));
      entries.add(entry(day, Measure.SUPPORTS, items(ate, Kind.FERMENTED, Kind.FIBER)));
      entries.add(
          entry(day, Measure.STRESS, new Value.Level(ate.contains(Kind.STRESS) ? "high" : "low")));
      entries.add(
          entry(day, Measure.SLEEP_HOURS, new Value.Amount(ate.contains(Kind.SHORT) ? 5 : 7.5)));
    }
    return entries;
  }

  private enum Kind {
    GLUTEN,
    DAIRY,
    PROCESSED,
    FERMENTED,
    FIBER,
    STRESS,
    SHORT
  }

  private static Value items(Set<Kind> ate, Kind... kinds) {
    return new Value.Items(
        List.of(kinds).stream()
            .filter(ate::contains)
            .map(kind -> kind.name().toLowerCase(java.util.Locale.ROOT))
            .toList());
  }

  private static Entry entry(LocalDate day, Measure measure, Value value) {
    return new Entry(day, Instant.EPOCH, measure.id(), new Entry.Said.Given(value), Origin.TAPPED);
  }
}
