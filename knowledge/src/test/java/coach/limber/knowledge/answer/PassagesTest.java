package coach.limber.knowledge.answer;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.knowledge.answer.Answer.Grounded;
import coach.limber.knowledge.answer.Answer.Unclear;
import coach.limber.knowledge.article.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PassagesTest {
  private final KnowledgeBase knowledge = KnowledgeBase.load();
  private final Passages passages = new Passages(knowledge);

  @Test
  void twoReadingsOfAFewWordsThatAreEquallyGoodAreBothOffered() {
    var answer = passages.answer("microbes or food", all(Map.of("s09", 0.55, "s22", 0.5)));
    assertThat(answer).isInstanceOf(Unclear.class);
    assertThat(ids(((Unclear) answer).first())).containsExactly("s09");
    assertThat(ids(((Unclear) answer).second())).containsExactly("s22");
  }

  @Test
  void theBetterOfTwoUnequalReadingsIsTheAnswer() {
    assertThat(shown("microbes or food", Map.of("s09", 0.72, "s22", 0.45))).containsExactly("s09");
  }

  @Test
  void aLongerQuestionIsNotAskedBack() {
    var text = "do the microbes living in my belly matter more than the food on my plate";
    assertThat(shown(text, Map.of("s09", 0.55, "s22", 0.5))).containsExactly("s09");
  }

  @Test
  void atMostThreeSentencesAreShownInTheArticlesOrder() {
    var sure = Map.of("s10", 0.9, "s09", 0.95, "s04", 0.8, "s26", 0.7);
    assertThat(shown("how do microbes ease joint pain", sure)).containsExactly("s04", "s09", "s10");
  }

  @Test
  void aBroadQuestionGetsTheListThatTheArticleGives() {
    assertThat(shown("which signs point to the gut", Map.of("s18", 0.5, "s20", 0.4)))
        .containsExactly("s17", "s18", "s19", "s20");
    assertThat(shown("what can i do about it", Map.of("s26", 0.5)))
        .containsExactly("s21", "s22", "s23", "s24");
  }

  private List<String> shown(String text, Map<String, Double> sure) {
    var answer = passages.answer(text, all(sure));
    assertThat(answer).isInstanceOf(Grounded.class);
    return ids((Grounded) answer);
  }

  private static List<String> ids(Grounded grounded) {
    return grounded.sentences().stream().map(Sentence::id).toList();
  }

  /** These sentences are this likely, and hardly any other. */
  private Map<String, Double> all(Map<String, Double> sure) {
    var sentences = new HashMap<String, Double>();
    knowledge.article().sentences().forEach(sentence -> sentences.put(sentence.id(), 0.01));
    sentences.putAll(sure);
    return sentences;
  }
}
