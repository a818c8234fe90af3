package coach.limber.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AbsenceTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          on holiday 10 to 20 june           | 2026-06-10 | 2026-06-20
          on holiday the 3rd to 10th of june | 2026-06-03 | 2026-06-10
          holiday: 10-20 june                | 2026-06-10 | 2026-06-20
          away from 10 to 20 june            | 2026-06-10 | 2026-06-20
          on holiday in august               | 2026-08-01 | 2026-09-01
          in march i'm away                  | 2027-03-01 | 2027-04-01
          away in may                        | 2026-05-04 | 2026-06-01
          away saturday and sunday           | 2026-05-09 | 2026-05-11
          tomorrow or wednesday              | 2026-05-05 | 2026-05-07
          off friday, saturday and sunday    | 2026-05-08 | 2026-05-11
          on holiday until 20 june           | 2026-05-04 | 2026-06-20
          """)
  void itBeginsWhenItIsSaidTo(String text, LocalDate from, LocalDate until) {
    assertThat(Absence.in(text, TODAY)).isEqualTo(new Absence(from, new Absence.End.On(until)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          don't ask me tomorrow and friday       | [2026-05-05, 2026-05-08]
          not on friday and not on sunday        | [2026-05-08, 2026-05-10]
          skip friday, also wednesday            | [2026-05-06, 2026-05-08]
          skip tonight and tomorrow night        | [2026-05-04, 2026-05-05]
          skip tomorrow and the day after        | [2026-05-05, 2026-05-06]
          not tomorrow or on the weekend         | [2026-05-05, 2026-05-09, 2026-05-10]
          today, and monday                      | [2026-05-04, 2026-05-11]
          none tomorrow please, and none on fri  | [2026-05-05, 2026-05-08]
          """)
  void daysAreNamedOneByOne(String text, String days) {
    assertThat(Absence.named(text, TODAY).orElseThrow()).hasToString(days);
  }

  @ParameterizedTest
  @ValueSource(strings = {"not on fridays or mondays", "skip friday", "from friday to sunday"})
  void theseAreNoDaysNamedOneByOne(String text) {
    assertThat(Absence.named(text, TODAY)).isEmpty();
  }
}
