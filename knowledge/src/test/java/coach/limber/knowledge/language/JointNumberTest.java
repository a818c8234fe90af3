package coach.limber.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JointNumberTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          knee was 5                       | knee  | 5
          The wrist was 3                  | wrist | 3
          no, my left hip is more like a 4 | hip   | 4
          hands were 6.5 actually          | hand  | 6.5
          the knee should be a 3 not a 5   | knee  | 3
          my back pain was 7/10            | back  | 7
          """)
  void aJointAndItsNumber(String text, String joint, double number) {
    assertThat(JointNumber.in(text)).hasValue(new JointNumber(joint, number));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "knee was 5 minutes stiff",
        "pain was 5",
        "knee 5",
        "knee was fine",
        "knee was 5, hip was 3",
        "i was back at 5"
      })
  void nothingElse(String text) {
    assertThat(JointNumber.in(text)).isEmpty();
  }
}
