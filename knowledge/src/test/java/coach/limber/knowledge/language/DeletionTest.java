package coach.limber.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeletionTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "erase every single thing i told you",
        "please wipe every last bit of it",
        "delete all my data",
        "get shot of all my records",
        "please get shut of my details"
      })
  void everythingMayBeMeant(String text) {
    assertThat(Deletion.isPlausible(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"delete every single reminder", "wipe the last thing", "every thing hurts"})
  void oneThingIsNotAll(String text) {
    assertThat(Deletion.isPlausible(text)).isFalse();
  }
}
