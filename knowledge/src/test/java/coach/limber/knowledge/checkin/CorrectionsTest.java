package coach.limber.knowledge.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of several amounts about one thing the one that was meant. */
class CorrectionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          pain 7, no wait, 4 | pain=4
          elbow 3 I mean 5 | pain=5 joints=[elbow]
          5 no 6 no 4, neck | pain=4 joints=[neck]
          8 not 9, wrists | pain=8 joints=[wrist]
          slept 5 hours, sorry, 6 | sleep_hours=6
          slept five to seven hours, let's call it 6 | sleep_hours=6
          I typed 9 but meant 6. hips | pain=6 joints=[hip]
          Pain 3 (I put 7 earlier by mistake) | pain=3
          """)
  void theLastIsMeant(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          hands 7, hips 2, overall 5 | pain=5 joints=[hand, hip]
          anywhere from 3 to 7. if you need a number: 6 | pain=6
          """)
  void aFinalFigureWins(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          the ankle, I mean the knee, 4 | pain=4 joints=[knee]
          gassy, or rather crampy | gut=[cramps] gut_ok=false
          """)
  void whatWasNamedIsTakenBack(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          6 (was 8), wrist | pain=6 joints=[wrist]
          it is a 2 today. Was 7 when we began. thumb | pain=2 joints=[thumb]
          a 3, down from a 7, neck | pain=3 joints=[neck]
          usually a 5 but 2 | pain=2
          """)
  void anAmountThatWasIsNotToday(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          hips 3 shoulder 6 | pain=6 joints=[hip, shoulder]
          morning 5 evening 2, toes | pain=5 joints=[toe]
          """)
  void theHighestOfSeveralJointsOrTimes(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }
}
