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
import java.util.Optional;

/** Where the article speaks of the kinds that foods count as: gluten, dairy, fermented … */
public final class Kinds {
  private static final String FILE = "topics.yaml";
  private static final List<String> HARMFUL = List.of("gluten", "dairy", "processed");

  private final Map<String, String> sentences;
  private final Map<String, String> called;

  private Kinds(Map<String, String> sentences, Map<String, String> called) {
    this.sentences = Map.copyOf(sentences);
    this.called = Map.copyOf(called);
  }

  /**
   * Loads those that ship with the program.
   *
   * @throws ContentException naming every mistake in them
   */
  public static Kinds load(Article article) {
    var problems = new ArrayList<ContentProblem>();
    var sentences = new HashMap<String, String>();
    var called = new HashMap<String, String>();
    var whole = Outline.of(FILE, Resources.text(FILE), problems);
    for (var entry : entries(whole, "kinds")) {
      var id = entry.value().text();
      if (article.sentence(id).isEmpty()) {
        entry.value().problem(id + " is no sentence", "use an id of article.md");
      }
      sentences.put(entry.name(), id);
    }
    for (var entry : entries(whole, "called")) {
      called.put(entry.name(), entry.value().text());
    }
    if (!problems.isEmpty()) {
      throw new ContentException(problems);
    }
    return new Kinds(sentences, called);
  }

  private static List<Outline.Entry> entries(Optional<Outline> whole, String name) {
    return whole.flatMap(file -> file.find(name)).map(Outline::entries).orElse(List.of());
  }

  /** What people call a kind when they ask about it; nothing if it is no kind of food. */
  public Optional<String> called(String kind) {
    return Optional.ofNullable(called.get(kind));
  }

  /** The kinds of food that may do harm. */
  public List<String> harmful() {
    return HARMFUL;
  }

  /** Ids of the sentences that speak of any of these kinds. */
  public List<String> of(Collection<String> kinds) {
    return kinds.stream().map(sentences::get).filter(Objects::nonNull).distinct().toList();
  }
}
