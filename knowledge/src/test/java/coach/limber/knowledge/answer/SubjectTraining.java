package coach.limber.knowledge.answer;

import coach.limber.knowledge.answer.Subjects.Subject;
import coach.limber.knowledge.content.Resources;
import coach.limber.knowledge.content.Rows;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;

/**
 * The recipe of {@code subjects.json}: softmax regression with a little weight decay, by full
 * batches and Adam. Nothing in it is random. Encoding the content takes a minute, training less.
 */
final class SubjectTraining {
  private static final double SCALE = 19.6;
  private static final double DECAY = 1e-3;
  private static final double RATE = 0.05;
  private static final int STEPS = 250;
  private static final int SUBJECTS = Subject.values().length;
  private static final int DIMENSIONS = 384;

  private final double[] parameters = new double[SUBJECTS * (DIMENSIONS + 1)];
  private final double[] mean = new double[parameters.length];
  private final double[] square = new double[parameters.length];

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

  /** The file's content, trained on today's examples. */
  static String file(Function<String, float[]> encoder) {
    var examples = examples();
    var vectors =
        examples.stream().map(example -> encoder.apply(example.text())).toArray(float[][]::new);
    var subjects =
        examples.stream()
            .mapToInt(example -> List.of(Subjects.Subject.values()).indexOf(example.subject()))
            .toArray();
    return new SubjectTraining().trained(vectors, subjects).toString() + "\n";
  }

  private ObjectNode trained(float[][] vectors, int[] subjects) {
    for (int step = 1; step <= STEPS; step++) {
      descend(gradient(vectors, subjects), step);
    }
    var json = new ObjectMapper().createObjectNode();
    json.put("content", contentHash()).put("scale", SCALE);
    var bias = json.putArray("bias");
    var weight = json.putArray("weight");
    for (int subject = 0; subject < SUBJECTS; subject++) {
      bias.add(rounded(parameters[at(subject, DIMENSIONS)]));
      var row = weight.addArray();
      for (int i = 0; i < DIMENSIONS; i++) {
        row.add(rounded(parameters[at(subject, i)]));
      }
    }
    return json;
  }

  private double[] gradient(float[][] vectors, int[] subjects) {
    var gradient = new double[parameters.length];
    for (int example = 0; example < vectors.length; example++) {
      var errors = likely(vectors[example]);
      errors[subjects[example]] -= 1;
      for (int subject = 0; subject < SUBJECTS; subject++) {
        var error = errors[subject] / vectors.length;
        for (int i = 0; i < DIMENSIONS; i++) {
          gradient[at(subject, i)] += error * SCALE * vectors[example][i];
        }
        gradient[at(subject, DIMENSIONS)] += error;
      }
    }
    for (int subject = 0; subject < SUBJECTS; subject++) {
      for (int i = 0; i < DIMENSIONS; i++) {
        gradient[at(subject, i)] += DECAY * parameters[at(subject, i)];
      }
    }
    return gradient;
  }

  private double[] likely(float[] vector) {
    var likely = new double[SUBJECTS];
    double total = 0;
    for (int subject = 0; subject < SUBJECTS; subject++) {
      double sum = 0;
      for (int i = 0; i < DIMENSIONS; i++) {
        sum += parameters[at(subject, i)] * vector[i];
      }
      likely[subject] = Math.exp(SCALE * sum + parameters[at(subject, DIMENSIONS)]);
      total += likely[subject];
    }
    for (int subject = 0; subject < SUBJECTS; subject++) {
      likely[subject] /= total;
    }
    return likely;
  }

  private void descend(double[] gradient, int step) {
    for (int i = 0; i < parameters.length; i++) {
      mean[i] += 0.1 * (gradient[i] - mean[i]);
      square[i] += 0.001 * (gradient[i] * gradient[i] - square[i]);
      var direction = mean[i] / (1 - Math.pow(0.9, step));
      var size = Math.sqrt(square[i] / (1 - Math.pow(0.999, step)));
      parameters[i] -= RATE * direction / (size + 1e-8);
    }
  }

  private static int at(int subject, int dimension) {
    return subject * (DIMENSIONS + 1) + dimension;
  }

  private static double rounded(double parameter) {
    return Math.round(parameter * 1e4) / 1e4;
  }
}
