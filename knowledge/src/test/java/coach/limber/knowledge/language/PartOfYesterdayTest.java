package coach.limber.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartOfYesterdayTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          5, curry yesterday | curry | 5
          pain 4 today. pain 5, that was yesterday | pain 5 | pain 4 today
          pain 4. curry, no that was yesterday | curry | pain 4
          Yesterday I had curry and today my wrist is a 6 | i had curry | today my wrist is a 6
          bread, curry yesterday, pain 2 | bread, curry | pain 2
          yesterday curry, bread, pain 2 | curry, bread | pain 2
          pain was 5 yesterday and 3 today | pain was 5 | 3 today
          about yesterday, pain was 4, slept 6 h, today 2 | pain was 4, slept 6 h | today 2
          yesterday i had curry and pain 2, today 4 | i had curry, pain 2 | today 4
          curry and tea, no the tea was yesterday | had tea | curry
          yesterday pain 8, knees, today 3 | pain 8, knees | today 3
          yesterday curry, knees | curry | knees
          had curry yesterday. Wrists bad today | had curry | wrists bad today
          yesterday pain 4 today 5 with curry | pain 4 | today 5 with curry
          yesterday curry, pain 4 | curry | pain 4
          knees 5 today (4 yesterday) | 4 | knees 5 today
          pain 5 (it was 4 yesterday) and bread | it was 4 | pain 5, and bread
          pain 5 (4 yesterday), tea | 4 | pain 5, tea
          pain 4, bread, and yesterday stress was high | and  stress was high | pain 4, bread
          """)
  void eachPartGoesToItsDay(String text, String yesterday, String rest) {
    var parts = PartOfYesterday.in(text, part -> part.equals("bread")).orElseThrow();
    assertThat(parts.yesterday()).isEqualTo(yesterday);
    assertThat(parts.rest()).isEqualTo(rest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5, worse than yesterday",
        "5, curry last night",
        "5, yesterday's curry again",
        "5, curry yesterday night",
        "curry yesterday",
        "yesterday i had curry and pain 2",
        "yesterday pain 4, curry and slept 6 hours",
        "yesterday slept badly, curry, pain 3",
        "yesterday i had curry, slept badly and pain was 2",
        "yesterday pain 8, knees",
        "yesterday 4, left knee, my hips",
        "5, curry"
      })
  void theWholeIsOfOneDay(String text) {
    assertThat(PartOfYesterday.in(text, _ -> false)).isEmpty();
  }
}
