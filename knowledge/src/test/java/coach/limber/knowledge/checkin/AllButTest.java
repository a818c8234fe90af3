package coach.limber.knowledge.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllButTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          everything but my back, 5 | pain=5 joints=[all]
          sore everywhere except my hands 6 | pain=6 joints=[all]
          everything hurts apart from the neck, 7 | pain=7 joints=[all]
          everything but knees and hips, 4 | pain=4 joints=[all]
          everything but my back is fine, 5 | pain=5 joints=[back]
          everything hurts but hands are ok, 7 | pain=7 joints=[all]
          all over but the neck 4 | pain=4 joints=[all]
          last week sore everywhere bar the hips. knee 3 | pain=3 joints=[knee]
          everything fine but my back, 5 | pain=5 joints=[back]
          did everything but my back said no | joints=[back]
          """)
  void everythingHurtsSaveWhatIsNamed(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          hips no pain, knees 5 | pain=5 joints=[knee]
          hips and ankles no pain, knees 5 | pain=5 joints=[knee]
          hands not sore today, neck 4 | pain=4 joints=[neck]
          knees no pain but stiff 20 min | pain=0 stiffness_minutes=20 joints=[knee]
          """)
  void aJointWithoutPainIsNotListed(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }
}
