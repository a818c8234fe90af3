package coach.limber.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesADayTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "twice a day please",
        "ask me morning and evening",
        "two check-ins a day",
        "Could you check in with me twice daily?",
        "once in the morning and once in the evening",
        "i want two check-ins",
      })
  void twice(String text) {
    assertThat(TimesADay.in(text.replace("?", ""))).contains(new TimesADay.Twice());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          twice a day, at 8 and 20                   | 08:00 | 20:00
          check in with me twice daily, at 9 and 9pm | 09:00 | 21:00
          ask me morning and evening, 7:30 and 8     | 07:30 | 20:00
          ask me twice, at 8 in the morning and 9 at night | 08:00 | 21:00
          """)
  void atTimesThatAreSaid(String text, LocalTime first, LocalTime second) {
    assertThat(TimesADay.in(text)).contains(new TimesADay.At(first, second));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          8 and 20          | 08:00 | 20:00
          at 7 and again at 9 | 07:00 | 21:00
          half seven and ten pm | 07:30 | 22:00
          """)
  void twoTimesByThemselves(String text, LocalTime first, LocalTime second) {
    assertThat(TimesADay.pair(text)).containsExactly(first, second);
  }

  @ParameterizedTest
  @ValueSource(strings = {"not 8, 9", "8,15", "9", "8 or 9"})
  void oneTimeIsNoPair(String text) {
    assertThat(TimesADay.pair(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"once a day is enough", "go back to once a day", "drop the second one"})
  void once(String text) {
    assertThat(TimesADay.in(text)).contains(new TimesADay.Once());
  }

  @ParameterizedTest
  @ValueSource(strings = {"3 times a day", "ask me every hour", "hourly please"})
  void oftener(String text) {
    assertThat(TimesADay.in(text)).contains(new TimesADay.Oftener());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "i take ibuprofen twice a day",
        "twice a week",
        "nudge me twice a day",
        "morning and evening stiffness",
        "two questions a day",
        "once a week",
        "three",
      })
  void otherThingsAreNot(String text) {
    assertThat(TimesADay.in(text)).isEmpty();
  }
}
