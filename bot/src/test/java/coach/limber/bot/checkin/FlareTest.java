package coach.limber.bot.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.bot.diary.Diary;
import coach.limber.bot.diary.Entry;
import coach.limber.bot.diary.Entry.Origin;
import coach.limber.bot.diary.Entry.Said;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Value;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlareTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 5, 1);

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "3 3 3 3 3 3 3, 5, false",
        "3 3 3 3 3 3 3, 6, true",
        "2 3 4 3 2 3 4, 6, false",
        "2 3 4 3 2 3 4, 7, true",
        "1 3 5 7 1 3 5, 8, false",
        "6 7 6 7 6 7 6, 8, false",
        "6 7 6 7 6 7 6, 10, true",
        "1 1 1 1 1 1 8 8, 7, false",
        "0 0 0 0 0 0 0, 3, true",
        "3 3, 7, true",
        "3 3, 6, false",
        "3 5, 7, false",
        "2, 9, false",
        "\"\", 10, false",
      })
  void painFarAboveOnesOwnRangeIsAFlare(String before, double pain, boolean flare) {
    assertThat(Flare.on(diary(before, pain), last(before))).isEqualTo(flare);
  }

  @Test
  void aDayWithoutPainIsNone() {
    assertThat(Flare.on(diary("3 3 3 3 3 3 3", 9), FIRST.plusDays(30))).isFalse();
  }

  @Test
  void sameAsUsualSaysNothingOfTheRange() {
    var entries = new ArrayList<Entry>();
    for (int day = 0; day < 20; day++) {
      entries.add(pain(day, 3, Origin.USUAL));
    }
    entries.add(pain(20, 6, Origin.TAPPED));

    assertThat(Flare.on(new Diary(entries), FIRST.plusDays(20))).isFalse();
  }

  @Test
  void theDayIsMarkedOnceAndUnmarkedWhereItWasMended() {
    var day = last("3 3 3 3 3 3 3");
    var diary = diary("3 3 3 3 3 3 3", 8);
    var mark = Flare.mark(diary, day, Instant.EPOCH).orElseThrow();
    var marked = diary.with(List.of(mark));
    var mended = marked.with(List.of(pain(7, 3, Origin.CORRECTED)));

    assertThat(mark.origin()).isEqualTo(Origin.COACH);
    assertThat(Flare.mark(marked, day, Instant.EPOCH)).isEmpty();
    assertThat(Flare.mark(mended, day, Instant.EPOCH).orElseThrow().said())
        .isEqualTo(new Said.TakenBack());
  }

  @Test
  void aFlareAsksOneQuestionLess() {
    var questions =
        coach.limber.knowledge.coaching.Coaching.load().questions().stream()
            .map(Question::of)
            .toList();
    var usual = CheckIn.of(questions, 5, last("3 3 3 3 3 3 3"), diary("3 3 3 3 3 3 3", 4));
    var flare = CheckIn.of(questions, 5, last("3 3 3 3 3 3 3"), diary("3 3 3 3 3 3 3", 8));

    assertThat(flare.allOpen()).hasSize(usual.allOpen().size() - 1);
  }

  private static LocalDate last(String before) {
    return FIRST.plusDays(before.isBlank() ? 0 : before.split(" ").length);
  }

  private static Diary diary(String before, double pain) {
    var entries = new ArrayList<Entry>();
    for (var earlier : before.isBlank() ? new String[0] : before.split(" ")) {
      entries.add(pain(entries.size(), Double.parseDouble(earlier), Origin.TAPPED));
    }
    entries.add(pain(entries.size(), pain, Origin.TAPPED));
    return new Diary(entries);
  }

  private static Entry pain(int day, double pain, Origin origin) {
    return new Entry(
        FIRST.plusDays(day),
        Instant.EPOCH,
        Measure.PAIN.id(),
        new Said.Given(new Value.Amount(pain)),
        origin);
  }
}
