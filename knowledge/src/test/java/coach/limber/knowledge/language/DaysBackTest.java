package coach.limber.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysBackTest {
  private static final LocalDate FRIDAY = LocalDate.of(2026, 6, 5);
  private static final LocalDate BEGAN = LocalDate.of(2026, 5, 3);

  @ParameterizedTest
  @CsvSource({
    "between 10 may and 20 may, 2026-05-10, 2026-05-20",
    "from 10 to 20 may, 2026-05-10, 2026-05-20",
    "12/5 to 20/5, 2026-05-12, 2026-05-20",
    "show me the week of 11 may, 2026-05-11, 2026-05-17",
    "show me q2, 2026-04-01, 2026-06-05",
    "since easter, 2026-04-05, 2026-06-05",
    "since 10 may, 2026-05-10, 2026-06-05",
    "the last 10 days, 2026-05-27, 2026-06-05",
    "in my first week, 2026-05-03, 2026-05-09",
    "show me everything, 2026-05-03, 2026-06-05",
    "my whole history, 2026-05-03, 2026-06-05",
    "on the 16th, 2026-05-16, 2026-05-16",
    "on the 2nd, 2026-06-02, 2026-06-02",
    "on thursday, 2026-06-04, 2026-06-04",
    "last year, 2025-01-01, 2025-12-31",
    "how was may, 2026-05-01, 2026-05-31",
    "the week before last, 2026-05-18, 2026-05-24",
    "last weekend, 2026-05-30, 2026-05-31",
  })
  void daysGoneByAreNamedInManyWays(String text, LocalDate first, LocalDate last) {
    assertThat(DaysBack.in(text, FRIDAY, BEGAN))
        .hasValueSatisfying(
            days -> {
              assertThat(days.first()).isEqualTo(first);
              assertThat(days.last()).isEqualTo(last);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "may i see my chart",
        "pain 5/10",
        "from 5/10 to 6/10",
        "i ate everything",
        "31/31"
      })
  void otherWordsNameNone(String text) {
    assertThat(DaysBack.in(text, FRIDAY, BEGAN)).isEmpty();
  }
}
