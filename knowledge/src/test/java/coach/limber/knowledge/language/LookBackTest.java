package coach.limber.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookBackTest {
  /** A Wednesday. */
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 17);

  @ParameterizedTest
  @CsvSource({
    "pain for March, 2026-03-01, 2026-03-31",
    "march pain in march 2025, 2025-03-01, 2025-03-31",
    "how was my sleep in Sept., 2025-09-01, 2025-09-30",
    "the knees in may, 2026-05-01, 2026-05-31",
    "chart for june, 2026-06-01, 2026-06-17",
    "pain since april, 2026-04-01, 2026-06-17",
    "my sleep last month, 2026-05-01, 2026-05-31",
    "graph of this month, 2026-06-01, 2026-06-17",
    "pain last week, 2026-06-08, 2026-06-14",
    "my pain this year, 2026-01-01, 2026-06-17",
    "plot it since monday, 2026-06-15, 2026-06-17"
  })
  void namesDaysOfTheCalendar(String text, LocalDate first, LocalDate last) {
    assertThat(LookBack.in(text, TODAY)).contains(new LookBack.Days(first, last));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "may i see my chart",
        "show my chart",
        "pain over the last month",
        "the last week of pain",
        "sleep for two weeks",
        "i march every day, show movement"
      })
  void takesNothingElseForOne(String text) {
    assertThat(LookBack.in(text, TODAY)).isEmpty();
  }
}
