package coach.limber.knowledge.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sleep, moods, habits and gut in words. */
class WordsOfTheDayTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          slept like a log, 8 hours | sleep_hours=8 sleep_quality=good
          woke up four times | sleep_quality=poor
          slept 7 hours gut fine | gut_ok=true sleep_hours=7
          6 hours sleep, not bad | sleep_hours=6 sleep_quality=ok
          did not sleep well | sleep_quality=poor
          """)
  void sleepIsJudgedByWords(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          shattered and so stressed | fatigue=high stress=high
          stressed? nah. bit weary | fatigue=low stress=low
          stress: very | stress=high
          couldn't think straight all day | brain_fog=true
          head clear as a bell | brain_fog=false
          """)
  void moodsByTheirWord(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          belly rumbly but fine | gut_ok=true
          tummy a bit sluggish | gut_ok=false
          can't complain about my gut | gut_ok=true
          gut's off | gut_ok=false
          """)
  void theGutHasAVerdict(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          did my stretches and my gratitude list | movement=[stretching] habits_done=[stretches, gratitude list]
          magnesium and vitamin d taken | habits_done=[magnesium, vitamin d]
          journaling ✅ cold shower ❌ | habits_done=[journaling]
          did my laundry | ''
          all my habits today | habits_done=[all]
          """)
  void habitsAreTickedOrDone(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          hardly any pain | pain=1
          excruciating, left shoulder | pain=10 joints=[shoulder]
          feeling so-so | pain=5
          all good | ''
          """)
  void painInWords(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          sholder 5, stifness 20 mintues | pain=5 stiffness_minutes=20 joints=[shoulder]
          blaoting and constipaton | gut=[bloating, constipation] gut_ok=false
          exhuasted, slpet 5 huors | fatigue=high sleep_hours=5
          """)
  void slipsOfTheFingerInOurWords(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }
}
