package coach.limber.knowledge.language;

import coach.limber.knowledge.content.Resources;
import coach.limber.knowledge.content.Rows;
import coach.limber.knowledge.signal.MeaningAndWords;
import coach.limber.knowledge.signal.MeaningAndWordsTraining;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** What {@link Wishes} is trained on: what people ask of the coach, and what they do not. */
final class WishExamples {
  private static final String NO_REQUESTS = "no-requests.txt";

  /** Of the questions every third will do: they are many and much alike. */
  private static final int EVERY = 3;

  /** Subjects that sound like requests of us, and so are all of use. */
  private static final Set<String> ALL_OF = Set.of("far", "injection");

  /** What asks for nothing is frequent, and so counts less. */
  private static final double NOTHING_COUNTS = 0.3;

  private static final double DECAY = 1e-5;

  private WishExamples() {}

  record Example(String text, float[] vector, int row) {}

  static MeaningAndWords trained(List<Example> examples, String content) {
    var texts =
        examples.stream()
            .map(
                one ->
                    MeaningAndWordsTraining.Example.of(
                        Plain.of(one.text()),
                        one.vector(),
                        one.row(),
                        one.row() == Wishes.NOTHING ? NOTHING_COUNTS : 1))
            .toList();
    return MeaningAndWordsTraining.trained(texts, Wishes.ROWS, DECAY, content);
  }

  static List<Example> examples(Function<String, float[]> encoder) {
    var examples = new ArrayList<Example>();
    for (var row : rows(Requests.FILE)) {
      var intent = Intent.of(row.column(0));
      examples.add(example(row.column(1), Wishes.row(intent), encoder));
    }
    for (var row : rows(SmallTalk.FILE)) {
      // Who doubts that a person writes here is told who does.
      var asked =
          row.column(0).equals("are_you_human") ? Wishes.row(Intent.WHO_ARE_YOU) : Wishes.NOTHING;
      examples.add(example(row.column(1), asked, encoder));
    }
    nothing().forEach(text -> examples.add(example(text, Wishes.NOTHING, encoder)));
    return examples;
  }

  private static List<String> nothing() {
    var texts = new ArrayList<>(lines(read(NO_REQUESTS)));
    var questions = rows("questions.tsv").stream().map(row -> row.column(0)).toList();
    texts.addAll(someOf(questions));
    var others = rows("not-covered.tsv");
    others.stream()
        .filter(row -> ALL_OF.contains(row.column(1)))
        .forEach(row -> texts.add(row.column(0)));
    texts.addAll(
        someOf(
            others.stream()
                .filter(row -> !ALL_OF.contains(row.column(1)))
                .map(row -> row.column(0))
                .toList()));
    return texts;
  }

  /**
   * What is said of danger and what sounds like it. Nobody has told the requests among these lines
   * apart, so those that a layer takes for one are left out.
   */
  static List<Example> said(Wishes layer, Function<String, float[]> encoder) {
    var said =
        Rows.of("said.tsv", read("/coach/limber/knowledge/safety/said.tsv"), 2, new ArrayList<>())
            .all()
            .stream()
            .map(row -> row.column(1))
            .toList();
    return someOf(said).stream()
        .map(text -> example(text, Wishes.NOTHING, encoder))
        .filter(one -> layer.asked(one.text(), one.vector()) < 0.5)
        .toList();
  }

  private static Example example(String text, int row, Function<String, float[]> encoder) {
    return new Example(text, encoder.apply(text), row);
  }

  private static List<String> someOf(List<String> texts) {
    var some = new ArrayList<String>();
    for (int i = 0; i < texts.size(); i += EVERY) {
      some.add(texts.get(i));
    }
    return some;
  }

  /** Names the state of what is asked of the coach, and of what is not. */
  static String hash() throws NoSuchAlgorithmException {
    var hash = MessageDigest.getInstance("SHA-256");
    for (var row : rows(Requests.FILE)) {
      hash.update(row.columns().toString().getBytes(StandardCharsets.UTF_8));
    }
    lines(read(NO_REQUESTS)).forEach(it -> hash.update(it.getBytes(StandardCharsets.UTF_8)));
    return HexFormat.of().formatHex(hash.digest());
  }

  private static List<Rows.Row> rows(String file) {
    return Rows.of(file, Resources.text(file), 2, new ArrayList<>()).all();
  }

  private static List<String> lines(String text) {
    return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
  }

  private static String read(String file) {
    try (var in = WishExamples.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
