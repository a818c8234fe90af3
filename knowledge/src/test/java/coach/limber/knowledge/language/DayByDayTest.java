package coach.limber.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayByDayTest {
  private static final LocalDate TUESDAY = LocalDate.of(2026, 5, 5);
  private static final LocalDate MONDAY = TUESDAY.minusDays(1);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          yesterday was 7 and today 5                     | 7  | 5
          today is 5, yesterday was 7                     | 7  | 5
          yesterday 6 today 4                             | 6  | 4
          today 4, yesterday 6                            | 6  | 4
          6 yesterday, 4 today                            | 6  | 4
          pain 4 today, 6 yesterday                       | 6  | 4
          yesterday it was a six, now it's about 3.5      | 6  | 3.5
          monday 5/10, tuesday 7/10                       | 5  | 7
          my pain was 7 yesterday but 2 today             | 7  | 2
          pain 4 and yesterday was a 2                    | 2  | 4
          my pain is 4, it was 2 yesterday                | 2  | 4
          both yesterday and today 4                      | 4  | 4
          pain was 4 yesterday and today                  | 4  | 4
          pain 4 both days                                | 4  | 4
          same yesterday and today, 4                     | 4  | 4
          yesterday and today pain 4                      | 4  | 4
          pain yesterday and today was a 4                | 4  | 4
          """)
  void eachNumberIsOfItsDay(String text, double yesterday, double today) {
    assertThat(DayByDay.in(text, TUESDAY))
        .hasValue(new DayByDay(Measure.PAIN, Map.of(MONDAY, yesterday, TUESDAY, today)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pain is 4, no hang on that was yesterday, today 2",
        "4. oh wait, that was yesterday. today is a 2"
      })
  void aNumberMayTurnOutToBeYesterdays(String text) {
    assertThat(DayByDay.in(text, TUESDAY))
        .hasValue(new DayByDay(Measure.PAIN, Map.of(MONDAY, 4.0, TUESDAY, 2.0)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "slept 5h last night and 7h the night before",
        "i slept about 5 hours last night, 7 hours the night before that"
      })
  void nightsAreCountedTheSameWay(String text) {
    assertThat(DayByDay.in(text, TUESDAY))
        .hasValue(new DayByDay(Measure.SLEEP_HOURS, Map.of(MONDAY, 7.0, TUESDAY, 5.0)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sunday's pain was 6", "no, last sunday's number should be a 6"})
  void aWeekdayMayStandAlone(String text) {
    assertThat(DayByDay.in(text, TUESDAY))
        .hasValue(new DayByDay(Measure.PAIN, Map.of(LocalDate.of(2026, 5, 3), 6.0)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yesterday was 7",
        "ask me today at 5 and yesterday at 7",
        "yesterday 2 beers, today 3",
        "today 17, yesterday 4",
        "ask me monday 5, tuesday 7pm",
        "yesterday was 7 and today i walked 5 km",
        "today at 5:30, yesterday at 6:30",
        "monday to friday 7",
        "pain 4 not 2 yesterday",
        "pain 4, yesterday pizza",
        "4 coffees yesterday and today",
        "ask me at 4 both days",
        "yesterday and today i slept 4 hours"
      })
  void nothingElseIsSuchATelling(String text) {
    assertThat(DayByDay.in(text, TUESDAY)).isEmpty();
  }
}
