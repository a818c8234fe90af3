package coach.limber.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.knowledge.signal.Encoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The layer of {@code wishes.layer} is trained from the content: {@code mvn -q -pl knowledge test
 * -Dtest=WishesTest -Dlimber.write=true} trains it anew, in some minutes.
 */
class WishesTest {
  private static final Encoder ENCODER = Encoder.load();

  @Test
  void theLayerIsTrainedOnWhatIsAskedToday() throws Exception {
    if (Boolean.getBoolean("limber.write")) {
      var examples = new ArrayList<>(WishExamples.examples(ENCODER::vector));
      var first = new Wishes(WishExamples.trained(examples, ""));
      examples.addAll(WishExamples.said(first, ENCODER::vector));
      Files.writeString(
          Path.of("src/main/resources/coach/limber/knowledge", Wishes.FILE),
          WishExamples.trained(examples, WishExamples.hash()).print());
      return;
    }
    assertThat(Wishes.load().layer().content())
        .as("what is asked has changed: see how to train anew in this test")
        .isEqualTo(WishExamples.hash());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ADD_HABIT        | hold me to a bowl of lentils on thursdays would ye
          CANCEL           | I opened this with my elbow, shut it please
          CHECKIN_NOW      | I've ten minutes before choir so ask me the questions now
          DELETE_DATA      | burn every record you keep about me please
          EDIT_LAST_ANSWER | my specs were off, that number should have been a 3
          EXPORT_DATA      | my consultant would like all my answers as a document
          FEEDBACK         | whoever drew those little charts deserves a biscuit
          FEWER_NUDGES     | a hint every hour is a bit much, one a day would do me
          NUDGES_OFF       | the nightly questions are plenty, spare me the pep talks
          NUDGES_ON        | I do better when somebody prods me, so send the hints
          PAUSE            | we're burying my uncle, say nothing for two weeks
          PRIVACY          | would my landlord ever get to read what I put here
          RESUME           | home from the ward and able again, carry on with the questions
          SNOOZE           | my hands are in the sink, try me in half an hour
          WHO_ARE_YOU      | and what might you be, a person or a program
          """)
  void whatIsAskedInWordsNobodyListedIsHeard(Intent intent, String text) {
    var wishes = Wishes.load().of(text, ENCODER.vector(text));
    assertThat(wishes).hasEntrySatisfying(intent, likely -> assertThat(likely).isGreaterThan(0.5));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "delete the photos of my ex from the cloud",
        "draft a note telling my landlord the tap drips",
        "pause the washing machine",
        "show me a chart of the price of gold",
        "which signs point to the gut",
        "is kefir a good habit for stiff hands",
        "remind me what dairy does",
        "back is a 6 and I slept badly",
        "skipped lunch, knees a 4",
        "it's bucketing down here"
      })
  void whatIsSaidToSomebodyElseOrOfTheDayAsksForNothing(String text) {
    assertThat(Wishes.load().asked(text, ENCODER.vector(text))).isLessThan(0.5);
  }
}
