package coach.limber.knowledge.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stiffness and fog that are told without their word. */
class DeedsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          an hour before I could close my fingers | stiffness_minutes=60 joints=[finger]
          took me 25 minutes to straighten up | stiffness_minutes=25
          a quarter of an hour before my back could shift | stiffness_minutes=15 joints=[back]
          needed 40 min before I could walk properly | stiffness_minutes=40
          couldn't grip anything for 20 minutes after waking | stiffness_minutes=20
          waited an hour before I could leave | ''
          walked 30 minutes before work | movement=[walking] movement_minutes=30
          """)
  void whatCouldNotBeDoneYet(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          walked 15 min in the morning and 15 at night | movement=[walking] movement_minutes=30
          did yoga 20 minutes this morning, and 5 before bed | movement=[yoga] movement_minutes=25
          walked 15 min in the morning, 4 at night | pain=4 movement=[walking] movement_minutes=15
          """)
  void aUnitThatIsSaidOnceIsMeantTwice(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          terrible at dawn, wrists, eased to a 3 now | pain=3 joints=[wrist]
          eased off after 35 minutes, hands 2 | pain=2 stiffness_minutes=35 joints=[hand]
          eased up to a 5 | pain=5
          """)
  void whatEasedToAScoreIsPain(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          brain is mush, 2 | pain=2 brain_fog=true
          thinking was sharp today | brain_fog=false
          memory like a sieve and hips 3 | pain=3 joints=[hip] brain_fog=true
          head's not with it | brain_fog=true
          brain like scrambled eggs | brain_fog=true
          had scrambled eggs | foods=[scrambled eggs]
          """)
  void whatIsSaidOfTheHead(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          fingers useless for half an hour | stiffness_minutes=30 joints=[finger]
          thumbs unusable for the first ten minutes | stiffness_minutes=10 joints=[thumb]
          useless at work for two hours | ''
          """)
  void aHandIsUselessForAsLongAsItIsStiff(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          didn't ease up till maybe ten so about two hours | stiffness_minutes=120
          hands stiff until lunch, so call it four hours | stiffness_minutes=240 joints=[hand]
          rigid till nearly nine so i'd say 50 minutes, slept 6 hours | stiffness_minutes=50 sleep_hours=6
          stiff until I had to leave. slept 7 hours | sleep_hours=7
          """)
  void howLongItCameTo(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          knees stiff 45 min, wrists stiff 15 min | stiffness_minutes=45 joints=[knee, wrist]
          stiff 45 min, no, 15 | stiffness_minutes=15
          """)
  void theStiffestJointCounts(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }
}
