package coach.limber.knowledge.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HowBadTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          stiff 6 | pain=6
          knees stiff 5 this morning | pain=5 joints=[knee]
          woke up stiff, 4 | pain=4
          hands stiff again 7 | pain=7 joints=[hand]
          fingers creaky 3 | pain=3 joints=[finger]
          stiff 8 no wait 6 | pain=6
          stiff 20 | stiffness_minutes=20
          stiff 10 | stiffness_minutes=10
          stiff 5-10 | stiffness_minutes=8
          stiff for 6 | stiffness_minutes=6
          stiff about 8 | stiffness_minutes=8
          stiff 6 min | stiffness_minutes=6
          stiff 0 | stiffness_minutes=0
          pain 4 stiff 5 | pain=4 stiffness_minutes=5
          stiffness: 5 | stiffness_minutes=5
          stiffness 5 sleep 8 | stiffness_minutes=5 sleep_hours=8
          """)
  void aSmallNumberBesideAStiffnessIsHowBadItIs(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          gardened all day, 7 | pain=7 movement=[gardening]
          yoga 5 | pain=5 movement=[yoga]
          swam this morning. 6 | pain=6 movement=[swimming]
          mowed the lawn - 8 | pain=8 movement=[gardening]
          gym then 6 | pain=6 movement=[strength]
          yoga 20 | movement=[yoga] movement_minutes=20
          yoga 10 | movement=[yoga] movement_minutes=10
          walked for 8 | movement=[walking] movement_minutes=8
          pain 3, yoga 8 | pain=3 movement=[yoga] movement_minutes=8
          yoga 20 min, walk 5 | movement=[yoga, walking] movement_minutes=25
          """)
  void aSmallNumberBesideAMovementIsHowBadItIs(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          slept badly 6 | pain=6 sleep_quality=poor
          slept really badly 7 | pain=7 sleep_quality=poor
          slept badly 3 | sleep_hours=3 sleep_quality=poor
          slept 6 | sleep_hours=6
          pain 4 slept badly 5 | pain=4 sleep_hours=5 sleep_quality=poor
          slept badly 6 hours | sleep_hours=6 sleep_quality=poor
          """)
  void aSmallNumberBehindABadNightIsHowBadItIs(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }
}
