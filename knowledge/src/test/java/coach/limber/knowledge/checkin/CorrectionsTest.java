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
          the pain is a three no wait a two and i'm shattered | pain=2 fatigue=high
          chips and a cider. 4 and stressed | pain=4 stress=medium foods=[chips, cider] triggers=[processed]
          Pain 3 (I put 7 earlier by mistake) | pain=3
          9... actually 6, scratch the 9. hip | pain=6 joints=[hip]
          pain 8. ignore the 8, 6 | pain=6
          stiff 50 min, please correct it to 15 | stiffness_minutes=15
          woke up 4 times, 5 hrs in total, knees stiff till the shower | joints=[knee] sleep_hours=5 sleep_quality=poor
          didn't sleep well, maybe 5 hours because of the heat | sleep_hours=5 sleep_quality=poor
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
          had noodles, I mean with tofu | foods=[noodles, tofu] triggers=[gluten]
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          hips a six no a five | pain=5 joints=[hip]
          I'd say seven, nah, a six | pain=6
          a 5... no, a 4 | pain=4
          no a big thing, 2 | pain=2
          ankle 3, no pain in the wrist | pain=3 joints=[ankle]
          """)
  void aNoBeforeANumberTakesTheOneBeforeBack(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          gone up from 2 to 4 | pain=4
          hip eased from a 7 to a 5 | pain=5 joints=[hip]
          down to a 3 from a 6! | pain=3
          wrist down to 1 from 4 yesterday | pain=1 joints=[wrist]
          the usual 3 | pain=3
          it's 5, not my usual 3 | pain=5
          """)
  void aChangeEndsWhereItLed(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          two hours stiff on Thursday, barely 20 now | stiffness_minutes=20
          stress was 9 on Monday, 4 today | stress=medium
          slept 4 hours on Sunday, 7 last night | sleep_hours=7
          stiff half an hour on Friday, knees 3 today | pain=3 joints=[knee]
          slept badly yesterday, pain 6 today | pain=6
          stiff 25 minutes, which beats Tuesday when it was an hour | stiffness_minutes=25
          """)
  void aMeasureGoesOnFromAnotherDay(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          tired, about a 6 | fatigue=6
          not too stressed, maybe a 2 | stress=low
          a bit tired, 2 | pain=2 fatigue=low
          """)
  void anEstimateBelongsToTheWordBefore(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          should be 3 instead of 7 | pain=3
          hip 2 instead of yesterday's 4 | pain=2 joints=[hip]
          4 instead of the 6, knee | pain=4 joints=[knee]
          """)
  void whatItIsInsteadOf(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          was gonna say 7 but then. 5 | pain=5
          I'd have said a 6 but it's 4 | pain=4
          stress 8, no that's harsh, 5 | stress=medium
          today pain 3, before was 6 | pain=3
          """)
  void whatWouldHaveBeenSaidIsNotMeant(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          stretched 10 minutes then 10 more | movement=[stretching] movement_minutes=20
          walked 20 min and another 15 | movement=[walking] movement_minutes=35
          walked 25 there and 25 back | movement=[walking] movement_minutes=50
          """)
  void aNumberGoesOnCounting(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          swam 25 min, knees feel fine actually. 1 | pain=1 movement=[swimming] movement_minutes=25
          pain 5, actually 4 | pain=4
          """)
  void actuallyAtTheEndTakesNothingBack(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          ankle down at a three, it had been a 6 | pain=3 joints=[ankle]
          hips a 4, an 8 the evening before | pain=4 joints=[hip]
          wrist settled to a two, they'd been at 5 | pain=2 joints=[wrist]
          it's been a 5 all day | pain=5
          """)
  void theNightBeforeIsNotToday(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          was 7 but a walk later it's more of a 5, so put 5 | pain=5 movement=[walking]
          knees 5 or maybe not, just put 4 | pain=4 joints=[knee]
          """)
  void whatIsPutAtLastIsMeant(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          pain 3 no wait 5 stiffness 20 | pain=5 stiffness_minutes=20
          stress 7 scratch that 5 pain 2 | pain=2 stress=medium
          stiffness 40 sorry 50 stress 3 | stiffness_minutes=50 stress=low
          """)
  void aCorrectionStaysWithItsMeasure(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          up from 3 to 5 since gardening, wrist | pain=5 joints=[wrist] movement=[gardening]
          awake, was up from 3 to 5 with the cat | ''
          """)
  void upFromANumberToAnother(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          better than yesterdays 8, 5 | pain=5
          half of tuesday's 6, say 3 | pain=3
          ankle 3, an improvement on 5 | pain=3 joints=[ankle]
          7 no hang about 6 | pain=6
          """)
  void anotherDaysNumberIsOnlyCompared(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          hip no sorry knee is a six | pain=6 joints=[knee]
          no wait, elbow 3 | pain=3 joints=[elbow]
          """)
  void aNoThatCorrectsDeniesNothing(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          stiff ten minutes no more like twenty | stiffness_minutes=20
          slept eight hours, well closer to seven | sleep_hours=7
          about 10 min stiff... nearer fifteen | stiffness_minutes=15
          knees 6, hips more like 3 | pain=6 joints=[knee, hip]
          stiff for no more than 10 minutes | stiffness_minutes=10
          """)
  void aNearerGuessTakesThePlaceOfTheFirst(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }
}
