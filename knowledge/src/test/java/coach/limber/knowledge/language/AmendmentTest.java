package coach.limber.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmendmentTest {
  @ParameterizedTest
  @CsvSource({
    "'i said a four, but it was more of a six', 4",
    "i told you 6 earlier. on reflection it was a 5, 6",
    "'i said 6, not 4', 4",
    "'a 3, not an 8', 8"
  })
  void theNumberThatWasWrong(String text, double old) {
    assertThat(Amendment.oldNumber(text)).hasValue(old);
  }

  @ParameterizedTest
  @CsvSource({"it was a 5, true", "my hip is less stiff than it was, false"})
  void whatIsComparedIsNotPutRight(String text, boolean meant) {
    assertThat(Amendment.isMeant(text)).isEqualTo(meant);
  }

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

  @ParameterizedTest
  @CsvSource({
    "'the ankles were fine, it was the hip', ankle, true",
    "ankles were actually all right, ankle, true",
    "the ankles were finally bad, ankle, false",
    "no ankle, ankle, true"
  })
  void whatWasFineIsDenied(String text, String item, boolean denied) {
    assertThat(Amendment.denies(text, item)).isEqualTo(denied);
  }

  @ParameterizedTest
  @CsvSource({
    "no i didn't, true",
    "'i lied, i didn''t', true",
    "'that was wrong, i haven''t done it', true",
    "oh no i didn't actually, true",
    "'oh wait, I haven''t yet', true",
    "actually we never did, true",
    "i didn't sleep, false",
    "no, false"
  })
  void whatWasToldAsDoneWasNot(String text, boolean denied) {
    assertThat(Amendment.deniesDeed(text)).isEqualTo(denied);
  }
}
