package coach.limber.knowledge.article;

import coach.limber.knowledge.content.ContentProblem;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An article as numbered sentences under headings. In its Markdown file a line that begins with
 * {@code #} is a heading, one with {@code - } a list item, and any other holds whole sentences.
 *
 * @param name {@code ""} for the article that ships with the program
 * @param title the first heading
 */
public record Article(String name, String title, List<Sentence> sentences) {
  public Article {
    sentences = List.copyOf(sentences);
  }

  /** Reads a Markdown file; what is wrong in it is added to {@code problems}. */
  public static Article of(
      String name, String file, String markdown, List<ContentProblem> problems) {
    var reading = new Reading(name);
    var lines = withoutComments(markdown).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      reading.line(file, i + 1, lines.get(i).strip(), problems);
    }
    if (reading.sentences.isEmpty()) {
      problems.add(
          new ContentProblem(file, 0, "has no sentence", "write the article below a # title"));
    }
    return new Article(name, reading.title, reading.sentences);
  }

  public Optional<Sentence> sentence(String id) {
    return sentences.stream().filter(sentence -> sentence.id().equals(id)).findFirst();
  }

  /** The lists that the article gives, each in its order. */
  public List<List<Sentence>> lists() {
    return sentences.stream()
        .filter(Sentence::inList)
        .collect(
            Collectors.groupingBy(
                Sentence::section, LinkedHashMap::new, Collectors.toUnmodifiableList()))
        .values()
        .stream()
        .toList();
  }

  /** Comments keep their line breaks, so that every line keeps its number. */
  private static String withoutComments(String markdown) {
    var text = new StringBuilder(markdown);
    for (int start = text.indexOf("<!--"); start >= 0; start = text.indexOf("<!--", start)) {
      var end = text.indexOf("-->", start);
      var stop = end < 0 ? text.length() : end + 3;
      for (int i = start; i < stop; i++) {
        if (text.charAt(i) != '\n') {
          text.setCharAt(i, ' ');
        }
      }
    }
    return text.toString();
  }

  private static final class Reading {
    private final String prefix;
    private final List<Sentence> sentences = new ArrayList<>();
    private String title = "";
    private String section = "";

    Reading(String name) {
      this.prefix = name.isEmpty() ? "s" : name + ":s";
    }

    void line(String file, int number, String line, List<ContentProblem> problems) {
      if (line.startsWith("#")) {
        section = line.replaceFirst("^#+\\s*", "");
        title = title.isEmpty() ? section : title;
      } else if (!line.isEmpty() && section.isEmpty()) {
        problems.add(
            new ContentProblem(file, number, "stands above the title", "begin with # and a title"));
      } else if (line.startsWith("- ") || line.startsWith("* ")) {
        add(line.substring(2).strip(), true);
      } else if (!line.isEmpty()) {
        split(line).forEach(sentence -> add(sentence, false));
      }
    }

    private void add(String text, boolean inList) {
      var ordinal = sentences.size() + 1;
      var id = prefix + "%02d".formatted(ordinal);
      sentences.add(new Sentence(id, text, section, ordinal, inList));
    }

    private static List<String> split(String line) {
      var sentences = new ArrayList<String>();
      var boundaries = BreakIterator.getSentenceInstance(Locale.ENGLISH);
      boundaries.setText(line);
      var start = boundaries.first();
      for (int end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
        sentences.add(line.substring(start, end).strip());
        start = end;
      }
      return sentences;
    }
  }
}
