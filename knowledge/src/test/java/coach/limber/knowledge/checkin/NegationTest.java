package coach.limber.knowledge.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is denied goes to no list, and a denied amount is nothing. */
class NegationTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          no wind and no cramps this morning | gut_ok=true
          pain free and not a bit bloated | pain=0 gut_ok=true
          skipped the cheese, knees 3 | pain=3 joints=[knee]
          without any stiffness, elbows 2 | pain=2 stiffness_minutes=0 joints=[elbow]
          didn't have any bread or milk, 4 | pain=4
          no gym, sadly. hips 5 | pain=5 joints=[hip] movement_minutes=0
          """)
  void aNoReachesWhatComesAfterIt(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          no bloating but some heartburn | gut=[reflux] gut_ok=false
          no cheese, just a slice of ham, 3 | pain=3 foods=[ham] triggers=[processed]
          """)
  void aNoStopsAtAButAndAtAComma(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          nausea no reflux yes gas no energy 6 | gut=[reflux] gut_ok=false fatigue=4
          gas yes cramps no stress 2 | gut=[gas] gut_ok=false stress=low
          """)
  void withoutCommasYesAndNoFollowWhatTheyAnswer(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          fog: no, stress: high, pain: 4 | pain=4 brain_fog=false stress=high
          Dairy? no. Tired? yes. 5 | pain=5 fatigue=medium
          """)
  void anAnswerMayStandBehindAColonOrAQuestionMark(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          belly not great bit of nausea | gut=[nausea] gut_ok=false
          not bad, a walk of 20 minutes, wrists | pain=2 joints=[wrist] movement=[walking] movement_minutes=20
          """)
  void aNotOfAPhraseDeniesNothingElse(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          stiffness gone by the time I had dressed, 3 | pain=3
          stiffness none, 3 | pain=3 stiffness_minutes=0
          """)
  void stiffnessThatWentIsNotNone(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          ankles fine, right wrist 6 | pain=6 joints=[wrist]
          nothing in the hips, thumb 2 | pain=2 joints=[thumb]
          my elbows never ached, shoulder 4 | pain=4 joints=[shoulder]
          """)
  void jointsThatAreFineAreNotListed(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }
}
