package coach.limber.knowledge.answer;

import coach.limber.knowledge.article.Article;
import coach.limber.knowledge.content.ContentException;
import coach.limber.knowledge.content.ContentProblem;
import coach.limber.knowledge.content.Outline;
import coach.limber.knowledge.content.Resources;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Turns of a question by whose form alone one knows which sentences are meant: "what else, if not
 * my age?". They say in many words what the trained reader looks for in few.
 */
final class Outright {
  private static final String FILE = "topics.yaml";
  private static final int LONGEST = 160;

  private final Map<List<String>, List<Pattern>> forms;

  private Outright(Map<List<String>, List<Pattern>> forms) {
    this.forms = forms;
  }

  /**
   * Loads those that ship with the program.
   *
   * @throws ContentException naming every mistake in them
   */
  static Outright load(Article article) {
    var problems = new ArrayList<ContentProblem>();
    var forms = new LinkedHashMap<List<String>, List<Pattern>>();
    var entries =
        Outline.of(FILE, Resources.text(FILE), problems)
            .flatMap(file -> file.find("outright"))
            .map(Outline::entries)
            .orElse(List.of());
    for (var entry : entries) {
      var ids = List.of(entry.name().split(" "));
      ids.stream()
          .filter(id -> article.sentence(id).isEmpty())
          .forEach(id -> entry.value().problem(id + " is no sentence", "use an id of article.md"));
      forms.put(ids, patterns(entry.value()));
    }
    if (!problems.isEmpty()) {
      throw new ContentException(problems);
    }
    return new Outright(forms);
  }

  private static List<Pattern> patterns(Outline list) {
    var patterns = new ArrayList<Pattern>();
    for (var line : list.items()) {
      try {
        patterns.add(
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + line.text() + ")(?![\\p{L}\\p{N}])"));
      } catch (PatternSyntaxException e) {
        line.problem("is no pattern: " + e.getDescription(), "mend or remove this line");
      }
    }
    return patterns;
  }

  /** Ids of the sentences that a text asks for by its form; none if it has no such form. */
  List<String> of(String text) {
    if (text.length() > LONGEST) {
      return List.of();
    }
    var plain = text.toLowerCase(Locale.ROOT).replace('’', '\'');
    return forms.entrySet().stream()
        .filter(form -> form.getValue().stream().anyMatch(it -> it.matcher(plain).find()))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(List.of());
  }
}
