package coach.limber.knowledge.safety;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.knowledge.signal.Encoder;
import org.junit.jupiter.api.Test;

class RedFlagsTest {
  private final RedFlags flags = RedFlags.load();
  private final Encoder encoder = Encoder.load();

  @Test
  void anEmergencyIsToldAndAQuestionIsNot() {
    var danger = "crushing chest pain and my left arm is numb";
    assertThat(flags.check(danger, encoder.signals(danger)).orElseThrow().tier())
        .isEqualTo(Tier.EMERGENCY);

    var question = "what is leaky gut";
    assertThat(flags.check(question, encoder.signals(question))).isEmpty();
  }
}
