package coach.limber.bot.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coach.limber.bot.diary.Diary;
import coach.limber.bot.diary.Entry;
import coach.limber.bot.diary.Entry.Origin;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Value;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Dairy on the first two of four days, and the pain on the day after each. */
class PairsTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

  private static Pairs pairs(double second, Origin origin) {
    var entries = new ArrayList<Entry>();
    for (int i = 0; i < 4; i++) {
      var ate = i < 2 ? List.of("dairy") : List.<String>of();
      entries.add(entry(i, Measure.TRIGGERS, new Value.Items(ate), Origin.TAPPED));
    }
    entries.add(entry(1, Measure.PAIN, new Value.Amount(6), Origin.TYPED));
    entries.add(entry(2, Measure.PAIN, new Value.Amount(second), origin));
    entries.add(entry(3, Measure.PAIN, new Value.Amount(3), Origin.TAPPED));
    entries.add(entry(4, Measure.PAIN, new Value.Amount(3), Origin.CORRECTED));
    return Pairs.of(new Stretch(new Diary(entries), FIRST.plusDays(4), 5), Exposure.DAIRY);
  }

  private static Entry entry(int day, Measure measure, Value value, Origin origin) {
    return new Entry(
        FIRST.plusDays(day), Instant.EPOCH, measure.id(), new Entry.Said.Given(value), origin);
  }

  @Test
  void painIsThatOfTheDayAfter() {
    var pairs = pairs(2, Origin.TAPPED);

    assertThat(pairs.pain()).containsExactly(6, 2, 3, 3);
    assertThat(pairs.with()).containsExactly(true, true, false, false);
  }

  @Test
  void whatWasSaidCountsAlike() {
    var pairs = pairs(2, Origin.TAPPED);

    assertThat(pairs.difference(pairs.pain())).isCloseTo(4 - 3, within(1e-9));
  }

  @Test
  void sameAsUsualCountsHalf() {
    var pairs = pairs(2, Origin.USUAL);

    assertThat(pairs.weight()).containsExactly(1, 0.5, 1, 1);
    assertThat(pairs.difference(pairs.pain())).isCloseTo(7 / 1.5 - 3, within(1e-9));
  }
}
