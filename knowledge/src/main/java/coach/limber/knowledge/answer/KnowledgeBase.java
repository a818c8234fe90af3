package coach.limber.knowledge.answer;

import coach.limber.knowledge.article.Article;
import coach.limber.knowledge.article.Claim;
import coach.limber.knowledge.article.Claims;
import coach.limber.knowledge.article.Sentence;
import coach.limber.knowledge.content.ContentException;
import coach.limber.knowledge.content.ContentProblem;
import coach.limber.knowledge.content.Outline;
import coach.limber.knowledge.content.Resources;
import coach.limber.knowledge.library.AddedArticle;
import coach.limber.knowledge.library.Library;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the coach knows: the article, its claims with their evidence, what each sentence is about,
 * and the articles that an operator added.
 */
public final class KnowledgeBase {
  private static final String ARTICLE = "article.md";
  private static final String CLAIMS = "claims.yaml";
  private static final String TOPICS = "topics.yaml";
  private static final int LONGEST_TOPIC = 40;

  private final Article article;
  private final Map<String, List<Claim>> claims = new HashMap<>();
  private final Map<String, String> topics;
  private final Library library;

  private KnowledgeBase(
      Article article, List<Claim> claims, Map<String, String> topics, Library library) {
    this.article = article;
    this.topics = Map.copyOf(topics);
    this.library = library;
    claims.forEach(this::add);
    library
        .articles()
        .forEach(added -> added.claims().stream().flatMap(List::stream).forEach(this::add));
  }

  private void add(Claim claim) {
    claims.computeIfAbsent(claim.sentence(), id -> new ArrayList<>()).add(claim);
  }

  /**
   * Loads the content that ships with the program.
   *
   * @throws ContentException naming every mistake in it
   */
  public static KnowledgeBase load() {
    return load(Library.none());
  }

  /** The same, and the articles of a library. */
  public static KnowledgeBase load(Library library) {
    var problems = new ArrayList<ContentProblem>();
    var article = Article.of("", ARTICLE, Resources.text(ARTICLE), problems);
    var claims = Claims.of(article, CLAIMS, Resources.text(CLAIMS), problems);
    var topics = topics(article, Resources.text(TOPICS), problems);
    if (!problems.isEmpty()) {
      throw new ContentException(problems);
    }
    return new KnowledgeBase(article, claims, topics, library);
  }

  private static Map<String, String> topics(
      Article article, String yaml, List<ContentProblem> problems) {
    var topics = new HashMap<String, String>();
    var seen = new HashSet<String>();
    var entries =
        Outline.of(TOPICS, yaml, problems)
            .flatMap(whole -> whole.find("topics"))
            .map(Outline::entries)
            .orElse(List.of());
    for (var entry : entries) {
      var words = entry.value().text();
      if (article.sentence(entry.name()).isEmpty()) {
        entry.value().problem(entry.name() + " is no sentence", "use an id of article.md");
      }
      if (words.length() > LONGEST_TOPIC || !seen.add(words)) {
        entry
            .value()
            .problem(
                "\"" + words + "\" is too long or used twice", "say it in 40 characters, once");
      }
      topics.put(entry.name(), words);
    }
    article.sentences().stream()
        .filter(sentence -> !topics.containsKey(sentence.id()))
        .forEach(
            sentence ->
                problems.add(
                    new ContentProblem(
                        TOPICS, 0, "has no topic for " + sentence.id(), "add a line for it")));
    return topics;
  }

  /** The article that ships with the program. */
  public Article article() {
    return article;
  }

  /** The article that a sentence stands in. */
  public Article article(String sentence) {
    return library.of(sentence).map(AddedArticle::article).orElse(article);
  }

  /** Whether a sentence stands in an article that an operator added. */
  public boolean isAdded(String sentence) {
    return library.of(sentence).isPresent();
  }

  /** Whether anybody has graded the claims of the article that a sentence stands in. */
  public boolean isGraded(String sentence) {
    return library.of(sentence).map(added -> added.claims().isPresent()).orElse(true);
  }

  public Optional<Sentence> sentence(String id) {
    return article.sentence(id).or(() -> library.sentence(id));
  }

  /** The sentences with these ids in the article's order; unknown ids are left out. */
  public List<Sentence> sentences(List<String> ids) {
    return Stream.concat(
            article.sentences().stream(),
            library.articles().stream().flatMap(added -> added.article().sentences().stream()))
        .filter(sentence -> ids.contains(sentence.id()))
        .toList();
  }

  /** Ids of the sentences with which the article ends, under their own heading. */
  public List<String> conclusion() {
    var end = article.sentences().getLast().section();
    return article.sentences().stream()
        .filter(sentence -> sentence.section().equals(end))
        .map(Sentence::id)
        .toList();
  }

  /** The claims that a sentence makes; none if it states nothing that could be tested. */
  public List<Claim> claims(String sentence) {
    return List.copyOf(claims.getOrDefault(sentence, List.of()));
  }

  /** An answer of these sentences, with all that they claim. */
  public Answer.Grounded grounded(List<Sentence> sentences) {
    return new Answer.Grounded(
        sentences, sentences.stream().flatMap(sentence -> claims(sentence.id()).stream()).toList());
  }

  /** What a sentence is about, in the words of a button. */
  public String topic(String sentence) {
    return topics.getOrDefault(
        sentence, sentence(sentence).map(KnowledgeBase::beginning).orElse(sentence));
  }

  private static String beginning(Sentence sentence) {
    var text = sentence.text();
    return text.length() <= LONGEST_TOPIC ? text : text.substring(0, LONGEST_TOPIC - 1) + "…";
  }
}
