package coach.limber.knowledge.article;

import java.util.List;

/**
 * A factual claim that a sentence of the article makes, and how well research supports it.
 *
 * @param sentence id of the sentence that makes it
 * @param restated the claim in plain words
 * @param note what research says, in plain words
 */
public record Claim(
    String id,
    String sentence,
    String restated,
    Grade grade,
    String note,
    List<Citation> citations) {
  public Claim {
    citations = List.copyOf(citations);
  }
}
