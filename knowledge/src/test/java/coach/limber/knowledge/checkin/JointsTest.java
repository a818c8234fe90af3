package coach.limber.knowledge.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which joints are meant, and which are only named. */
class JointsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          fingers on my left hand 3 | pain=3 joints=[finger]
          the thumb of my right hand, 4 | pain=4 joints=[thumb]
          right foot toes 2 | pain=2 joints=[toe]
          back of my knee 6 | pain=6 joints=[knee]
          heel of the hand 2 | pain=2 joints=[hand]
          fingers and hands 5 | pain=5 joints=[finger, hand]
          back and neck 4 | pain=4 joints=[back, neck]
          """)
  void oneMaySayWhereTheOtherIs(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          hips 4, the wrist has settled | pain=4 joints=[hip]
          shoulder's gone quiet, jaw 2 | pain=2 joints=[jaw]
          toes are back to normal, thumb 3 | pain=3 joints=[thumb]
          elbow no bother today, ankle 5 | pain=5 joints=[ankle]
          neck isn't bothering me, back is, 4 | pain=4 joints=[back]
          hip settled at a 3 | pain=3 joints=[hip]
          """)
  void whatHasSettledIsNotListed(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          in town till noon, then back, thumb 2 | pain=2 joints=[thumb]
          went back to bed, wrist 2 | pain=2 joints=[wrist]
          then back pain, 4 | pain=4 joints=[back]
          did my wrist circles, pain 1 | pain=1 habits_done=[wrist circles]
          ❌ neck tilts, pain 4 | pain=4
          knee brace on all day, 3 | pain=3
          """)
  void anExerciseIsNoPain(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          sore all over, 5 | pain=5 joints=[all]
          shifts all over the shop, ankles 4 | pain=4 joints=[ankle]
          fat fingers, I meant 4 | pain=4
          7, oops 5, my thumb slipped | pain=5
          """)
  void allOverIsSaidOfMoreThanPain(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          yesterday's pain is back | ''
          my knee pain is back 6 | pain=6 joints=[knee]
          pain's back, 5 | pain=5
          stiffness back today, hip 2 | pain=2 joints=[hip]
          i'm back, 3 | pain=3
          the old ache is back, pain 5 | pain=5
          pain crept back up to 6 | pain=6
          pain in my back is back, 4 | pain=4 joints=[back]
          """)
  void whatReturnsIsNoBack(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          pain 4, it's back and hips | pain=4 joints=[back, hip]
          the worst is back, 6 | pain=6 joints=[back]
          back is sore, 5 | pain=5 joints=[back]
          pain back 6 | pain=6 joints=[back]
          the main one is back, 4 | pain=4 joints=[back]
          """)
  void theBackIsOne(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          a little walk as far as the church and back | movement=[walking]
          pain 4 from my neck to my hips and back | pain=4 joints=[neck, hip, back]
          """)
  void thereAndBackIsNoBack(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }
}
