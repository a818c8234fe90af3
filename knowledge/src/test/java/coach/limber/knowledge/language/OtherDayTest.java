package coach.limber.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherDayTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sorry, yesterday i mean",
        "that was yesterday",
        "actually all of that was yesterday",
        "put that under yesterday",
        "that was meant for yesterday",
        "i meant yesterday",
        "oops, yesterday",
        "it was for yesterday, not today",
        "no wait, change that to yesterday",
      })
  void whatWasToldWasOfYesterday(String text) {
    assertThat(OtherDay.in(text, TODAY)).contains(TODAY.minusDays(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"that was on saturday", "no wait it was last saturday, sorry"})
  void whatWasToldIsLongAgo(String text) {
    assertThat(OtherDay.in(text, TODAY)).contains(LocalDate.of(2026, 5, 2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sorry, today", "no that's today", "move it to today please"})
  void whatWasToldWasOfToday(String text) {
    assertThat(OtherDay.in(text, TODAY)).contains(TODAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yesterday",
        "today",
        "not today",
        "no, not today",
        "that was a bad day yesterday",
        "the beer was yesterday",
        "actually yesterday was a 3",
        "what did i say yesterday",
        "make it friday",
        "that was a bad saturday",
      })
  void noOtherDayIsMeant(String text) {
    assertThat(OtherDay.in(text, TODAY)).isEmpty();
  }
}
