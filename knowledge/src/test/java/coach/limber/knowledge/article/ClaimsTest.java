package coach.limber.knowledge.article;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.knowledge.answer.KnowledgeBase;
import coach.limber.knowledge.content.ContentProblem;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimsTest {
  private static final Article ARTICLE =
      new Article("", "Bees", List.of(new Sentence("s01", "bees make honey.", "Bees", 1, false)));

  @Test
  void aClaimBelongsToTheSentenceThatHasItsWords() {
    var problems = new ArrayList<ContentProblem>();
    var claims = Claims.of(ARTICLE, "c.yaml", file("make honey", "strong", "Hive2020"), problems);

    assertThat(problems).isEmpty();
    assertThat(claims).hasSize(1);
    assertThat(claims.getFirst().sentence()).isEqualTo("s01");
    assertThat(claims.getFirst().grade()).isEqualTo(Grade.STRONG);
    assertThat(claims.getFirst().citations().getFirst().year()).isEqualTo("2020");
  }

  @Test
  void wordsOutsideTheArticleUnknownGradesAndUnknownSourcesAreAllNamed() {
    var problems = new ArrayList<ContentProblem>();
    var _ = Claims.of(ARTICLE, "c.yaml", file("make wax", "sure", "Wax1999"), problems);

    assertThat(problems.stream().map(ContentProblem::problem))
        .containsExactlyInAnyOrder(
            "\"make wax\" does not stand in the article",
            "has the unknown grade sure",
            "cites the unknown source Wax1999");
    assertThat(problems).allSatisfy(problem -> assertThat(problem.line()).isEqualTo(11));
  }

  @Test
  void everySentenceThatStatesAFactHasItsEvidence() {
    var knowledge = KnowledgeBase.load();
    var claims =
        knowledge.article().sentences().stream()
            .flatMap(sentence -> knowledge.claims(sentence.id()).stream())
            .toList();

    assertThat(claims).hasSize(46);
    assertThat(claims).allSatisfy(claim -> assertThat(claim.note()).isNotBlank());
    assertThat(knowledge.claims("s05")).isNotEmpty();
  }

  private static String file(String says, String grade, String source) {
    return """
    reviewed: not clinically reviewed
    sources:
      Hive2020:
        authors: B. Keeper
        year: 2020
        title: On honey
        type: human cohort
        address: doi:10.1/1
        says: Bees make it.
    claims:
      - id: c01
        says: %s
        restated: Honey comes from bees.
        grade: %s
        note: It is well known.
        sources: [%s]
    """
        .formatted(says, grade, source);
  }
}
