package coach.limber.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherDayTest {
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
      })
  void whatWasToldWasOfYesterday(String text) {
    assertThat(OtherDay.in(text)).contains(OtherDay.YESTERDAY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sorry, today", "no that's today", "move it to today please"})
  void whatWasToldWasOfToday(String text) {
    assertThat(OtherDay.in(text)).contains(OtherDay.TODAY);
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
      })
  void noOtherDayIsMeant(String text) {
    assertThat(OtherDay.in(text)).isEmpty();
  }
}
