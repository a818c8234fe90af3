package coach.limber.bot.conversation.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AbbreviatedTest {
  private static final List<String> JOINTS =
      List.of("Knees", "Hips", "Back", "Fingers", "Hands", "Shoulders", "Feet", "Neck", "All over");

  @ParameterizedTest
  @CsvSource({"hnds,4", "hds,4", "ha,4", "kn,0", "ft,6", "fi,3", "shd,5", "nk,7", "bk,2"})
  void aFewLettersOfOneButtonAreThatButton(String text, int which) {
    assertThat(Abbreviated.of(text, JOINTS)).hasValue(which);
  }

  @ParameterizedTest
  @ValueSource(strings = {"f", "no", "h", "xx", "he", "so", "hello", "4", "over", "bad", "n k"})
  void whatMayBeSeveralOrSomethingElseIsNone(String text) {
    assertThat(Abbreviated.of(text, JOINTS)).isEmpty();
  }
}
