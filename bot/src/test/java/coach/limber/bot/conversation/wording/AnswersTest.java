package coach.limber.bot.conversation.wording;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.knowledge.answer.KnowledgeBase;
import coach.limber.knowledge.article.Claim;
import coach.limber.knowledge.article.Grade;
import coach.limber.knowledge.article.Sentence;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever of the article is repeated, it is never made surer than research makes it. */
class AnswersTest {
  private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.load();

  private final Answers answers = new Answers(KNOWLEDGE);

  static Stream<Sentence> sentences() {
    return KNOWLEDGE.article().sentences().stream();
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void everySentenceThatIsSurerThanResearchIsShownWithAHint(Sentence sentence) {
    var claims = KNOWLEDGE.claims(sentence.id());
    var text = shown(sentence.id());
    assertThat(text).contains(sentence.text());
    assertThat(text.contains(ArticleWords.LESS_SURE)).isEqualTo(any(claims, Grade.CONTESTED));
    assertThat(text.contains(ArticleWords.STILL_THIN) || text.contains(ArticleWords.LESS_SURE))
        .isEqualTo(any(claims, Grade.LIMITED));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"70%", "gluten, dairy", "leaky gut"})
  void theSurestWordsOfTheArticleAreNeverAlone(String words) {
    var found = sentences().filter(sentence -> sentence.text().contains(words)).toList();
    assertThat(found).isNotEmpty();
    assertThat(found)
        .allSatisfy(sentence -> assertThat(shown(sentence.id())).contains(ArticleWords.LESS_SURE));
  }

  @Test
  void amongSeveralSentencesTheLeastSureOneGivesTheHint() {
    assertThat(shown("s04", "s07")).contains(ArticleWords.LESS_SURE);
  }

  @Test
  void theEvidenceNamesGradeNoteAndSourcesOfEachClaim() {
    var text = words(answers.evidence(List.of("s05")));
    var claim = KNOWLEDGE.claims("s05").getFirst();
    assertThat(text).contains(claim.grade().words(), claim.note());
    assertThat(claim.citations())
        .isNotEmpty()
        .allSatisfy(citation -> assertThat(text).contains(citation.brief()));
  }

  @Test
  void whatNoLongerStandsInTheArticleIsSaidToBeGone() {
    assertThat(words(answers.sentences(List.of("s99")))).isEqualTo(ArticleWords.OF_WHAT);
    assertThat(words(answers.evidence(List.of("s99")))).isEqualTo(ArticleWords.OF_WHAT);
  }

  private static boolean any(List<Claim> claims, Grade from) {
    return claims.stream().anyMatch(claim -> claim.grade().compareTo(from) >= 0);
  }

  private String shown(String... ids) {
    return words(answers.sentences(List.of(ids)));
  }

  private static String words(Outbound outbound) {
    return switch (outbound) {
      case Outbound.Text text -> text.text();
      case Outbound.Question question -> question.text();
      case Outbound.Edit edit -> edit.text();
      case Outbound.Picture picture -> picture.caption();
      case Outbound.Document document -> document.caption();
    };
  }
}
