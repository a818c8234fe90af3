package coach.limber.bot.diary;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.knowledge.language.Value;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiaryTest {
  private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

  @Test
  void knowsTheLatestMomentInWhateverOrderLinesWereWritten() {
    var joined = Diary.empty().with(List.of(pain(NOON), pain(hours(1)))).with(List.of(pain(NOON)));

    assertThat(joined.lastSaid()).isEqualTo(hours(1));
    assertThat(joined.with(List.of(pain(hours(2)))).lastSaid()).isEqualTo(hours(2));
  }

  @Test
  void inAnEmptyOneNothingWasSaidSinceAnyMoment() {
    assertThat(Diary.empty().lastSaid()).isBefore(Instant.EPOCH);
  }

  @Test
  void goesThroughTheLastWrittenFirst() {
    var lines = List.of(pain(NOON), pain(hours(2)));
    var diary = Diary.empty().with(lines).with(List.of(pain(hours(1))));

    assertThat(diary.lastFirst()).containsExactlyElementsOf(diary.entries().reversed());
    assertThat(Diary.empty().lastFirst()).isEmpty();
  }

  private static Instant hours(int later) {
    return NOON.plus(Duration.ofHours(later));
  }

  private static Entry pain(Instant at) {
    return new Entry(
        LocalDate.of(2026, 5, 4),
        at,
        "pain",
        new Entry.Said.Given(new Value.Amount(4)),
        Entry.Origin.TYPED);
  }
}
