package coach.limber.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.knowledge.Aims.Likely;
import coach.limber.knowledge.content.ContentProblem;
import coach.limber.knowledge.content.Resources;
import coach.limber.knowledge.content.Rows;
import coach.limber.knowledge.signal.Encoder;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The layer of aims is trained from the content: {@code mvn -q -pl knowledge test -Dtest=AimsTest
 * -Dlimber.write=true} trains it anew, in about a minute. None of the texts asked here is in it.
 */
class AimsTest {
  private static final Encoder ENCODER = Encoder.load();

  @Test
  void theLayerIsTrainedOnTodaysFollowUps() throws IOException {
    if (Boolean.getBoolean("limber.write")) {
      var file = AimTraining.file(ENCODER::vector);
      Files.writeString(Path.of("src/main/resources/coach/limber/knowledge/aims.json"), file);
      return;
    }
    var file = new ObjectMapper().readTree(Resources.text("aims.json"));
    assertThat(file.path("content").asText())
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
  @ValueSource(
      strings = {
        "how come it does so",
        "so what would you have me eat",
        "and how might that make my wrists swell",
        "got another example?",
      })
  void whatTheArticleMayGoOnToSayIsTold(String text) {
    assertThat(aim(text).asksBeyond()).isFalse();
    assertThat(aim(text).surelyAsks()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "any clip i could watch of that",
        "how many spoons of it a day",
        "does the corner shop have them",
        "is it alright for my pregnant sister",
        "for good or only for a month or two",
        "could my doctor check me for it",
      })
  void whatNoArticleGivesIsTold(String text) {
    assertThat(aim(text).asksBeyond()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "could you put it in simpler words for my nan",
        "i am none the wiser, kindly simplify"
      })
  void theSameOnceMoreIsTold(String text) {
    assertThat(aim(text).asksAgain()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"and cashews?", "what about parsnips", "archery too?"})
  void oneMoreThingIsTold(String text) {
    assertThat(aim(text).namesAThing()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ask me in an hour", "ta very much", "knees a 4, slept well", "show me my graph"})
  void chatAndWishesAndTheDayAreNoQuestions(String text) {
    assertThat(aim(text).surelyAsks()).isFalse();
  }

  private static Likely aim(String text) {
    return Aims.load().of(ENCODER.vector(text));
  }
}
