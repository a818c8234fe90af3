package coach.limber.knowledge.answer;

import coach.limber.knowledge.article.Article;
import coach.limber.knowledge.article.Sentence;
import coach.limber.knowledge.content.ContentException;
import coach.limber.knowledge.content.ContentProblem;
import coach.limber.knowledge.content.Outline;
import coach.limber.knowledge.content.Resources;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** What the items of the article's lists are about, so that one can be left out by a word. */
public final class ListItems {
  private static final String FILE = "topics.yaml";
  private static final String WITHOUT =
      "\\b(?:besides|apart from|other than|without|except|skip|forget|leav\\w* out|not|bored"
          + " of|sick (?:to death |and tired )?of|fed up with|done with|enough of|can'?t"
          + " (?:stand|do|have|be (?:doing|bothered) with|face|manage|stick)|hate|(?:don'?t|won'?t)"
          + " (?:like|fancy|want|do))\\W+(?:\\w+\\W+){0,2}?(?:";

  private final Map<String, Pattern> about;
  private final Map<String, Pattern> without;

  private ListItems(Map<String, Pattern> about, Map<String, Pattern> without) {
    this.about = Map.copyOf(about);
    this.without = Map.copyOf(without);
  }

  /**
   * Loads what ships with the program.
   *
   * @throws ContentException naming every mistake in it
   */
  public static ListItems load(Article article) {
    var problems = new ArrayList<ContentProblem>();
    var about = new HashMap<String, Pattern>();
    var without = new HashMap<String, Pattern>();
    Outline.of(FILE, Resources.text(FILE), problems)
        .flatMap(whole -> whole.find("about"))
        .map(Outline::entries)
        .orElse(List.of())
        .forEach(
            entry -> {
              if (article.sentence(entry.name()).filter(Sentence::inList).isEmpty()) {
                entry.value().problem(entry.name() + " is in no list", "use an id of a list");
              }
              try {
                about.put(entry.name(), Pattern.compile("\\b(?:" + entry.value().text() + ")\\b"));
                without.put(entry.name(), Pattern.compile(WITHOUT + entry.value().text() + ")\\b"));
              } catch (PatternSyntaxException e) {
                entry.value().problem("is no pattern: " + e.getDescription(), "mend this line");
              }
            });
    if (!problems.isEmpty()) {
      throw new ContentException(problems);
    }
    return new ListItems(about, without);
  }

  /** Whether a text names what an item is about: "just the food part". */
  public boolean names(String text, Sentence item) {
    var pattern = about.get(item.id());
    return pattern != null && pattern.matcher(text.toLowerCase(Locale.ROOT)).find();
  }

  /** What is left of a list after a text such as "anything besides food?"; all if it names none. */
  public List<Sentence> left(List<Sentence> list, String text) {
    var plain = text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    return list.stream()
        .filter(
            item -> {
              var pattern = without.get(item.id());
              return pattern == null || !pattern.matcher(plain).find();
            })
        .toList();
  }
}
