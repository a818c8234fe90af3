package coach.limber.knowledge.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that stand beside the pain and are none of it. */
class RatedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          9/10 party at my sister's, pain 3 | pain=3
          the stew was 10/10, knees 4 | pain=4 joints=[knee] foods=[stew]
          knees 3, 7/10 on the stairs | pain=7 joints=[knee]
          pain 2 at breakfast, 8/10 when standing | pain=8
          6/10 ouch | pain=6
          """)
  void whatIsPraisedDoesNotHurt(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          three of my toes are swollen, no pain | pain=0 joints=[toe]
          two swollen fingers but no pain | pain=0 joints=[finger]
          2 sore toes | joints=[toe]
          my 2 knees are stiff | joints=[knee]
          one gammy knee | joints=[knee]
          3 of the knuckles sore, 5 | pain=5 joints=[finger]
          5, swollen fingers | pain=5 joints=[finger]
          one of my hips is a 6 | pain=6 joints=[hip]
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
          slept like a log 3 | pain=3 sleep_quality=good
          sleep was fine, 2 | pain=2 sleep_quality=ok
          slept well, 7 | sleep_hours=7 sleep_quality=good
          slept badly 3 | sleep_hours=3 sleep_quality=poor
          """)
  void nobodySleepsWellForTwoHours(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          none today thank goodness | pain=0
          none at all so far, touch wood | pain=0
          zero this morning, thank heavens | pain=0
          none for breakfast | ''
          """)
  void aNothingWithReliefIsNoPain(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }
}
