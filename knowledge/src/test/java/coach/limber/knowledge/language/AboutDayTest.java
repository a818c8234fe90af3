package coach.limber.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AboutDayTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

  private static final LocalDate WEDNESDAY = LocalDate.of(2026, 6, 3);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "yesterday pain 8, knees | 2026-06-02 | pain 8, knees",
        "Yesterday I had yoghurt | 2026-06-02 | i had yoghurt",
        "for monday: pain 3 | 2026-06-01 | pain 3",
        "had pizza yesterday | 2026-06-02 | had pizza",
        "i never did yesterday. it was a 4, gut fine | 2026-06-02 | 4, gut fine",
        "sorry, forgot yesterday's check-in: pain 3 | 2026-06-02 | pain 3",
        "i forgot my check in yesterday, it was about a 5, knees | 2026-06-02 | 5, knees",
        "missed the questions yesterday - pain 5 | 2026-06-02 | pain 5",
        "forgot to check in yesterday: 6, hands | 2026-06-02 | 6, hands",
        "stress was awful yesterday and i had cheese | 2026-06-02 | stress was awful, i had cheese",
        "3rd of may was a 6 | 2026-05-03 | 6",
        "and i had pizza on tuesday too | 2026-06-02 | and i had pizza",
        "i had pizza on monday with my sister | 2026-06-01 | i had pizza with my sister",
        "correct pain on monday to 3, sleep to 7. | 2026-06-01 | pain 3, sleep to 7.",
        "June 2 was pain 5 | 2026-06-02 | pain 5",
        "on december 31st: pain 2 | 2025-12-31 | pain 2",
      })
  void aReportOfAnotherDay(String text, LocalDate day, String rest) {
    assertThat(AboutDay.told(text, WEDNESDAY)).contains(new AboutDay(day, rest));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yesterday was bad, today pain 3",
        "pain 4, had pizza yesterday",
        "pizza last night",
        "wednesday pain 3",
        "pain 3",
        "yesterday's pizza was good",
        "3rd finger was sore",
        "i never did yoga. it was a 4",
        "31st of february was a 6",
        "i have yoga on sunday too",
      })
  void aReportOfToday(String text) {
    assertThat(AboutDay.told(text, WEDNESDAY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          pain 5. actually make that yesterday        | pain 5
          had pizza... no wait that was yesterday     | had pizza
          pain 5, slept 6. sorry i mean yesterday     | pain 5, slept 6
          pain 5. no, yesterday                       | pain 5
          pain 5 and make that yesterday's            | pain 5
          5, change that to yesterday                 | 5
          pain 5 - yesterday i mean                   | pain 5
          """)
  void theDayIsSaidAfterwards(String text, String rest) {
    assertThat(AboutDay.saidAfterwards(text, TODAY))
        .contains(new AboutDay(TODAY.minusDays(1), rest));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pain 5. actually make that 4",
        "pain 5, worse than yesterday",
        "pain 5, pizza. the pizza was yesterday",
        "pain 4 today. pain 5, that was yesterday",
        "pain 5. it was 4 yesterday",
        "is 5 bad? that was yesterday",
      })
  void noDayIsSaidAfterwards(String text) {
    assertThat(AboutDay.saidAfterwards(text, TODAY)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "i forgot last night's check in, can i do it now",
        "didn't get round to the check-in last night, can we do it",
        "let me answer last night's ones",
        "yesterday's questions please",
      })
  void theQuestionsOfLastNightAreOfTheDayBefore(String text) {
    assertThat(AboutDay.ofQuestions(text, TODAY)).contains(TODAY.minusDays(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"slept badly last night, check in please", "check in now"})
  void aNightThatWasSleptIsOfToday(String text) {
    assertThat(AboutDay.ofQuestions(text, TODAY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          three days ago pain was 8           | 3
          my pain was 7 a couple of days ago  | 2
          a week ago i was a 9                | 7
          i slept 5 hours the other night     | 2
          """)
  void aNumberOfSomeTimeAgoIsOfThatDay(String text, int days) {
    assertThat(AboutDay.ofLongAgo(text, TODAY).map(AboutDay::day)).contains(TODAY.minusDays(days));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pain 5, started 3 days ago",
        "pain 4 since i fell two weeks ago",
        "pain 5 today",
        "two days ago i started yoga"
      })
  void whatOnlyBeganThenIsOfToday(String text) {
    assertThat(AboutDay.ofLongAgo(text, TODAY)).isEmpty();
  }
}
