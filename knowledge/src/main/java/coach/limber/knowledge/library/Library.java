package coach.limber.knowledge.library;

import coach.limber.knowledge.article.Sentence;
import coach.limber.knowledge.content.ContentException;
import coach.limber.knowledge.safety.AddedFlags;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The articles that an operator added, in the order of their names, and their red flags. */
public record Library(List<AddedArticle> articles, AddedFlags flags) {
  public Library {
    articles = List.copyOf(articles);
  }

  /** No article but the one that ships with the program. */
  public static Library none() {
    return new Library(List.of(), AddedFlags.none());
  }

  /**
   * Reads a folder; one that does not exist has no articles.
   *
   * @throws ContentException naming every mistake in its files
   */
  public static Library in(Path folder) {
    var shelf = new Shelf(folder);
    var library = shelf.read();
    if (!shelf.problems().isEmpty()) {
      throw new ContentException(shelf.problems());
    }
    return library;
  }

  public boolean isEmpty() {
    return articles.isEmpty();
  }

  /** The added article that a sentence belongs to, none if it is of the one that ships. */
  public Optional<AddedArticle> of(String sentence) {
    return articles.stream()
        .filter(added -> sentence.startsWith(added.article().name() + ":"))
        .findFirst();
  }

  public Optional<Sentence> sentence(String id) {
    return of(id).flatMap(added -> added.article().sentence(id));
  }
}
