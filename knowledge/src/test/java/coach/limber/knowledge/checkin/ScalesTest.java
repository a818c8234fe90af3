package coach.limber.knowledge.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Of what a number says outright what it measures, and the marks that are given to other things.
 */
class ScalesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          neck 4 outta 10 | pain=4 joints=[neck]
          jaw a three outa ten | pain=3 joints=[jaw]
          6 over 10, heels | pain=6 joints=[foot]
          five out of a possible ten, ankles | pain=5 joints=[ankle]
          pain: 3 out ten | pain=3
          7 by 10 in my shoulder | pain=7 joints=[shoulder]
          pain 2, sat over 10 minutes | pain=2
          """)
  void tenIsSaidInManyWays(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          nine out of ten curry tonight, hips two | pain=2 joints=[hip] foods=[curry]
          Nine. Nine out of ten for that soup. Pain three | pain=3 foods=[soup]
          gave the film a 2/10. elbow 5 | pain=5 joints=[elbow]
          a decent 7/10 day, toes 2 | pain=2 joints=[toe]
          11/10 weather, wrist 1 | pain=1 joints=[wrist]
          a 4/10 for the knees | pain=4 joints=[knee]
          I'd give today a 5/10 | pain=5
          """)
  void marksForAThingAreNoPain(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          6 stress, no hang on, 6 is the pain, stress 2 | pain=6 stress=low
          25 pain. sorry, 25 is stiffness, pain is 4 | pain=4 stiffness_minutes=25
          sleep 3, no that's pain. sleep was 8 | pain=3 sleep_hours=8
          3 = pain, 15 = stiffness | pain=3 stiffness_minutes=15
          energy 2 sorry no pain is 2, energy 7 | pain=2 fatigue=3
          stress 5, sorry, pain is 4 | pain=4 stress=medium
          """)
  void aNumberMayBeNamedBehind(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }
}
