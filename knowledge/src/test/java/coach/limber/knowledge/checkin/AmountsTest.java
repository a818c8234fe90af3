package coach.limber.knowledge.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ranges, halves, units and spans of the clock. */
class AmountsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          pain 3-4 | pain=3.5
          somewhere between 5 and 6, jaw | pain=5.5 joints=[jaw]
          6ish or 7, knuckles | pain=6.5 joints=[finger]
          2 maybe 3 | pain=2.5
          stiff 10 to 15 minutes | stiffness_minutes=13
          stiff between half an hour and 50 minutes | stiffness_minutes=40
          stiff an hour to an hour and a half | stiffness_minutes=75
          """)
  void aRangeIsItsMean(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          pain about a four I guess | pain=4
          stiff for less than 20 minutes | stiffness_minutes=20
          over 6 out of ten, hip | pain=6 joints=[hip]
          """)
  void softenersChangeNothing(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          six and a half, wrists | pain=6.5 joints=[wrist]
          stiff three quarters of an hour | stiffness_minutes=45
          stiff one hour and half | stiffness_minutes=90
          twelve out of ten, my back | pain=10 joints=[back]
          swam for half an hour | movement=[swimming] movement_minutes=30
          slept 6h 20 | sleep_hours=6.33
          """)
  void wordsAndHalvesAreNumbers(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          lights out at 11, up at quarter past 6 | sleep_hours=7.25
          bed at midnight, woke at half seven | sleep_hours=7.5
          slept 10pm-6am | sleep_hours=8
          """)
  void aNightLiesBetweenTwoClockTimes(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          up at 7 and stiff till about 7.45 | stiffness_minutes=45
          stiff until half past nine, woke at 8 | stiffness_minutes=90
          """)
  void stiffnessMayBeToldByTheClock(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          15 minutes of yoga and a 25 minute walk | movement=[yoga, walking] movement_minutes=40
          cycled to the shop, 10 min each way | movement=[cycling] movement_minutes=20
          walk and stretching 10 min each | movement=[walking, stretching] movement_minutes=20
          rowed? no. ran 2x15 min | movement=[running] movement_minutes=30
          half an hour of gardening and 10 minutes of breathing exercises | movement=[gardening] movement_minutes=30 habits_done=[breathing exercises]
          """)
  void movementIsAddedUp(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          6/10 pain 50mins stiff 5hrs sleep | pain=6 stiffness_minutes=50 sleep_hours=5
          pain 3 stiffness 5 sleep 8 | pain=3 stiffness_minutes=5 sleep_hours=8
          two coffees, 3 emails, knee 5 | pain=5 joints=[knee] foods=[coffees]
          10/10 mood, ankle 2 | pain=2 joints=[ankle]
          an hour later a 4, elbow | pain=4 joints=[elbow]
          a bit tired, 3 | pain=3 fatigue=low
          energy 7, fog 0, pain 2 | pain=2 fatigue=3 brain_fog=false
          """)
  void numbersOfOtherThingsAreNoPain(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }
}
