package coach.limber.knowledge.answer;

import coach.limber.knowledge.answer.Subjects.Subject;
import coach.limber.knowledge.content.Resources;
import coach.limber.knowledge.content.Rows;
import coach.limber.knowledge.signal.HeadTraining;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;

/**
 * The recipe of {@code subjects.json} and {@code questions.vectors}. Encoding the content takes a
 * minute, training less.
 */
final class SubjectTraining {
  private static final double DECAY = 1e-3;
  private static final int SUBJECTS = Subject.values().length;

  private SubjectTraining() {}

  record Example(String text, Subject subject) {}

  /** What is trained on: the questions, and what is asked of the coach or merely said to it. */
  static List<Example> examples() {
    var examples = new ArrayList<Example>();
    for (var row : rows("questions.tsv")) {
      examples.add(new Example(row.column(0), Subject.COVERED));
    }
    for (var row : rows("not-covered.tsv")) {
      examples.add(
          new Example(
              row.column(0),
              switch (row.column(1)) {
                case "near" -> Subject.NEAR;
                case "medical" -> Subject.MEDICAL;
                default -> Subject.FAR;
              }));
    }
    for (var file : List.of("requests.tsv", "small-talk.tsv")) {
      rows(file).forEach(row -> examples.add(new Example(row.column(1), Subject.TALK)));
    }
    return examples;
  }

  private static List<Rows.Row> rows(String file) {
    return Rows.of(file, Resources.text(file), 2, new ArrayList<>()).all();
  }

  /** Names the state of the questions that a layer was trained on. */
  static String contentHash() {
    try {
      var hash = MessageDigest.getInstance("SHA-256");
      for (var file : List.of("questions.tsv", "not-covered.tsv")) {
        for (var row : rows(file)) {
          hash.update(row.columns().toString().getBytes(StandardCharsets.UTF_8));
        }
      }
      return HexFormat.of().formatHex(hash.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Of the questions alone, in the order of the files. */
  static Vectors questions(float[][] vectors) {
    var questions = rows("questions.tsv").size() + rows("not-covered.tsv").size();
    return Vectors.of(contentHash(), Arrays.copyOf(vectors, questions));
  }

  static float[][] vectors(Function<String, float[]> encoder) {
    return examples().stream()
        .map(example -> encoder.apply(example.text()))
        .toArray(float[][]::new);
  }

  /** The content of the layer's file, trained on the vectors of today's examples. */
  static String layer(float[][] vectors) {
    var examples = examples();
    var subjects =
        examples.stream()
            .mapToInt(example -> List.of(Subjects.Subject.values()).indexOf(example.subject()))
            .toArray();
    return HeadTraining.trained(vectors, subjects, SUBJECTS, DECAY, contentHash()) + "\n";
  }
}
