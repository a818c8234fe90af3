package coach.limber.knowledge.library;

import coach.limber.knowledge.article.Article;
import coach.limber.knowledge.article.Claim;
import java.util.List;
import java.util.Optional;

/**
 * An article that an operator added.
 *
 * @param claims empty if nobody has graded them; then a sentence is said to be ungraded, not sure
 * @param questions ways in which people ask what it answers
 */
public record AddedArticle(
    Article article, Optional<List<Claim>> claims, List<Question> questions) {
  public AddedArticle {
    claims = claims.map(List::copyOf);
    questions = List.copyOf(questions);
  }

  /** The sentence that answers a question best stands first. */
  public record Question(String words, List<String> sentences) {
    public Question {
      sentences = List.copyOf(sentences);
    }
  }
}
