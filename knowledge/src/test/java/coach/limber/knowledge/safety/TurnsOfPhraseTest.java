package coach.limber.knowledge.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coach.limber.knowledge.content.Resources;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The layer of {@code dangers.words} is trained from what is said of danger: {@code mvn -q -pl
 * knowledge test -Dtest=TurnsOfPhraseTest -Dlimber.write=true} trains it anew, in some seconds.
 */
class TurnsOfPhraseTest {
  private static final String FILE = "dangers.words";

  @Test
  void theLayerIsTrainedOnWhatIsSaidToday() throws Exception {
    if (Boolean.getBoolean("limber.write")) {
      var trained = TurnTraining.trained(SaidOfDanger.examples(), SaidOfDanger.hash());
      Files.writeString(
          Path.of("src/main/resources/coach/limber/knowledge", FILE), trained.print());
      return;
    }
    assertThat(TurnsOfPhrase.parse(Resources.text(FILE)).content())
        .as("what is said has changed: see how to train anew in this test")
        .isEqualTo(SaidOfDanger.hash());
  }

  @Test
  void wordsThatStandTogetherCountTogether() {
    var layer = TurnsOfPhrase.parse(Resources.text(FILE));

    assertThat(layer.danger("i am going to kill myself tonight")).isGreaterThan(0.6);
    assertThat(layer.danger("i am going to end my day with a walk")).isLessThan(0.5);
    assertThat(layer.danger("")).isLessThan(0.5);
  }

  @Test
  void eachTurnHasItsPlaceOnce() {
    assertThat(TurnsOfPhrase.in("the pain, the pain")).hasSize(6);
    assertThat(TurnsOfPhrase.in("?!")).isEmpty();
  }

  @Test
  void aFileThatLacksALineIsNamed() {
    assertThatThrownBy(() -> TurnsOfPhrase.parse("content\tx\nscale\t1\nbias\t0"))
        .hasMessageContaining("weights");
  }
}
