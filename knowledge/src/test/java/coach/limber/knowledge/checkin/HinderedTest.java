package coach.limber.knowledge.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HinderedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          8, I can hardly walk | pain=8
          barely walked at all, knees 7 | pain=7 joints=[knee]
          could scarcely manage a stroll, 6 | pain=6
          couldn't even walk to the bus, hips 8 | pain=8 joints=[hip]
          it was a struggle, struggled to get out for a walk, 7 | pain=7
          too stiff to swim, 5 | pain=5
          unable to do any yoga, 5 | pain=5
          had trouble walking, ankle 6 | pain=6 joints=[ankle]
          walking is torture, hips 9 | pain=9 joints=[hip]
          painful to walk, 6 | pain=6
          hurts too much for walking, knee 6 | pain=6 joints=[knee]
          my hips are too sore for a swim | joints=[hip]
          it hurt too much to walk, 5 | pain=5
          too much pain for a walk, 8 | pain=8
          """)
  void whatCouldHardlyBeDoneIsNotNoted(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          barely walked 10 minutes | movement=[walking] movement_minutes=10
          could only walk for 5 minutes | movement=[walking] movement_minutes=5
          the walk was hard, hips 4 | pain=4 joints=[hip] movement=[walking]
          struggled through my yoga | movement=[yoga]
          hardly any pain, walked 20 minutes | pain=1 movement=[walking] movement_minutes=20
          hard day, still walked | movement=[walking]
          """)
  void whatWasDoneWithEffortIs(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }
}
