package coach.limber.knowledge.answer;

import static coach.limber.knowledge.answer.Subjects.Subject.COVERED;
import static coach.limber.knowledge.answer.Subjects.Subject.FAR;
import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.knowledge.content.Resources;
import coach.limber.knowledge.signal.Encoder;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The layer of subjects is trained from the content: {@code mvn -q -pl knowledge test
 * -Dtest=SubjectsTest -Dlimber.write=true} trains it anew, in about a minute.
 */
class SubjectsTest {
  private static final String FILE = "coach/limber/knowledge/subjects.json";

  @Test
  void theLayerIsTrainedOnTodaysQuestions() throws IOException {
    if (Boolean.getBoolean("limber.write")) {
      var file = SubjectTraining.file(Encoder.load()::vector);
      Files.writeString(Path.of("src/main/resources", FILE), file);
      return;
    }
    var file = new ObjectMapper().readTree(Resources.text("subjects.json"));
    assertThat(file.path("content").asText())
        .as("the questions have changed: see how to train anew in this test")
        .isEqualTo(SubjectTraining.contentHash());
  }

  @Test
  void itTellsWhatIsOursFromWhatOnlySoundsLikeIt() {
    var encoder = Encoder.load();
    var subjects = Subjects.load();
    assertThat(subjects.about(encoder.vector("can my gut make my knees ache")).odds(COVERED))
        .isPositive();
    assertThat(subjects.about(encoder.vector("when is my joint account opened")).odds(FAR))
        .isPositive();
    assertThat(subjects.about(encoder.vector("can eczema be passed on to others")).odds(FAR))
        .isNegative();
  }
}
