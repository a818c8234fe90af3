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
    "t' knee's achin' wi' th' damp, the knee's aching with the damp",
    "a bag o' crisps an' nowt else, a bag of crisps and nothing else",
    "d'you reckon it's t'gut, do you reckon it's the gut",
    "bloated for 2/7 and worse over 3/52, bloated for 2 days and worse over 3 weeks",
    "no change in 1/12, no change in 1 month",
    "MCPs stiff for 4/52, knuckles stiff for 4 weeks",
    "which foods are safe 4 my gut, which foods are safe for my gut",
  })
  void whatIsSpelledByEarIsReadInTheUsualSpelling(String text, String usual) {
    assertThat(TEXTING.spelled(text)).isEqualTo(usual);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "What should I eat?",
        "the ruff, $1 and a cudgel",
        "mac n cheese",
        "n",
        "n 5",
        "what of 3/7 and on 2/12, then 1/2 a pill, 120/80, 3/12/2026",
        "remind me at 7 o' clock or 8 o'clock",
        "is 'thick skin' real",
        "my knees' pain, the cousins' tea",
        "was it 4 knees 3",
        "hips 4 knees 3",
        "can i move it? pain 4 btw",
      })
  void allElseStaysAsItIs(String text) {
    assertThat(TEXTING.spelled(text)).isEqualTo(text);
  }
}
