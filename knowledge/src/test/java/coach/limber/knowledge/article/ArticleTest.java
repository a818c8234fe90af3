package coach.limber.knowledge.article;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.knowledge.answer.KnowledgeBase;
import coach.limber.knowledge.content.ContentProblem;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleTest {

  @Test
  void sentencesAreNumberedInOrderWithTheHeadingAboveThem() {
    var article = read("# Bees\nOne here. Two there.\n\n## signs\n- buzzing\n* honey\n");

    assertThat(article.title()).isEqualTo("Bees");
    assertThat(article.sentences())
        .containsExactly(
            new Sentence("s01", "One here.", "Bees", 1, false),
            new Sentence("s02", "Two there.", "Bees", 2, false),
            new Sentence("s03", "buzzing", "signs", 3, true),
            new Sentence("s04", "honey", "signs", 4, true));
    assertThat(article.lists()).hasSize(1);
  }

  @Test
  void anEmptyArticleAndATextAboveTheTitleAreNamedWithWhatToDo() {
    var problems = new ArrayList<ContentProblem>();
    var _ = Article.of("", "a.md", "no title yet\n", problems);
    assertThat(problems)
        .extracting(ContentProblem::line, ContentProblem::problem)
        .contains(org.assertj.core.groups.Tuple.tuple(1, "stands above the title"));
  }

  @Test
  void theArticleThatShipsKeepsItsWordsQuotesAndDashes() {
    var article = KnowledgeBase.load().article();

    assertThat(article.sentences()).hasSize(26);
    assertThat(article.sentence("s06").orElseThrow().text())
        .isEqualTo(
            "when your gut lining is healthy, it acts like a strong filter, letting in nutrients"
                + " while keeping harmful substances out.");
    assertThat(article.sentence("s03").orElseThrow().text()).contains("isn’t", "food—it’s");
    assertThat(article.lists().stream().map(list -> list.stream().map(Sentence::id).toList()))
        .containsExactly(List.of("s17", "s18", "s19", "s20"), List.of("s21", "s22", "s23", "s24"));
  }

  private static Article read(String markdown) {
    var problems = new ArrayList<ContentProblem>();
    var article = Article.of("", "a.md", markdown, problems);
    assertThat(problems).isEmpty();
    return article;
  }
}
