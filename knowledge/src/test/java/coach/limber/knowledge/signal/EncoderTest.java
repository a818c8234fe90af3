package coach.limber.knowledge.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EncoderTest {

  @Test
  void tellsAQuestionFromADangerAndFindsTheSentence() {
    var encoder = Encoder.load();

    var question = encoder.signals("what is leaky gut");
    assertThat(Signals.best(question.route())).isEqualTo("answer");
    assertThat(Signals.best(question.sentences())).isEqualTo("s07");

    var danger = encoder.signals("my chest hurts and i can't breathe");
    assertThat(Signals.best(danger.route())).isEqualTo("safety");
    assertThat(Signals.best(danger.tier())).isEqualTo("emergency");
  }

  @Test
  void aVectorIsTheCallersOwn() {
    var encoder = Encoder.load();
    var first = encoder.vector("knees hurt");
    var before = first.clone();
    first[0] = 9;

    var second = encoder.vector("knees hurt");
    assertThat(second).containsExactly(before);
    second[1] = 9;
    assertThat(encoder.vector("knees hurt")).containsExactly(before);
  }

  @Test
  void aTextOfNothingStillHasAVector() {
    var encoder = Encoder.load();
    for (var text : List.of("", "  ", "\n", "\u0001", "\u200b", "\ud83d", "\u0301")) {
      assertThat(encoder.vector(text)).hasSize(384);
    }
  }
}
