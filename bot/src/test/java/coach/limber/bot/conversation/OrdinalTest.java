package coach.limber.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrdinalTest {
  private static final List<String> SHOWN = List.of("walk", "stretch", "fish", "sleep");

  @ParameterizedTest
  @CsvSource({
    "the second one, stretch",
    "i'll take the 3rd, fish",
    "number one please, walk",
    "option 4, sleep",
    "the last one, sleep",
    "first, walk"
  })
  void namesOneByItsPlace(String text, String named) {
    assertThat(Ordinal.of(text, SHOWN)).contains(named);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"the sixth one", "first a glass of water", "one", "last night", "2 walks"})
  void otherWordsNameNone(String text) {
    assertThat(Ordinal.of(text, SHOWN)).isEmpty();
  }
}
