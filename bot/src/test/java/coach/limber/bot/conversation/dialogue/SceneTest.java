package coach.limber.bot.conversation.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.bot.diary.Diary;
import coach.limber.bot.diary.Entry;
import coach.limber.bot.diary.Entry.Origin;
import coach.limber.knowledge.language.Value;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SceneTest {
  private static final Instant NOON = Instant.parse("2026-03-29T12:00:00Z");

  private static Entry said(Instant at) {
    return new Entry(
        LocalDate.of(2026, 3, 29),
        at,
        "pain",
        new Entry.Said.Given(new Value.Amount(4)),
        Origin.TYPED);
  }

  private static Diary diary(Instant... moments) {
    return new Diary(Stream.of(moments).map(SceneTest::said).toList());
  }

  @Test
  void nothingNotedLeavesTheTimeAsItIs() {
    assertThat(Scene.ofItsOwn(NOON, Diary.empty())).isEqualTo(NOON);
  }

  @Test
  void whatIsLaterThanAllThatWasNotedKeepsItsTime() {
    var before = NOON.minusMillis(1);

    assertThat(Scene.ofItsOwn(NOON, diary(before))).isEqualTo(NOON);
    assertThat(Scene.ofItsOwn(NOON, diary(before.plusNanos(999_999)))).isEqualTo(NOON);
  }

  @Test
  void aMomentThatIsTakenMovesOn() {
    var within = NOON.plusNanos(700_000);

    assertThat(Scene.ofItsOwn(NOON, diary(NOON))).isEqualTo(NOON.plusMillis(1));
    assertThat(Scene.ofItsOwn(NOON, diary(NOON, NOON.plusMillis(1)))).isEqualTo(NOON.plusMillis(2));
    assertThat(Scene.ofItsOwn(NOON, diary(within))).isEqualTo(NOON.plusMillis(1));
    assertThat(Scene.ofItsOwn(within, diary(NOON))).isEqualTo(within.plusMillis(1));
  }

  @Test
  void whatComesLateFindsAMomentAmongOlderOnes() {
    var later = NOON.plus(Duration.ofHours(1));

    assertThat(Scene.ofItsOwn(NOON, diary(later))).isEqualTo(NOON);
    assertThat(Scene.ofItsOwn(NOON, diary(NOON, later))).isEqualTo(NOON.plusMillis(1));
  }
}
