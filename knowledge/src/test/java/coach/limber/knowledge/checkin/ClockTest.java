package coach.limber.knowledge.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nights and naps told by the clock. */
class ClockTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          slept 10 till 3 | sleep_hours=5
          slept 11 to 5, knees 2 | pain=2 joints=[knee] sleep_hours=6
          sleep 10-6 | sleep_hours=8
          off nights, slept 8am to 1pm | sleep_hours=5
          kipped 6 til 12 | sleep_hours=6
          sleep: 22.00 - 05.30 | sleep_hours=7.5
          slept 8pm to 9am | sleep_hours=13
          slept between 10 and 6 | sleep_hours=8
          """)
  void fromOneTimeTillAnother(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          half 6 when I got up, 5/10 | pain=5
          six and a half, knees | pain=6.5 joints=[knee]
          """)
  void halfAnHourPastIsNoPain(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          slept 6-7 | sleep_hours=6.5
          slept 7 to 8, fine | sleep_hours=7.5 sleep_quality=ok
          slept between 5 and 6 | sleep_hours=5.5
          slept 5 6 hours | sleep_hours=5.5
          """)
  void twoNumbersNearEachOtherAreHours(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          went to sleep at 10 got up at 5 | sleep_hours=7
          head hit the pillow at 11, up by 7 | sleep_hours=8
          up at 6 after going down at midnight | sleep_hours=6
          woke at 5, was asleep by 11 | sleep_hours=6
          conked out at 1 and didn't stir till 8 | sleep_hours=7
          """)
  void downAndUpAgain(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          bed at 11 up at 6 so six and a half hours | sleep_hours=6.5
          crashed at 9 and up at 4 so that's 6 | sleep_hours=6
          """)
  void aTotalThatIsNamedWins(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          slept 10 to 2 then 4 to 6 | sleep_hours=6
          slept 11 to 3.30 then again 5 to 6.30 | sleep_hours=6
          """)
  void aNightInTwoParts(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          woke up around seven, hands 3 | pain=3 joints=[hand]
          up at about six, pain 4 | pain=4
          went to bed at 11 only, got up 6 | sleep_hours=7
          """)
  void wakingAtATimeIsNoPain(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          under the covers by 10, awake at ten to 6 | sleep_hours=7.83
          called it a night at half ten, up at quarter to seven | sleep_hours=8.25
          crawled into bed at 11, eyes open at 5 | sleep_hours=6
          tucked up by 9 and stirring at half past four | sleep_hours=7.5
          hit the sack at ten, surfaced twenty past five | sleep_hours=7.33
          nodded off about twelve, alarm went at 6 | sleep_hours=6
          """)
  void bedAndWakingHaveManyNames(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          up at half seven, knees 3 | pain=3 joints=[knee]
          woke at twenty past five. hips 4 | pain=4 joints=[hip]
          home by quarter to six and sore, a 4 | pain=4
          shift began quarter past eight, pain 2 | pain=2
          in the pub til 11, pain 2 | pain=2
          """)
  void aTimeOfDayIsNoPain(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          slept 8 hours but it felt like 3 | sleep_hours=8
          7 hours of sleep, feels more like 2, pain 5 | pain=5 sleep_hours=7
          wrist feels like a 3 | pain=3 joints=[wrist]
          """)
  void whatANightFeltLikeIsNoPain(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          bed at 11, up for the train at 6 | sleep_hours=7
          asleep by 9, woke in agony at 3, 8 | pain=8 sleep_hours=6
          asleep by 11 and slept straight through till 7.30 | sleep_hours=8.5 sleep_quality=good
          in bed at ten till six | sleep_hours=8
          down at 10:30, awake 5:15 | sleep_hours=6.75
          """)
  void wakingMayComeWithItsReason(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          six and a bit hours sleep | sleep_hours=6
          slept 4 hours then another 2 | sleep_hours=6
          """)
  void hoursAndSomeMore(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          slept 6:15, hips 2 | pain=2 joints=[hip] sleep_hours=6.25
          the tracker says 7:30 sleep | sleep_hours=7.5
          went to sleep 10:15, knees 2 | pain=2 joints=[knee]
          five and three quarter hours sleep | sleep_hours=5.75
          7 interrupted hours, neck 3 | pain=3 joints=[neck] sleep_hours=7
          """)
  void hoursAsAWatchTellsThem(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          10-5 sleep | sleep_hours=7
          slept from about 2 till like 8 | sleep_hours=6
          didn't sleep till 3 then out till 9 | sleep_hours=6 sleep_quality=poor
          """)
  void aNightThatIsNamedBehind(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          sleep 6/10, pain 3 | pain=3
          not enough sleep, 4 | pain=4 sleep_quality=poor
          """)
  void aScoreOfTheSleepIsNoHours(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }
}
