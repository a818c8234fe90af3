package coach.limber.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayLookUpTest {
  private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);

  @ParameterizedTest
  @CsvSource({
    "what did i say yesterday, 2026-11-25",
    "What did I eat yesterday?, 2026-11-25",
    "can you show me yesterday, 2026-11-25",
    "what did you note, 2026-11-26",
    "what did i do, 2026-11-26",
    "what's noted, 2026-11-26",
    "so what have i done today then, 2026-11-26",
    "what did i get up to on monday, 2026-11-23",
    "what have you got for today, 2026-11-26",
    "what do you have down for monday, 2026-11-23",
    "read me back my answers from tuesday, 2026-11-24",
    "what was my pain on sunday, 2026-11-22",
  })
  void whatIsNotedOfADayIsAskedForInManyWays(String text, LocalDate day) {
    assertThat(DayLookUp.in(text, THURSDAY)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what do i eat today",
        "what do you say",
        "what did i do wrong",
        "what did i do to deserve this",
        "what do i do",
        "what is today",
        "what have i got",
        "what should i eat today",
        "yesterday was a 3",
        "show me my chart",
        "what did you eat yesterday",
      })
  void otherQuestionsAreNoLookUps(String text) {
    assertThat(DayLookUp.in(text, THURSDAY)).isEmpty();
  }
}
