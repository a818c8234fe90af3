package coach.limber.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmendmentTest {
  @ParameterizedTest
  @CsvSource({
    "pizzas, pizza, true",
    "walk, walking, true",
    "stretches, stretching, true",
    "cheese, cheese toastie, true",
    "feet, foot, true",
    "knuckles, finger, true",
    "bloated, bloating, true",
    "junk food, processed, true",
    "ham, hamburger, false",
    "pain, knee, false",
    "wine, white bread, false"
  })
  void wordsForWhatIsNoted(String words, String item, boolean named) {
    assertThat(Amendment.names(words, item)).isEqualTo(named);
  }

  @ParameterizedTest
  @CsvSource({
    "'5, only the jaw', true",
    "it's just my left wrist, true",
    "4 neck and jaw only, true",
    "only a 3 in the neck, false",
    "neck and jaw, false",
    "is it only my neck?, false"
  })
  void theseJointsAndNoOther(String text, boolean all) {
    assertThat(Amendment.namesAllJoints(text)).isEqualTo(all);
  }
}
