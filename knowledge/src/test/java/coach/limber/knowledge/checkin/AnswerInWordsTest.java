package coach.limber.knowledge.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Report;
import coach.limber.knowledge.language.Value;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that need no more than the question, with what is said around them. */
class AnswerInWordsTest {
  private static Optional<Value> of(String text, Measure asked) {
    return AnswerInWords.of(text, asked).map(Report::values).map(values -> values.get(asked));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          about half an hour i think | 30
          5-10 | 8
          maybe ten minutes | 10
          an hour or so i'd say | 60
          probably twenty to thirty mins | 25
          forty five minutes | 45
          it was 20 | 20
          a minute | 1
          a couple of hours | 120
          a few minutes i guess | 3
          none really | 0
          """)
  void stiffnessInMinutes(String text, double minutes) {
    assertThat(of(text, Measure.STIFFNESS_MINUTES)).contains(new Value.Amount(minutes));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          yep fine | true
          it's ok | true
          not bad | true
          no issues | true
          nope none of that | true
          good thanks | true
          no worries there | true
          a bit off | false
          so-so | false
          not great today | false
          """)
  void howTheGutIs(String text, boolean ok) {
    assertThat(of(text, Measure.GUT_OK)).contains(new Value.Truth(ok));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"i had none of those", "nothing like that", "no gluten dairy or processed"})
  void noneOfTheFoods(String text) {
    assertThat(of(text, Measure.TRIGGERS)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "in half an hour", "later", "ask me at 8", "the knee", "maybe"})
  void whatNeedsMoreIsNoAnswer(String text) {
    assertThat(AnswerInWords.of(text, Measure.STIFFNESS_MINUTES)).isEmpty();
    assertThat(AnswerInWords.of(text, Measure.GUT_OK)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"honestly can't complain", "no complaints", "mustn't grumble"})
  void aRemarkOnTheWholeDayIsNoPain(String text) {
    assertThat(AnswerInWords.of(text, Measure.PAIN)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"not really", "i don't think so", "no, not that i'm aware of"})
  void whereFoodsAreAskedForThatIsNone(String text) {
    assertThat(of(text, Measure.TRIGGERS)).contains(new Value.Items(List.of()));
    assertThat(of(text, Measure.GUT_OK)).isEmpty();
  }
}
