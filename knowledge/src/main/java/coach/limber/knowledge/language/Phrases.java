package coach.limber.knowledge.language;

import coach.limber.knowledge.content.ContentProblem;
import coach.limber.knowledge.content.Rows;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Phrases filed under labels, found again whatever their capitals, accents and punctuation. */
final class Phrases {
  private final Map<String, String> labels;

  private Phrases(Map<String, String> labels) {
    this.labels = Map.copyOf(labels);
  }

  /** Reads a file of label and phrase; {@code allowed} are the labels that it may use. */
  static Phrases read(
      String file, String text, Set<String> allowed, List<ContentProblem> problems) {
    var rows = Rows.of(file, text, 2, problems);
    rows.sortedBy(row -> row.column(0) + "\t" + row.column(1));
    var labels = new HashMap<String, String>();
    for (var row : rows.all()) {
      var label = row.column(0);
      var phrase = row.column(1);
      var key = key(phrase);
      if (!allowed.contains(label)) {
        rows.problem(row, "\"" + label + "\" is no label", "use one of " + allowed);
      }
      if (key.isEmpty()) {
        rows.problem(row, "\"" + phrase + "\" has no words", "write a phrase");
      } else if (labels.putIfAbsent(key, label) != null) {
        rows.problem(row, "\"" + phrase + "\" is there already", "leave it in one place");
      }
    }
    return new Phrases(labels);
  }

  /** The label of the phrase that a text is. */
  Optional<String> label(String text) {
    return Optional.ofNullable(labels.get(key(text)));
  }

  Map<String, String> all() {
    return labels;
  }

  /** Letters, numbers and symbols such as emoji; no punctuation, no accents, single spaces. */
  static String key(String text) {
    var bare = Plain.bare(text);
    var key = new StringBuilder(bare.length());
    bare.codePoints()
        .filter(point -> point != '\'')
        .forEach(
            point -> {
              if (!isPunctuation(point)) {
                key.appendCodePoint(point);
              } else if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
                key.append(' ');
              }
            });
    return key.toString().strip();
  }

  private static boolean isPunctuation(int point) {
    return point < 128
        ? !Character.isLetterOrDigit(point)
        : switch (Character.getType(point)) {
          case Character.DASH_PUNCTUATION,
              Character.START_PUNCTUATION,
              Character.END_PUNCTUATION,
              Character.CONNECTOR_PUNCTUATION,
              Character.OTHER_PUNCTUATION,
              Character.INITIAL_QUOTE_PUNCTUATION,
              Character.FINAL_QUOTE_PUNCTUATION,
              Character.SPACE_SEPARATOR,
              Character.SURROGATE ->
              true;
          default -> false;
        };
  }
}
