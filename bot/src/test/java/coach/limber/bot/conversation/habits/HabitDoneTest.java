package coach.limber.bot.conversation.habits;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.bot.habit.Plan;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Report;
import coach.limber.knowledge.language.Value;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words say that a habit is done, and which only sound like it. */
class HabitDoneTest {
  private static Plan plan(String step) {
    return Plan.from(LocalDate.of(2026, 5, 4), step, step, "after lunch", LocalTime.NOON);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          stretch my fingers        | hands 5 today, did the stretches
          stretch my fingers        | stretched!
          stretch my fingers        | knees 3 and i stretched my fingers this morning
          walk 10 min               | pain 4, went for my walk
          five minutes of stretching | just finished my stretching
          some kimchi with lunch    | had my kimchi, slept badly
          take my fish oil          | took my fish oil already
          do yoga                   | did ten minutes of yoga, back 2
          go to the gym 3x a week   | went to the gym
          stretch my fingers        | did my walk and stretching
          swim                      | i'm done with my swim, 30 min
          walk 10 min               | back from my walk
          """)
  void aDeedInWordsOfThePlan(String step, String text) {
    assertThat(HabitDone.tellsOf(plan(step), text)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          stretch my fingers | didn't do the stretches
          stretch my fingers | did the stretches help?
          stretch my fingers | i should have done my stretches
          stretch my fingers | did the stretches yesterday
          stretch my fingers | forgot my stretches, pain 4
          stretch my fingers | did the shopping, fingers 5
          walk 10 min        | walked to the shop, knees 4
          walk 10 min        | almost did my walk
          oily fish          | had fish and chips
          take my fish oil   | took ibuprofen
          go to the gym      | went to the shop
          walk 10 min        | went home
          """)
  void otherWordsAreNone(String step, String text) {
    assertThat(HabitDone.tellsOf(plan(step), text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"done", "yep did that", "did it already this morning", "no i did it", "✅"})
  void doneWithoutAName(String text) {
    assertThat(HabitDone.isSaid(text)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          walk | done, pain 4 knees
          walk | did it. hands 3
          """)
  void doneBesideAReportIsOfTheOnlyHabit(String step, String text) {
    var plans = List.of(plan(step));
    var done = HabitDone.besides(text, Report.nothing(), plans);
    assertThat(done.value(Measure.HABITS_DONE)).contains(new Value.Items(List.of(step)));
    assertThat(HabitDone.besides(text, Report.nothing(), List.of(plan(step), plan("yoga"))))
        .isEqualTo(Report.nothing());
  }

  @ParameterizedTest
  @ValueSource(strings = {"all done, pain 4", "pain 4, not done", "done with pizza, pain 4"})
  void otherwiseItIsOfNone(String text) {
    assertThat(HabitDone.besides(text, Report.nothing(), List.of(plan("walk"))))
        .isEqualTo(Report.nothing());
  }

  @ParameterizedTest
  @ValueSource(strings = {"i'm done with you", "not done", "done in", "did it hurt", "finished"})
  void notDoneWithoutAName(String text) {
    assertThat(HabitDone.isSaid(text)).isFalse();
  }
}
