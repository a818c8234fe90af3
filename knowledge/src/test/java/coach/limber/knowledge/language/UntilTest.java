package coach.limber.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UntilTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          til monday                        | MONDAY
          until next wednesday              | WEDNESDAY
          till thurs please                 | THURSDAY
          away, back on sunday              | SUNDAY
          off thurs to sunday               | SUNDAY
          until after the weekend           | MONDAY
          till the weekend                  | SATURDAY
          """)
  void weekdays(String text, DayOfWeek day) {
    assertThat(Until.in(text)).contains(new Slot.UntilWeekday(day));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          until 5 March                     | --03-05
          until march 5                     | --03-05
          till the 2nd of january           | --01-02
          from today to 30 June             | --06-30
          until 2026-08-01                  | --08-01
          till 24.12.                       | --12-24
          until 3/25                        | --03-25
          back in, no: until September      | --09-01
          until the end of april            | --04-30
          quiet till christmas              | --12-25
          """)
  void dates(String text, MonthDay date) {
    assertThat(Until.in(text)).contains(new Slot.UntilDate(date));
  }

  @Test
  void aDayWithoutItsMonth() {
    assertThat(Until.in("away till the 1st")).contains(new Slot.UntilDay(1));
    assertThat(Until.in("back on the 12th")).contains(new Slot.UntilDay(12));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "for 3 weeks",
        "until further notice",
        "to Portugal",
        "until the 32nd",
        "till 31 february",
        "off to the sun for 2 weeks"
      })
  void noDay(String text) {
    assertThat(Until.in(text)).isEmpty();
  }
}
