package coach.limber.knowledge;

import coach.limber.knowledge.Aims.Aim;
import coach.limber.knowledge.content.Resources;
import coach.limber.knowledge.content.Rows;
import coach.limber.knowledge.signal.MeaningAndWordsTraining;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The recipe of {@link Aims}. Encoding the content takes most of a minute, training as long. */
final class AimTraining {
  static final String FILE = "follow-ups.tsv";

  private static final double DECAY = 5e-4;
  private static final int LONGEST = 90;

  /** Of requests and chat there are so many that every second is enough. */
  private static final int EVERY = 2;

  private AimTraining() {}

  record Example(String text, Aim aim) {}

  static List<Example> examples() {
    var examples = new ArrayList<Example>();
    for (var row : rows(FILE)) {
      examples.add(new Example(row.column(0), Aim.valueOf(row.column(1).toUpperCase(Locale.ROOT))));
    }
    int place = 0;
    for (var file : List.of("requests.tsv", "small-talk.tsv")) {
      for (var row : rows(file)) {
        if (row.column(1).length() <= LONGEST && place++ % EVERY == 0) {
          examples.add(new Example(row.column(1), Aim.ELSE));
        }
      }
    }
    return examples;
  }

  private static List<Rows.Row> rows(String file) {
    return Rows.of(file, Resources.text(file), 2, new ArrayList<>()).all();
  }

  /** Names the state of the follow-ups that a layer was trained on. */
  static String contentHash() {
    try {
      var hash = MessageDigest.getInstance("SHA-256");
      for (var row : rows(FILE)) {
        hash.update(row.columns().toString().getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(hash.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The file's content, trained on today's examples. */
  static String file(Function<String, float[]> encoder) {
    var examples =
        examples().stream()
            .map(
                one ->
                    MeaningAndWordsTraining.Example.of(
                        Aims.plain(one.text()), encoder.apply(one.text()), Aims.row(one.aim()), 1))
            .toList();
    return MeaningAndWordsTraining.trained(examples, Aim.values().length, DECAY, contentHash())
        .print();
  }
}
