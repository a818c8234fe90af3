package coach.limber.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A length of time that goes on counting. */
class FurtherLengthTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          then another 15 min this evening | 15
          and walked another 20 mins       | 20
          plus 5 mins more after lunch     | 5
          another half an hour of yoga     | 30
          plus 15 min of yoga this evening | 15
          and then 20 minutes cycling      | 20
          oh, and a further 10 minutes too | 10
          did 10 more                      | 10
          """)
  void anotherLengthIsAdded(String text, double minutes) {
    assertThat(FurtherLength.in(text)).contains(minutes);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "give me another 10 minutes",
        "ask me again in another 10 minutes",
        "10 minutes",
        "and 8 hours sleeping",
        "20 minutes of yoga",
        "another 10 minutes and i'm done with you",
        "wait another 5 minutes",
        "pain 10 more or less",
        "another day"
      })
  void aWaitIsNone(String text) {
    assertThat(FurtherLength.in(text)).isEmpty();
  }
}
