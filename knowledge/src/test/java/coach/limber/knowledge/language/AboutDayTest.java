package coach.limber.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AboutDayTest {
  private static final LocalDate WEDNESDAY = LocalDate.of(2026, 6, 3);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "yesterday pain 8, knees | 2026-06-02 | pain 8, knees",
        "Yesterday I had yoghurt | 2026-06-02 | i had yoghurt",
        "for monday: pain 3 | 2026-06-01 | pain 3",
        "had pizza yesterday | 2026-06-02 | had pizza",
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
      })
  void aReportOfToday(String text) {
    assertThat(AboutDay.told(text, WEDNESDAY)).isEmpty();
  }
}
