package coach.limber.knowledge.content;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A piece of a YAML file that knows its line, so that every mistake can be shown where it is. A
 * piece that is missing or of another shape is noted as a problem and read as empty: one reading
 * finds all that is wrong in a file.
 */
public final class Outline {
  private final Node node;
  private final String file;
  private final List<ContentProblem> problems;

  private Outline(Node node, String file, List<ContentProblem> problems) {
    this.node = node;
    this.file = file;
    this.problems = problems;
  }

  /** Parses a file; what is wrong in it is added to {@code problems} as it is come upon. */
  public static Optional<Outline> of(String file, String text, List<ContentProblem> problems) {
    try {
      var node = new Yaml(new LoaderOptions()).compose(new StringReader(text));
      if (node == null) {
        problems.add(new ContentProblem(file, 0, "is empty", "put the content back"));
        return Optional.empty();
      }
      return Optional.of(new Outline(node, file, problems));
    } catch (MarkedYAMLException e) {
      var line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
      problems.add(
          new ContentProblem(file, line, "is not YAML: " + e.getProblem(), "mend the syntax here"));
      return Optional.empty();
    } catch (YAMLException e) {
      // Without a place: unreadable characters, or so many pieces in each other that none is meant.
      problems.add(
          new ContentProblem(file, 0, "is not YAML: " + e.getMessage(), "write it plainly"));
      return Optional.empty();
    }
  }

  public int line() {
    return node.getStartMark().getLine() + 1;
  }

  /** Notes something wrong at this place. */
  public void problem(String problem, String mend) {
    problems.add(new ContentProblem(file, line(), problem, mend));
  }

  public boolean isList() {
    return node instanceof SequenceNode;
  }

  /** The pieces of a list, in order. */
  public List<Outline> items() {
    if (node instanceof SequenceNode list) {
      return list.getValue().stream().map(this::within).toList();
    }
    problem("is not a list", "begin each entry with a dash");
    return List.of();
  }

  /** The named pieces of a mapping, in order. */
  public List<Entry> entries() {
    if (node instanceof MappingNode mapping) {
      var entries = new ArrayList<Entry>();
      for (var tuple : mapping.getValue()) {
        entries.add(new Entry(within(tuple.getKeyNode()).text(), within(tuple.getValueNode())));
      }
      return entries;
    }
    problem("is not a group of named entries", "write it as name: value");
    return List.of();
  }

  /** The words written here; empty where it is a list or a group. */
  public String text() {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue().strip();
    }
    problem("is not a text", "write one line of text here");
    return "";
  }

  /** What stands under a name, if anything does. */
  public Optional<Outline> find(String name) {
    return entries().stream()
        .filter(entry -> entry.name().equals(name))
        .map(Entry::value)
        .findFirst();
  }

  /** The text under a name that must be there. */
  public String text(String name) {
    var text = find(name).map(Outline::text).orElse("");
    if (text.isEmpty()) {
      problem("has no " + name, "add " + name + ": …");
    }
    return text;
  }

  /** The texts of the list under a name; empty where there is none. */
  public List<String> texts(String name) {
    return find(name).map(Outline::items).orElse(List.of()).stream().map(Outline::text).toList();
  }

  private Outline within(Node inner) {
    return new Outline(inner, file, problems);
  }

  /** A name and what stands under it. */
  public record Entry(String name, Outline value) {}
}
