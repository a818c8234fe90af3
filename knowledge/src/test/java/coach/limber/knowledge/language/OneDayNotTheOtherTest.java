package coach.limber.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OneDayNotTheOtherTest {
  /** A Monday. */
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          skip friday not saturday              | 2026-03-06 | 2026-03-07 | false
          Skip friday, but keep saturday please | 2026-03-06 | 2026-03-07 | false
          no questions tomorrow but friday is ok | 2026-03-03 | 2026-03-06 | false
          don't ask me friday, ask me tomorrow  | 2026-03-06 | 2026-03-03 | false
          don't ask me tomorrow, ask me friday  | 2026-03-03 | 2026-03-06 | true
          not tomorrow, friday                  | 2026-03-03 | 2026-03-06 | true
          ask me thursday instead of tomorrow   | 2026-03-03 | 2026-03-05 | true
          i'm busy wednesday, ask me thursday   | 2026-03-04 | 2026-03-05 | true
          """)
  void theOneIsQuietAndTheOtherIsNot(String text, LocalDate off, LocalDate on, boolean until) {
    assertThat(OneDayNotTheOther.in(text, TODAY)).contains(new OneDayNotTheOther(off, on, until));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "skip friday and saturday",
        "skip friday",
        "not friday",
        "skip friday, not the whole week",
        "ask me on friday at 9",
        "not today, tomorrow",
        "friday was worse, saturday not",
      })
  void anythingElseIsNoSuchWish(String text) {
    assertThat(OneDayNotTheOther.in(text, TODAY)).isEmpty();
  }
}
