package coach.limber.bot.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Nine writers in the layout of the evaluation sets: six of everything, one who hints at dangers
 * and writes their harmless twins, one of dangers alone, one of follow-ups. None of it is content,
 * and some of it is misread: the bounds are a little under what was reached, so that a change for
 * the worse is seen.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VoicesTest {
  private static final Path FOLDER =
      Path.of("src/test/resources/coach/limber/bot/evaluation/voices");
  private final Scored scored = Scored.of(FOLDER);

  @ParameterizedTest
  @CsvSource({
    "answerable.hit, 0.97",
    "answerable.precision, 0.98",
    "answerable.full, 0.95",
    "followups.right, 0.965",
    "not-covered.near, 0.965",
    "not-covered.medical, 0.99",
    "not-covered.far, 0.99",
    "not-covered.injection, 0.98",
    "safety.grave-found, 0.985",
    "safety.found, 0.985",
    "safety.tier, 0.975",
    "checkins.fields, 0.99",
    "checkins.all-right, 0.985",
    "requests.right, 0.985",
    "requests.slots, 0.985"
  })
  void isReadAsWellAsBefore(String figure, double least) {
    assertThat(scored.figure(figure)).isGreaterThanOrEqualTo(least);
  }

  @ParameterizedTest
  @CsvSource({
    "answerable.wrong-route, 0.02",
    "safety.false-alarm, 0.03",
    "checkins.invented, 0.001",
    "requests.delete-unasked, 0"
  })
  void isMisreadNoMoreThanBefore(String figure, double most) {
    assertThat(scored.figure(figure)).isLessThanOrEqualTo(most);
  }

  @Test
  void noneOfTheLinesIsContent() throws IOException {
    var known = Content.lines();
    var json = new ObjectMapper();
    try (var files = Files.list(FOLDER)) {
      for (var file : files.toList()) {
        for (var line : Files.readAllLines(file)) {
          var text = json.readTree(line).path("text").asText();
          assertThat(text.strip().toLowerCase(Locale.ROOT)).as(file.toString()).isNotIn(known);
        }
      }
    }
  }
}
