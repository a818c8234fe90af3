package coach.limber.bot.conversation.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TooSoreTest {
  @ParameterizedTest
  @CsvSource({
    "my knee hurts too much for walking, walking",
    "too sore to walk today, walk",
    "too much pain for a walk, walk",
    "i couldn't go to yoga today, yoga",
    "'can''t walk today, hip is bad', walk",
    "couldnt go swimming, swimming",
    "had to cancel my class, class",
  })
  void aMovementIsLeftOut(String text, String act) {
    assertThat(TooSore.against(text)).contains(act);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "i can't walk",
        "can't stop walking",
        "i walked too much",
        "is walking too much for sore knees",
        "no walk today",
        "i can't walk on it since the fall",
        "went for a walk but my knee hurts",
      })
  void otherWordsLeaveNothingOut(String text) {
    assertThat(TooSore.against(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "i can't walk",
        "can't walk today",
        "my back hurts so i can't walk",
        "can't walk today, hip is bad",
      })
  void whoCannotWalkAtAllIsNotJustSore(String text) {
    assertThat(TooSore.cannotWalk(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"couldn't go for a walk", "can't go swimming", "too sore to walk", "i can walk"})
  void aWalkLeftOutIsNoSuchThing(String text) {
    assertThat(TooSore.cannotWalk(text)).isFalse();
  }
}
