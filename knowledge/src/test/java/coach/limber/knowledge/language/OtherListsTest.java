package coach.limber.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherListsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "add milk to my shopping list",
        "can you put eggs & bread on the grocery list please",
        "stick 'call the plumber' on my to-do list",
        "add oat milk to shopping list",
        "shopping list: milk, eggs and bread",
        "add to my shopping list: milk",
        "pop some yoghurt on the shopping please",
        "take eggs off my shopping list",
        "what's on my to do list",
        "read me the shopping list please",
        "how many things are on my to-do list today"
      })
  void whatGoesOnAnotherListIsNoneOfOurs(String text) {
    assertThat(OtherLists.isMeant(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "add milk",
        "add a walk to my habits",
        "add peas to yesterday",
        "milk, on my list",
        "add bread to the list",
        "had milk, did the shopping",
        "put milk in my coffee",
        "what's on the list",
        "show me my habits",
        "take pizza off yesterday"
      })
  void whatGoesIntoOurNotesIs(String text) {
    assertThat(OtherLists.isMeant(text)).isFalse();
  }
}
