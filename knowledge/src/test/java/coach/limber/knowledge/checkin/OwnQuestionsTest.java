package coach.limber.knowledge.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One's own question, answered in a word or two. */
class OwnQuestionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          Stress? High. Gut? Good. | gut_ok=true stress=high
          Tummy? Bad. Knees? 3. | pain=3 joints=[knee] gut_ok=false
          Energy? Low. Pain? Two. | pain=2 fatigue=high
          Sleep? 6. Stiff? 20 min. | stiffness_minutes=20 sleep_hours=6
          windy? yes. foggy? no. | gut=[gas] gut_ok=false brain_fog=false
          Sore? Yes, 6. Where? Knees. | pain=6 joints=[knee]
          was it the tomatoes? maybe. pain 3 | pain=3
          """)
  void itsAnswerBelongsToIt(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }
}
