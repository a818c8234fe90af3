package coach.limber.bot.collection;

import coach.limber.knowledge.retrieval.Passage;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Passages, questions and which passages answer them.
 *
 * @param judgements for each question the passages that answer it, and how well: all above 0
 */
public record JudgedCollection(
    List<Passage> passages, List<Question> questions, Map<String, Map<String, Double>> judgements) {
  public JudgedCollection {
    passages = List.copyOf(passages);
    questions = List.copyOf(questions);
    judgements = Map.copyOf(judgements);
  }

  /** The passages that answer a question, and how well. */
  Map<String, Double> judgements(Question question) {
    return judgements.getOrDefault(question.id(), Map.of());
  }

  /** A question of the collection that has at least one judgement. */
  public record Question(String id, String text) {}

  /**
   * Reads a folder in the common layout (BEIR): {@code corpus.jsonl}, {@code queries.jsonl}, {@code
   * qrels/test.tsv} or {@code qrels.tsv}.
   *
   * @throws coach.limber.knowledge.content.ContentException naming every mistake in the files
   */
  public static JudgedCollection in(Path folder) {
    return new CommonLayout(folder).read();
  }
}
