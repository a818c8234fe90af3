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
        "set pain to 40 and sleep to 6 | PAIN | 40",
        "set pain from 8 to 11 | PAIN | 11",
        "change sleep to 30 | SLEEP_HOURS | 30",
        "pain 14 no sleep 3 | PAIN | 14",
        "pain 14 lol slept 6 hours | PAIN | 14",
        "slept 30 hours | SLEEP_HOURS | 30",
        "30 hours sleep | SLEEP_HOURS | 30",
        "stiff for 3000 minutes | STIFFNESS_MINUTES | 3000",
        "stiffness -5 | STIFFNESS_MINUTES | -5",
        "stiff for 40 hours | STIFFNESS_MINUTES | 40",
        "pain is eleven | PAIN | 11",
        "my back at 12 | PAIN | 12",
        "wrists 12 | PAIN | 12",
        "stress 12 | STRESS | 12",
        "stress level is 15 today | STRESS | 15",
        "stress 11/10 | STRESS | 11",
        "12/10 stress, pain 4 | STRESS | 12",
        "stressed -1 | STRESS | -1",
        "energy 12/10 | FATIGUE | 12",
        "energy levels at 20 | FATIGUE | 20",
        "exhausted 15/10 | FATIGUE | 15",
        "tired 11 | FATIGUE | 11",
        "walked 30 hours | MOVEMENT_MINUTES | 30",
        "moved 2000 minutes | MOVEMENT_MINUTES | 2000",
        "went for a 40 hour walk | MOVEMENT_MINUTES | 40",
        "yoga for 1500 min | MOVEMENT_MINUTES | 1500",
      })
  void aNumberThatCannotBe(String text, Measure measure, double amount) {
    assertThat(OutOfRange.in(text)).contains(new OutOfRange(measure, amount));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pain 4-5",
        "pain 13 out of 10 lol, ok really 6",
        "pain's 12 haha no, 8",
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
        "pain 4, walked 8000 steps",
        "stress 10",
        "stress 3/10, pain 4",
        "stress 12 hours a day",
        "energy 50%",
        "energy 4/10, pain 3",
        "walked 45 minutes",
        "walked 2 hours",
        "walked 30 hours this month",
        "moved 90 min",
        "ran 12 km"
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
