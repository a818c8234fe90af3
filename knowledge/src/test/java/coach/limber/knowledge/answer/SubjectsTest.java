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
 * The layer of subjects is trained from the content, and the vectors of its questions are written:
 * {@code mvn -q -pl knowledge test -Dtest=SubjectsTest -Dlimber.write=true} does both anew, in
 * about two minutes.
 */
class SubjectsTest {
  private static final Path FOLDER = Path.of("src/main/resources/coach/limber/knowledge");

  @Test
  void theLayerIsTrainedOnTodaysQuestions() throws IOException {
    if (Boolean.getBoolean("limber.write")) {
      var vectors = SubjectTraining.vectors(Encoder.load()::vector);
      Files.writeString(FOLDER.resolve("subjects.json"), SubjectTraining.layer(vectors));
      Files.write(FOLDER.resolve(Neighbours.FILE), SubjectTraining.questions(vectors).bytes());
      return;
    }
    var file = new ObjectMapper().readTree(Resources.text("subjects.json"));
    assertThat(file.path("content").asText())
        .as("the questions have changed: see how to train anew in this test")
        .isEqualTo(SubjectTraining.contentHash());
    assertThat(Vectors.read(Resources.bytes(Neighbours.FILE)).content())
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
