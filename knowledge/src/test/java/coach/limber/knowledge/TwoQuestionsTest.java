package coach.limber.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TwoQuestionsTest {
  @Test
  void eachStandsByItself() {
    assertThat(TwoQuestions.in("Does bread matter, and is a stroll all right?"))
        .containsExactly("does bread matter", "is a stroll all right?");
    assertThat(TwoQuestions.in("Two things: what lives in the gut and why does sleep count?"))
        .containsExactly("what lives in the gut", "why does sleep count?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "does bread matter, and why is that?",
        "does bread matter and how?",
        "my hip is sore. is bread bad?",
        "is bread bad for knees and hips?",
        "what is the gut lining and what does it let in?"
      })
  void aSecondThatLeansOnTheFirstIsOneWithIt(String text) {
    assertThat(TwoQuestions.in(text)).isEmpty();
  }

  @Test
  void twoSubjectsAreNoQuestionYet() {
    assertThat(TwoQuestions.subjects("the lining or the bacteria?"))
        .containsExactly("the lining", "the bacteria");
    assertThat(TwoQuestions.subjects("should i rest or walk")).isEmpty();
    assertThat(TwoQuestions.subjects("knees or not")).isEmpty();
    assertThat(TwoQuestions.subjects("pain 4 or 5")).isEmpty();
  }
}
