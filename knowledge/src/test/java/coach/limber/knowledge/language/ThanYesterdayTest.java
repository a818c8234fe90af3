package coach.limber.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThanYesterdayTest {
  @ParameterizedTest
  @CsvSource({
    "one less than yesterday, -1",
    "two points better than yesterday, -2",
    "it's 3 more than yesterday, 3",
    "up 2 from yesterday, 2",
    "knees down by one on yesterday, -1",
  })
  void aDifferenceIsCountedFromYesterday(String text, int points) {
    assertThat(ThanYesterday.in(text)).contains(new ThanYesterday.By(points));
  }

  @ParameterizedTest
  @CsvSource({
    "'pain 2, down from 5 yesterday', 5, pain 2",
    "knees are a 6 up from a 3 yesterday, 3, knees are a 6",
  })
  void bothNumbersAreTold(String text, int yesterday, String rest) {
    assertThat(ThanYesterday.in(text)).contains(new ThanYesterday.From(yesterday, rest));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "better than yesterday",
        "pain 4 yesterday",
        "one more coffee than yesterday",
        "same as yesterday",
        "up since 4 yesterday",
      })
  void whatElseIsSaidOfYesterdayIsNoDifference(String text) {
    assertThat(ThanYesterday.in(text)).isEmpty();
  }
}
