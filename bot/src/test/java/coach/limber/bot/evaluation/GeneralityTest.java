package coach.limber.bot.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.bot.conversation.dialogue.Desk;
import coach.limber.bot.rehearsal.Rehearsal;
import coach.limber.knowledge.content.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Lists of what the coach has nothing to do with. None of their lines is content, so that they show
 * how it reads what it was not made for. The bounds are the goals; the lines that are known to be
 * misread are named.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GeneralityTest {
  private static final Path FOLDER =
      Path.of("src/test/resources/coach/limber/bot/evaluation/plain");
  private static final InstantSource NOON =
      InstantSource.fixed(Instant.parse("2026-03-28T12:00:00Z"));

  /** Words of ours in another sense: the reader takes their subject for the article's. */
  private static final Set<String> ANSWERED =
      Set.of(
          "how can i help the environment",
          "joint first place, how are the points shared",
          "tips for travelling light",
          "what's good on the menu",
          "why are my carrots forked");

  /** Jests of somebody who will do something: the layers of danger are sure that it is meant. */
  private static final Set<String> BELIEVED =
      Set.of(
          "i swear the photocopier is trying to kill me", "she'll flay me if i lose her umbrella");

  private final Score score = score();

  private static Score score() {
    try {
      return new Evaluation(new Rehearsal(Desk.load(), NOON)).of(FOLDER).score();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void whatIsNotOursIsNotAnswered() throws IOException {
    assertThat(others("general.txt", ANSWERED, "answer", "clarify")).isLessThanOrEqualTo(0.005);
    assertThat(figure("general.answered")).isLessThanOrEqualTo(0.01);
  }

  @Test
  void whatIsNotOursIsNotTakenForDanger() {
    assertThat(figure("general.flagged")).as(misses("general")).isLessThanOrEqualTo(0.002);
  }

  @Test
  void whoAsksOfOtherHealthHearsOfADoctorOrPharmacist() {
    assertThat(figure("health.to-doctor")).as(misses("health")).isGreaterThanOrEqualTo(0.97);
  }

  @Test
  void noJestIsTakenForACrisis() throws IOException {
    var jests = Files.readAllLines(FOLDER.resolve("hyperbole.txt")).size();
    assertThat(figure("hyperbole.crisis") * jests)
        .as(misses("hyperbole"))
        .isLessThanOrEqualTo(BELIEVED.size() + 1e-9);
    assertThat(others("hyperbole.txt", BELIEVED, "safety")).isLessThanOrEqualTo(0.01);
  }

  /** The share of lines that are misread in one of these ways and are none of those we know. */
  private double others(String file, Set<String> known, String... ways) throws IOException {
    var misread =
        score.misses().stream()
            .filter(miss -> miss.id().startsWith(file))
            .filter(miss -> Stream.of(ways).anyMatch(miss.got()::startsWith))
            .filter(miss -> !known.contains(miss.text()))
            .toList();
    var lines = Files.readAllLines(FOLDER.resolve(file)).size();
    return (double) misread.size() / lines;
  }

  @Test
  void noneOfTheLinesIsContent() throws IOException {
    var content = List.of("questions.tsv", "not-covered.tsv", "requests.tsv", "small-talk.tsv");
    var known =
        content.stream()
            .flatMap(file -> Resources.text(file).lines())
            .flatMap(line -> List.of(line.split("\t")).stream())
            .map(String::strip)
            .toList();
    for (var file : List.of("general.txt", "health.txt", "hyperbole.txt")) {
      assertThat(Files.readAllLines(FOLDER.resolve(file))).doesNotContainAnyElementsOf(known);
    }
  }

  private double figure(String id) {
    return score.figures().stream()
        .filter(figure -> figure.id().equals(id))
        .findFirst()
        .orElseThrow()
        .value();
  }

  private String misses(String file) {
    return score.misses().stream()
        .filter(miss -> miss.id().startsWith(file))
        .map(miss -> miss.text() + ": " + miss.got())
        .toList()
        .toString();
  }
}
