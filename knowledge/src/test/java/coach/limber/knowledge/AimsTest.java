package coach.limber.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.knowledge.Aims.Aim;
import coach.limber.knowledge.Aims.Likely;
import coach.limber.knowledge.content.ContentProblem;
import coach.limber.knowledge.content.Resources;
import coach.limber.knowledge.content.Rows;
import coach.limber.knowledge.signal.Encoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The layer of aims is trained from the content: {@code mvn -q -pl knowledge test -Dtest=AimsTest
 * -Dlimber.write=true} trains it anew, in some minutes. None of the texts asked here is in it.
 */
class AimsTest {
  private static final Encoder ENCODER = Encoder.load();

  @Test
  void theLayerIsTrainedOnTodaysFollowUps() throws IOException {
    if (Boolean.getBoolean("limber.write")) {
      var file = AimTraining.file(ENCODER::vector);
      Files.writeString(Path.of("src/main/resources/coach/limber/knowledge", Aims.FILE), file);
      return;
    }
    assertThat(Aims.load().layer().content())
        .as("the follow-ups have changed: see how to train anew in this test")
        .isEqualTo(AimTraining.contentHash());
  }

  @Test
  void theFollowUpsAreSortedAndNoneStandsTwice() {
    var problems = new ArrayList<ContentProblem>();
    var rows = Rows.of(AimTraining.FILE, Resources.text(AimTraining.FILE), 2, problems);
    rows.sortedBy(row -> row.column(0));
    assertThat(problems).isEmpty();
    assertThat(rows.all().stream().map(row -> row.column(0))).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "how come it does so, ON",
    "and how might that make my wrists swell, ON",
    "and one in fine fettle, GOOD",
    "and once it has fallen to bits, BAD",
    "which grub ought i to shun, BAD",
    "and now the reverse of it, OTHER",
    "so what would you have me eat, DO",
    "have you any further ones, MORE",
    "is there another for somebody with bad feet, MORE",
    "got another example?, MORE",
    "in which place are they, WHICH",
    "the one on worries once more, WHICH",
    "could you put it in simpler words for my nan, AGAIN",
    "so a bit like a tennis net, AGAIN",
    "any clip i could watch of that, BEYOND",
    "how many spoons of it a day, BEYOND",
    "does the corner shop have them, BEYOND",
    "is it alright for my pregnant sister, BEYOND",
    "could my doctor check me for it, BEYOND",
    "and cashews?, THING",
    "what about parsnips, THING",
    "archery too?, THING",
    "ask me in an hour, ELSE",
    "ta very much, ELSE",
    "show me my graph, ELSE",
  })
  void whatATextIsAfterIsTold(String text, Aim aim) {
    var likely = aim(text);
    assertThat(Arrays.stream(Aim.values()).max(Comparator.comparingDouble(likely::of)))
        .contains(aim);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ask me in an hour", "ta very much", "knees a 4, slept well", "show me my graph"})
  void chatAndWishesAndTheDayAreNoQuestions(String text) {
    assertThat(aim(text).surelyAsks()).isFalse();
  }

  private static Likely aim(String text) {
    return Aims.load().of(text, ENCODER.vector(text));
  }
}
