package coach.limber.knowledge.answer;

import coach.limber.knowledge.article.Article;
import coach.limber.knowledge.content.ContentException;
import coach.limber.knowledge.content.ContentProblem;
import coach.limber.knowledge.content.Outline;
import coach.limber.knowledge.content.Resources;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Where the article speaks of the kinds that foods count as: gluten, dairy, fermented … */
public final class Kinds {
  private static final String FILE = "topics.yaml";

  private final Map<String, String> sentences;

  private Kinds(Map<String, String> sentences) {
    this.sentences = Map.copyOf(sentences);
  }

  /**
   * Loads those that ship with the program.
   *
   * @throws ContentException naming every mistake in them
   */
  public static Kinds load(Article article) {
    var problems = new ArrayList<ContentProblem>();
    var sentences = new HashMap<String, String>();
    Outline.of(FILE, Resources.text(FILE), problems)
        .flatMap(whole -> whole.find("kinds"))
        .map(Outline::entries)
        .orElse(List.of())
        .forEach(
            entry -> {
              var id = entry.value().text();
              if (article.sentence(id).isEmpty()) {
                entry.value().problem(id + " is no sentence", "use an id of article.md");
              }
              sentences.put(entry.name(), id);
            });
    if (!problems.isEmpty()) {
      throw new ContentException(problems);
    }
    return new Kinds(sentences);
  }

  /** Ids of the sentences that speak of any of these kinds. */
  public List<String> of(Collection<String> kinds) {
    return kinds.stream().map(sentences::get).filter(Objects::nonNull).distinct().toList();
  }
}
