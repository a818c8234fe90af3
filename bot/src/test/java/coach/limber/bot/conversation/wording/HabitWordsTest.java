package coach.limber.bot.conversation.wording;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.bot.conversation.dialogue.Ask;
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
        "walk after lunch and yoga before bed",
        "let me think",
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
        "went running",
        "whenever",
        "you choose",
        "when i feel like it",
        "twice a week",
        "both",
        "0 to 12",
        "7",
        "when will you nudge me"
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
  @ValueSource(
      strings = {
        "before bed",
        "ok, after lunch then",
        "when the kettle is on",
        "with my coffee",
        "in the morning i guess",
        "6pm",
        "the second one",
        "nah"
      })
  void isAnAnswerWhateverItSoundsLike(String text) {
    assertThat(HabitWords.answers(CUE, text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "when do you ask me",
        "when will you nudge me",
        "drop yoga",
        "add habit eat fish",
        "my habits",
        "pain 5 knees",
        "after lunch?"
      })
  void isNone(String text) {
    assertThat(HabitWords.answers(CUE, text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nah", "non", "nein danke", "forget it", "not for me thanks", "n"})
  void isRefused(String text) {
    assertThat(HabitWords.refuses(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"no sugar in my tea", "pass the ball with the kids", "leave my phone"})
  void isNotRefused(String text) {
    assertThat(HabitWords.refuses(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          eat fish on fridays               | eat fish
          oily fish on tuesday and thursday | oily fish
          a swim at weekends                | a swim
          sunday roast without gravy        | sunday roast without gravy
          """)
  void isForNoSingleDay(String text, String name) {
    assertThat(HabitWords.withoutDays(text)).isEqualTo(name);
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
          after dinner i guess                            | after dinner
          actually after i park the car                   | after i park the car
          change it to after lunch                        | after lunch
          morning                                         | in the morning
          lunch please                                    | after lunch
          bedtime                                         | before bed
          ok, at 9                                        | at 9
          when the cat wakes me i'll do it on the stairs  | when the cat wakes me
          when i feel like a biscuit at 3pm               | when i feel like a biscuit at 3pm
          """)
  void soIsItsMoment(String text, String moment) {
    assertThat(HabitWords.moment(text)).isEqualTo(moment);
  }
}
