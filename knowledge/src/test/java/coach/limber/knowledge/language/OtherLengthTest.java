package coach.limber.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A length of time put right by itself. */
class OtherLengthTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          no, more like 35 minutes | 35 | false
          it was more like forty minutes | 40 | false
          Make that 45min | 45 | false
          25 minutes, not 15 | 25 | false
          oh no, an hour and a half | 90 | true
          actually 7 hours | 420 | true
          7 and a half hours actually | 450 | true
          should have been half an hour | 30 | true
          """)
  void aCorrectionSaysHowLong(String text, double minutes, boolean inHours) {
    assertThat(OtherLength.in(text)).contains(new OtherLength(minutes, inHours));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "40 minutes",
        "in 40 minutes",
        "wait 10 minutes",
        "no, in 40 minutes",
        "another 10 minutes",
        "not now, 40 minutes",
        "it's 40 minutes away",
        "it was 3 days"
      })
  void aLengthOrAWaitByItselfCorrectsNothing(String text) {
    assertThat(OtherLength.in(text)).isEmpty();
  }
}
