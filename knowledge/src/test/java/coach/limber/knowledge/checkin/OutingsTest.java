package coach.limber.knowledge.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What took how long, where something else stands between the two or beside them. */
class OutingsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          waltzed and danced at my niece's wedding 4 hours! toes 3 \
          | pain=3 joints=[toe] movement=[dancing] movement_minutes=240
          walked round the zoo 3 hours!! hips 4 | pain=4 joints=[hip] movement=[walking] movement_minutes=180
          danced all night, slept 3 hours | sleep_hours=3 movement=[dancing]
          danced till late! 3 hours sleep | sleep_hours=3 movement=[dancing]
          """)
  void whereItWasStandsBetween(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          5 min of breathing exercises and a 45 min swim \
          | movement=[swimming] movement_minutes=45 habits_done=[breathing exercises]
          10 mins of stiffness and a 30 min swim | stiffness_minutes=10 movement=[swimming] movement_minutes=30
          7 hours of sleep and a 40 minute walk  | sleep_hours=7 movement=[walking] movement_minutes=40
          """)
  void eachLengthIsOfItsOwn(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          excruciating tonight, buddy | pain=10
          unbearable today limber     | pain=10
          the heat is unbearable      | ''
          work was unbearable         | ''
          bowels are rubbish          | gut_ok=false
          my tummy is dreadful        | gut_ok=false
          my guts were bad            | gut_ok=false
          """)
  void aWordSaysHowBadItIs(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          had yoghurt (no sugar) and berries     | foods=[yoghurt, berries] triggers=[dairy] supports=[fiber]
          had stew (no beef left) and carrots    | foods=[stew, carrots] supports=[fiber]
          had custrad and pistachois             | foods=[custrad, pistachois] triggers=[dairy]
          """)
  void whatStandsInBracketsHasItsSayThere(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }
}
