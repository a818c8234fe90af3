package coach.limber.bot.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.bot.conversation.Desk;
import coach.limber.bot.rehearsal.Rehearsal;
import coach.limber.knowledge.content.Resources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Lists of what the coach has nothing to do with. None of their lines is content, so that they show
 * how it reads what it was not made for; the bounds are a little looser than what is reached.
 */
class GeneralityTest {
  private static final Path FOLDER =
      Path.of("src/test/resources/coach/limber/bot/evaluation/plain");
  private static final InstantSource NOON =
      InstantSource.fixed(Instant.parse("2026-03-28T12:00:00Z"));

  @Test
  void whatIsNotOursIsNotAnsweredNorTakenForDanger() throws IOException {
    var score = new Evaluation(new Rehearsal(Desk.load(), NOON)).of(FOLDER).score();
    assertThat(figure(score, "general.answered"))
        .as(misses(score, "general"))
        .isLessThanOrEqualTo(0.03);
    assertThat(figure(score, "general.flagged"))
        .as(misses(score, "general"))
        .isLessThanOrEqualTo(0.01);
    assertThat(figure(score, "health.to-doctor"))
        .as(misses(score, "health"))
        .isGreaterThanOrEqualTo(0.96);
    assertThat(figure(score, "hyperbole.crisis"))
        .as(misses(score, "hyperbole"))
        .isLessThanOrEqualTo(0.05);
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

  private static double figure(Score score, String id) {
    return score.figures().stream()
        .filter(figure -> figure.id().equals(id))
        .findFirst()
        .orElseThrow()
        .value();
  }

  private static String misses(Score score, String file) {
    return score.misses().stream()
        .filter(miss -> miss.id().startsWith(file))
        .map(miss -> miss.text() + ": " + miss.got())
        .toList()
        .toString();
  }
}
