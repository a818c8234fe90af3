package coach.limber.bot.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.bot.diary.Diary;
import coach.limber.bot.diary.Entry;
import coach.limber.bot.diary.Entry.Origin;
import coach.limber.bot.diary.Entry.Said;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Value;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RhythmTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 5, 1);
  private static final HowOften AS_IT_HELPS = new HowOften.AsItHelps();

  @Test
  void someoneNewIsAskedEveryDay() {
    assertThat(Rhythm.next(AS_IT_HELPS, Diary.empty(), FIRST)).isEqualTo(FIRST.plusDays(1));
  }

  @Test
  void threeUnansweredCheckInsMakeItEverySecondDayAndSixWeekly() {
    assertThat(after(2, this::unanswered)).isEqualTo(1);
    assertThat(after(3, this::unanswered)).isEqualTo(2);
    assertThat(after(5, this::unanswered)).isEqualTo(2);
    assertThat(after(6, this::unanswered)).isEqualTo(7);
  }

  @Test
  void oneAnswerMakesItEveryDayAgain() {
    assertThat(after(8, day -> day < 7 ? unanswered(day) : answered(day, 4))).isEqualTo(1);
  }

  @Test
  void daysThatWereNeverAskedAreNoSilence() {
    var diary = new Diary(answered(0, 4));

    assertThat(Rhythm.everyDays(diary, FIRST.plusDays(30))).isEqualTo(1);
  }

  @Test
  void whatTheCoachItselfNotedIsNoAnswer() {
    assertThat(after(3, day -> join(unanswered(day), List.of(nudge(day))))).isEqualTo(2);
  }

  @Test
  void twoWeeksAlikeMakeItEverySecondDayAndThreeWeekly() {
    assertThat(after(13, day -> answered(day, 4 + day % 2))).isEqualTo(1);
    assertThat(after(14, day -> answered(day, 4 + day % 2))).isEqualTo(2);
    assertThat(after(21, day -> answered(day, 4 + day % 2))).isEqualTo(7);
  }

  @Test
  void aDayThatDiffersMakesItEveryDayAgain() {
    assertThat(after(22, day -> answered(day, day == 21 ? 6 : 4))).isEqualTo(1);
  }

  @Test
  void painThatMovesIsNeverAskedLess() {
    assertThat(after(60, day -> answered(day, day % 3))).isEqualTo(1);
  }

  @Test
  void aPersonsOwnWishHoldsWhateverTheAnswers() {
    var silent = diary(10, this::unanswered);
    var last = FIRST.plusDays(9);

    assertThat(Rhythm.next(new HowOften.EveryDays(1), silent, last)).isEqualTo(last.plusDays(1));
    assertThat(Rhythm.next(new HowOften.EveryDays(2), silent, last)).isEqualTo(last.plusDays(2));
  }

  @Test
  void soManyTimesAWeekAreSpreadAndNeverMoreInAnySevenDays() {
    for (int times = 1; times <= 7; times++) {
      var howOften = new HowOften.PerWeek(times);
      var diary = Diary.empty();
      var days = new ArrayList<LocalDate>();
      for (var day = FIRST; day.isBefore(FIRST.plusDays(70)); ) {
        diary = diary.with(List.of(Asked.entry(List.of("pain"), day, at(day))));
        days.add(day);
        day = Rhythm.next(howOften, diary, day);
      }
      assertThat(days.size()).isBetween(10 * times - 1, 10 * times + 1);
      var most = times;
      assertThat(days)
          .allSatisfy(
              day ->
                  assertThat(days)
                      .filteredOn(other -> !other.isBefore(day) && other.isBefore(day.plusDays(7)))
                      .hasSizeLessThanOrEqualTo(most));
    }
  }

  private int after(int days, IntFunction<List<Entry>> life) {
    return Rhythm.everyDays(diary(days, life), FIRST.plusDays(days - 1L));
  }

  private static Diary diary(int days, IntFunction<List<Entry>> life) {
    return new Diary(IntStream.range(0, days).mapToObj(life).flatMap(List::stream).toList());
  }

  private List<Entry> unanswered(int day) {
    var date = FIRST.plusDays(day);
    return List.of(Asked.entry(List.of("pain"), date, at(date)));
  }

  private List<Entry> answered(int day, double pain) {
    var date = FIRST.plusDays(day);
    var said = new Said.Given(new Value.Amount(pain));
    return join(
        unanswered(day),
        List.of(new Entry(date, at(date), Measure.PAIN.id(), said, Origin.TAPPED)));
  }

  private static Entry nudge(int day) {
    var date = FIRST.plusDays(day);
    return new Entry(
        date, at(date), "nudge", new Said.Given(new Value.Level("walk")), Origin.COACH);
  }

  private static java.time.Instant at(LocalDate day) {
    return day.atTime(20, 0).toInstant(ZoneOffset.UTC);
  }

  private static List<Entry> join(List<Entry> first, List<Entry> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
