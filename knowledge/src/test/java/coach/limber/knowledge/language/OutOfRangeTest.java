package coach.limber.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutOfRangeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pain 14 | PAIN | 14",
        "my knees are bad, pain is 11 today | PAIN | 11",
        "pain 12/10 | PAIN | 12",
        "slept 30 hours | SLEEP_HOURS | 30",
        "30 hours sleep | SLEEP_HOURS | 30",
        "stiff for 3000 minutes | STIFFNESS_MINUTES | 3000",
        "stiffness -5 | STIFFNESS_MINUTES | -5",
        "stiff for 40 hours | STIFFNESS_MINUTES | 40",
        "pain is eleven | PAIN | 11",
        "my back at 12 | PAIN | 12",
      })
  void aNumberThatCannotBe(String text, Measure measure, double amount) {
    assertThat(OutOfRange.in(text)).contains(new OutOfRange(measure, amount));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pain 4-5",
        "pain 10",
        "knees hurt 30 min",
        "stiff 90 min",
        "slept 7",
        "stiff for 2 hours",
        "pain for 12 days",
        "slept 400 minutes",
        "back at 15:00",
        "busy, back at 11",
        "back by twelve",
        "pain for twelve days",
        "stiff for forty five minutes",
        "pain 4, walked 8000 steps"
      })
  void aNumberThatCan(String text) {
    assertThat(OutOfRange.in(text)).isEmpty();
  }

  @Test
  void aNumberAloneAnswersWhatWasAsked() {
    assertThat(OutOfRange.in("14", Measure.PAIN)).isPresent();
    assertThat(OutOfRange.in("14", Measure.STIFFNESS_MINUTES)).isEmpty();
    assertThat(OutOfRange.in("Eleven!", Measure.PAIN)).contains(new OutOfRange(Measure.PAIN, 11));
    assertThat(OutOfRange.in("nine", Measure.PAIN)).isEmpty();
  }
}
