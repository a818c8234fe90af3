package coach.limber.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextingTest {
  private static final Texting TEXTING = Texting.load();

  @ParameterizedTest
  @CsvSource({
    "Wot shud I eet?, what should I eat?",
    "b4 bed my nees hert, before bed my knees hurt",
    "WATS the point, what's the point",
    "n scrap the crisps, and scrap the crisps",
    "& pain 4, and pain 4",
  })
  void whatIsSpelledByEarIsReadInTheUsualSpelling(String text, String usual) {
    assertThat(TEXTING.spelled(text)).isEqualTo(usual);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "What should I eat?", "the ruff, $1 and a cudgel", "mac n cheese", "n", "n 5"})
  void allElseStaysAsItIs(String text) {
    assertThat(TEXTING.spelled(text)).isEqualTo(text);
  }
}
