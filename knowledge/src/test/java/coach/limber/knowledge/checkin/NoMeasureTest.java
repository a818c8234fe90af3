package coach.limber.knowledge.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers and words that look like a measure of the day and are none. */
class NoMeasureTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          im 58 and the knees are 4 | pain=4 joints=[knee]
          I am 66, hip pain 3 | pain=3 joints=[hip]
          just turned 50 today, wrists a 6 | pain=6 joints=[wrist]
          i'm 41 with a sore elbow, 5 | pain=5 joints=[elbow]
          i'm a 7 today | pain=7
          i'm 8 and shattered | pain=8 fatigue=high
          i'm 40 min stiff | stiffness_minutes=40
          """)
  void howOldSomebodyIs(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          out now, back at 8 | ''
          be back at 7, pain 3 | pain=3
          text me at 6 | ''
          my back at 6 | pain=6
          hips 2, back at 4 | pain=4 joints=[hip]
          """)
  void whenSomebodyIsBackIsNoPain(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          one toe hurts, the others don't | joints=[toe]
          just 1 sore knuckle | joints=[finger]
          3 fingers are stuck | joints=[finger]
          four toes sore, 6 | pain=6 joints=[toe]
          one knee swollen | joints=[knee]
          pain 3 fingers | pain=3 joints=[finger]
          a 2 fingers mostly | pain=2 joints=[finger]
          5 fingers | pain=5 joints=[finger]
          1 knee | pain=1 joints=[knee]
          """)
  void howManyJointsIsNoPain(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          after lunch i do eight wrist circles | ''
          did 10 ankle rolls | ''
          pain 2 finger stretches done | pain=2 movement=[stretching]
          """)
  void howManyExercisesIsNoPain(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          5 hours' sleep and a 6 in the knees | pain=6 joints=[knee] sleep_hours=5
          8 hours sleep, 2 | pain=2 sleep_hours=8
          slept 6 hours and a 5 | pain=5 sleep_hours=6
          7 hours of sleep and 3 in the hips | pain=3 joints=[hip] sleep_hours=7
          7 hours sleep, maybe 8 | sleep_hours=8
          4 hours sleep then another 3 | sleep_hours=7
          """)
  void theHoursOfTheNightAreTold(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          only ask about my pain, nothing else | ''
          nothing else hurts | ''
          knee 4, nothing else | pain=4 joints=[knee]
          a sore thumb, otherwise nothing | joints=[thumb]
          """)
  void whatIsSaidOfTheRestIsNoNumber(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          average pain in june | ''
          average pain this month | ''
          pain was 6 in march, 3 now | pain=3
          average pain today | pain=5
          """)
  void whatIsLookedUpIsNotTold(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          i don't have any pain today | pain=0
          haven't got pain, only stiff | pain=0
          i didn't have pain but felt tired | pain=0 fatigue=medium
          dont have pain, well, a 2 | pain=2
          i don't have pain pills | ''
          no pain relief today | ''
          no pain meds | ''
          """)
  void noPainHasManyForms(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          me wife's hip is at an 8, me I'm a 3 in the wrist | pain=3 joints=[wrist]
          me hips are a 4 | pain=4 joints=[hip]
          """)
  void anothersPainIsNotMine(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          it wasn't a great night | sleep_quality=poor
          not the best night, pain 3 | pain=3 sleep_quality=poor
          wasn't a great night out | ''
          """)
  void aNightThatWasNotGood(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          shattered, mate | fatigue=high
          pain 3 mate | pain=3
          had a mate this morning | foods=[mate]
          """)
  void aFriendIsNoTea(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          walk 15, yoga 10, walk again 20 | movement=[walking, yoga] movement_minutes=45
          walked 10 and then again 20 | movement=[walking] movement_minutes=30
          i want to walk again | ''
          """)
  void everyTurnOfADayIsAdded(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }
}
