package coach.limber.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HabitWordsTest {
  private static final Ask HABIT = new Ask.WhichHabit();
  private static final Ask CUE = new Ask.WhichCue("walk", "a walk");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "whatever is easiest",
        "surprise me",
        "you choose one",
        "i don't mind which",
        "not sure what would help me",
        "what would you recommend?",
        "i already swim every week",
        "i walk the dog every day",
        "could i have two of them?",
        "both please",
        "after lunch and before bed",
        "in the evening"
      })
  void noHabit(String text) {
    assertThat(HabitWords.besides(HABIT, text)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "walk",
        "a walk after lunch",
        "drink more water",
        "eat whatever is green",
        "do both knee exercises",
        "stretch in the evening",
        "none",
        "no habit"
      })
  void aHabit(String text) {
    assertThat(HabitWords.besides(HABIT, text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "monday and thursday",
        "weekends",
        "i want to do yoga",
        "3 coffees",
        "went running"
      })
  void noMoment(String text) {
    assertThat(HabitWords.besides(CUE, text)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "breakfast",
        "after my second coffee",
        "i'll do it after lunch",
        "when i'm back from the shop",
        "at 9",
        "9pm",
        "lunch",
        "the kettle",
        "i don't want a habit"
      })
  void aMoment(String text) {
    assertThat(HabitWords.besides(CUE, text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ok then a walk                                   | a walk
          i want to stop eating so many sweets             | stop eating so many sweets
          I'd like to do some yoga please                  | some yoga
          none of those, i'd rather do my knee exercises   | my knee exercises
          maybe let's try a short swim                     | a short swim
          walk                                             | walk
          plan my meals                                    | plan my meals
          """)
  void isNamedWithoutItsLead(String text, String name) {
    assertThat(HabitWords.named(text)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          i think after dinner                            | after dinner
          ok, at 9                                        | at 9
          when the cat wakes me i'll do it on the stairs  | when the cat wakes me
          when i feel like a biscuit at 3pm               | when i feel like a biscuit at 3pm
          """)
  void soIsItsMoment(String text, String moment) {
    assertThat(HabitWords.moment(text)).isEqualTo(moment);
  }
}
