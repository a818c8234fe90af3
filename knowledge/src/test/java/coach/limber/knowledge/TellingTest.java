package coach.limber.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.knowledge.checkin.CheckInReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What tells of the day while a check-in is open, and what asks all the same. */
class TellingTest {
  private static final CheckInReader CHECK_INS = CheckInReader.load();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "elbow at two and a half, mainly when I type",
        "oat cakes and raspberries",
        "i ate bread at night, belly is paining now",
        "exams soon, so stressed, stomach's upset",
        "slept 8h, still shattered, no idea",
        "6? 7? call it a 6",
        "done: journal, cold shower",
        "water ✅ walk ✅ sugar ❌",
      })
  void severalThingsOfTheDayAreAReport(String text) {
    assertThat(Telling.is(text, CHECK_INS.read(text))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "is bread behind my sore knees?",
        "why do my hands hurt after pizza",
        "bread and cheese link to sore hands",
        "are sardines and kimchi any help",
        "change my reminder to 8",
        "stop asking me about bread and sleep",
        "bread",
        "pain",
      })
  void whatAsksOrNamesOneThingIsNone(String text) {
    assertThat(Telling.is(text, CHECK_INS.read(text))).isFalse();
  }
}
