package coach.limber.knowledge.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OtherMomentsTest {
  @ParameterizedTest
  @CsvSource({
    "before work, 07:30",
    "before i leave for work, 07:30",
    "on the train to work, 07:30",
    "mid-morning, 10:30",
    "before lunch, 12:00",
    "in the afternoon, 15:00",
    "on the train home, 17:30",
    "when i cook tea, 18:00",
    "while watching the telly, 19:30",
  })
  void aMomentHasItsHour(String words, LocalTime at) {
    assertThat(OtherMoments.in(words)).contains(at);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "after breakfast",
        "after work",
        "before bed",
        "when the kettle is on",
        "in the bath"
      })
  void thoseOfTheButtonsAreLeft(String words) {
    assertThat(OtherMoments.in(words)).isEmpty();
  }
}
