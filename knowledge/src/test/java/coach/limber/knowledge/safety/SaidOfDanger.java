package coach.limber.knowledge.safety;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import coach.limber.knowledge.content.Resources;
import coach.limber.knowledge.content.Rows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What people say of danger and what only sounds like it ({@code said.tsv}), and all that is asked
 * of the coach: the examples that the layers of danger are trained on.
 */
final class SaidOfDanger {
  private static final List<Tier> TIERS = List.of(Tier.values());

  /** Danger is rare among what is said, and worse to miss. */
  private static final int TIMES = 2;

  private static final int FEW_WORDS = 7;

  /** What follows an answer and may tell of oneself, or name what ails one. */
  private static final Set<String> MAY_TELL = Set.of("on", "thing", "else");

  private static final Pattern OWN =
      Pattern.compile("\\b(?:i|i'm|im|i've|ive|i'd|me|my|mine|myself)\\b", CASE_INSENSITIVE);

  /**
   * One text.
   *
   * @param label 0 for none, else the place of its tier among all, from 1
   */
  record Example(String text, int label) {}

  private SaidOfDanger() {}

  /** Those of danger stand there twice. */
  static List<Example> examples() {
    var examples = new ArrayList<Example>();
    for (var row : rows("said.tsv", read("said.tsv"))) {
      var label =
          row.column(0).equals("none")
              ? 0
              : TIERS.indexOf(Tier.valueOf(row.column(0).toUpperCase(Locale.ROOT))) + 1;
      var times = (label == 0 ? 1 : TIMES) * (isShort(row.column(1)) ? TIMES : 1);
      for (int i = 0; i < times; i++) {
        examples.add(new Example(row.column(1), label));
      }
    }
    for (var file : List.of("exaggerations.txt", "harmless.txt")) {
      examples.addAll(harmless(read(file)));
    }
    for (var file : List.of("questions.tsv", "not-covered.tsv")) {
      rows(file, Resources.text(file)).forEach(row -> examples.add(new Example(row.column(0), 0)));
    }
    for (var file : List.of("requests.tsv", "small-talk.tsv")) {
      rows(file, Resources.text(file)).forEach(row -> examples.add(new Example(row.column(1), 0)));
    }
    rows("follow-ups.tsv", Resources.text("follow-ups.tsv")).stream()
        .filter(row -> !MAY_TELL.contains(row.column(1)) && !OWN.matcher(row.column(0)).find())
        .forEach(row -> examples.add(new Example(row.column(0), 0)));
    return examples;
  }

  /** A few words give the encoder little to go by, and are what people type in need. */
  private static boolean isShort(String text) {
    return text.split(" ", FEW_WORDS + 1).length <= FEW_WORDS;
  }

  /** Names the state of {@code said.tsv}. */
  static String hash() throws NoSuchAlgorithmException {
    var hash = MessageDigest.getInstance("SHA-256");
    return HexFormat.of().formatHex(hash.digest(read("said.tsv").getBytes(StandardCharsets.UTF_8)));
  }

  private static List<Example> harmless(String lines) {
    return lines
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> new Example(line, 0))
        .toList();
  }

  private static List<Rows.Row> rows(String file, String text) {
    return Rows.of(file, text, 2, new ArrayList<>()).all();
  }

  private static String read(String file) {
    try (var in = SaidOfDanger.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
