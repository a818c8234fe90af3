package coach.limber.knowledge.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.knowledge.retrieval.Search.Way;
import coach.limber.knowledge.signal.GeneralEncoder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SearchTest {
  private static final Search SEARCH =
      Search.over(
          List.of(
              new Passage("bees", "Bees", "A beehive is kept dry and out of the wind."),
              new Passage("bread", "", "Sourdough rises slowly because its yeast is wild."),
              new Passage("boats", "", "A canoe is steered from the back seat."),
              new Passage("roofs", "Roofs", "Slate tiles keep the rain out for a century.")),
          GeneralEncoder.load());

  @ParameterizedTest
  @EnumSource(Way.class)
  void everyWayFindsThePassageThatHasWordsAndMeaning(Way way) {
    assertThat(best("why does sourdough rise slowly", way)).isEqualTo("bread");
  }

  @Test
  void wordsAreFoundInTheirOtherForms() {
    assertThat(best("steering canoes", Way.BM25)).isEqualTo("boats");
  }

  @Test
  void meaningIsFoundWithoutASharedWord() {
    assertThat(SEARCH.best("baking loaves", Way.BM25, 3)).isEmpty();
    assertThat(best("baking loaves", Way.OURS)).isEqualTo("bread");
  }

  @Test
  void aQuestionOfNoWordsAndOneOfThousandsAreSearchedToo() {
    assertThat(SEARCH.best("", Way.BM25, 3)).isEmpty();
    assertThat(SEARCH.best("", Way.OURS, 3)).hasSize(3);
    assertThat(SEARCH.best("rain ".repeat(5000), Way.OURS, 3)).hasSize(3);
  }

  @Test
  void ranksAloneForgetHowMuchBetterTheFirstIs() {
    var words = Map.of(0, 9.0);
    var likeness = new double[] {0.5, 0.9, 0.89};
    assertThat(Fusion.ofScores(words, likeness, 3)).containsEntry(1, 0.7);
    assertThat(Fusion.ofScores(words, likeness, 3).get(0)).isCloseTo(0.3, within());
    assertThat(Fusion.top(likeness, 2).keySet()).containsExactly(1, 2);
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(1e-9);
  }

  private static String best(String question, Way way) {
    return SEARCH.best(question, way, 3).getFirst().passage().id();
  }
}
