package coach.limber.bot.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures that the command prints, on collections that are made up. */
class RetrieveFiguresTest {
  private static final Pattern ROW =
      Pattern.compile("(BM25|embedding|rank fusion|ours) +(\\d\\.\\d{4}) +(\\d\\.\\d{4}) .*");

  private static final List<List<String>> ANIMALS =
      List.of(
          List.of("dog", "hound"),
          List.of("cat", "kitten"),
          List.of("horse", "stallion"),
          List.of("cow", "cattle"),
          List.of("pig", "hog"),
          List.of("rabbit", "bunny"),
          List.of("donkey", "mule"),
          List.of("toad", "frog"),
          List.of("hen", "chicken"),
          List.of("sheep", "lamb"));
  private static final List<List<String>> DEEDS =
      List.of(
          List.of("sleeps", "having a nap"),
          List.of("swims", "going for a dip"),
          List.of("eats grass", "grazing"),
          List.of("is ill", "unwell"),
          List.of("runs away", "escaping"),
          List.of("is sold", "changing owners"));
  private static final List<List<String>> PLACES =
      List.of(
          List.of("at the coast", "by the sea"),
          List.of("in the woods", "among the trees"),
          List.of("on the hill", "high up on a slope"),
          List.of("in town", "in the city"));

  @TempDir private Path folder;
  private final List<String> corpus = new ArrayList<>();
  private final List<String> queries = new ArrayList<>();
  private final List<String> judgements = new ArrayList<>();

  private record Figures(double gain, double recall) {}

  /**
   * Of passages of equal length one that shares three words with a question stands before one that
   * shares two, and that before one that shares one.
   */
  @Test
  void areThoseThatOneReckonsByHand() throws IOException {
    passage("three", "alpha bravo charlie x1 x2 x3");
    passage("two", "alpha bravo y1 y2 y3 y4");
    passage("one", "alpha z1 z2 z3 z4 z5");
    for (int i = 0; i < 12; i++) {
      passage("delta" + i, "delta d%1$d e%1$d f%1$d g%1$d h%1$d".formatted(i));
    }
    for (int i = 0; i < 200; i++) {
      passage("other" + i, "k%1$d l%1$d m%1$d n%1$d o%1$d p%1$d".formatted(i));
    }
    // The right ones stand second and third: (2 / log2 3 + 1 / log2 4) / (2 + 1 / log2 3).
    query("grades", "alpha bravo charlie");
    judge("grades", "two", 2);
    judge("grades", "one", 1);
    judge("grades", "three", 0);
    // Ten of twelve are shown, all of them right.
    query("many", "delta");
    for (int i = 0; i < 12; i++) {
      judge("many", "delta" + i, 1);
    }
    // The right one shares no word.
    query("none", "alpha");
    judge("none", "other7", 1);

    var bm25 = named("BM25", figures());

    assertThat(bm25.gain()).isCloseTo((0.66967 + 1 + 0) / 3, within(1e-4));
    assertThat(bm25.recall()).isCloseTo((1 + 10 / 12.0 + 0) / 3, within(1e-4));
  }

  /**
   * A third of the questions names what only words can find, a third says in other words what only
   * meaning can find, and a third has a little of both.
   */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void bothTogetherAreNeverWorseThanTheWorseOfThemAndOursIsTheBest(long seed) throws IOException {
    var random = new Random(seed);
    for (var animal : ANIMALS) {
      for (var deed : DEEDS) {
        for (var place : PLACES) {
          var id = "p" + corpus.size();
          var code = "%c%d".formatted('a' + random.nextInt(26), 100 + corpus.size());
          passage(
              id,
              "Note %s: a %s %s %s."
                  .formatted(code, animal.getFirst(), deed.getFirst(), place.getFirst()));
          if (random.nextInt(3) == 0) {
            query(id, question(random, code, animal, deed, place));
            judge(id, id, 1);
          }
        }
      }
    }

    var figures = figures();

    assertThat(corpus).hasSize(240);
    var words = named("BM25", figures);
    var meaning = named("embedding", figures);
    for (var both : List.of(named("rank fusion", figures), named("ours", figures))) {
      assertThat(both.gain()).isGreaterThanOrEqualTo(Math.min(words.gain(), meaning.gain()));
      assertThat(both.recall()).isGreaterThanOrEqualTo(Math.min(words.recall(), meaning.recall()));
    }
    assertThat(named("ours", figures).gain())
        .isGreaterThan(words.gain())
        .isGreaterThan(meaning.gain())
        .isGreaterThan(named("rank fusion", figures).gain());
  }

  private static String question(
      Random random, String code, List<String> animal, List<String> deed, List<String> place) {
    return switch (random.nextInt(3)) {
      case 0 -> "what does note " + code + " say";
      case 1 -> "which %s is %s %s".formatted(animal.getLast(), deed.getLast(), place.getLast());
      default -> "which %s is %s %s".formatted(animal.getFirst(), deed.getLast(), place.getFirst());
    };
  }

  private void passage(String id, String text) {
    corpus.add("{\"_id\": \"%s\", \"text\": \"%s\"}".formatted(id, text));
  }

  private void query(String id, String text) {
    queries.add("{\"_id\": \"%s\", \"text\": \"%s\"}".formatted(id, text));
  }

  private void judge(String query, String passage, int grade) {
    judgements.add(query + "\t" + passage + "\t" + grade);
  }

  private static Figures named(String way, Map<String, Figures> figures) {
    return Objects.requireNonNull(figures.get(way), way);
  }

  /** As they are printed, by the way of searching. */
  private Map<String, Figures> figures() throws IOException {
    Files.write(folder.resolve("corpus.jsonl"), corpus);
    Files.write(folder.resolve("queries.jsonl"), queries);
    Files.write(folder.resolve("qrels.tsv"), judgements);
    var shell = new Shell();
    assertThat(shell.run("", "retrieve-eval", folder.toString())).as(shell.err()).isZero();
    var figures = new LinkedHashMap<String, Figures>();
    for (var line : shell.out().lines().toList()) {
      var row = ROW.matcher(line);
      if (row.matches()) {
        figures.put(
            row.group(1),
            new Figures(Double.parseDouble(row.group(2)), Double.parseDouble(row.group(3))));
      }
    }
    assertThat(figures).hasSize(4);
    return figures;
  }
}
