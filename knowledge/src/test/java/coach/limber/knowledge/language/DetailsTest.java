package coach.limber.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DetailsTest {
  private static final Details DETAILS = new Details(Places.load());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          set_time         | from now on at half nine in the evening     | [Time[time=21:30]]
          set_time         | mornings suit me                            | []
          set_timezone     | I have moved to Lisbon                      | [Zone[zone=Europe/Lisbon]]
          set_timezone     | EST please                                  | []
          snooze           | try me again in a couple of hours           | [Lasting[amount=PT2H]]
          snooze           | ask me at 9 tonight                         | [UntilTime[time=21:00]]
          snooze           | home about 6.30                             | [UntilTime[time=18:30]]
          pause            | on a retreat till thursday                  | [UntilWeekday[day=THURSDAY]]
          pause            | quiet for ten days                          | [Lasting[amount=P10D]]
          pause            | a few days off, i'll let you know when      | []
          pause            | a few days off please                       | [Lasting[amount=P3D]]
          pause            | away till the 1st                           | [UntilDay[dayOfMonth=1]]
          pause            | quiet until like friday                     | [UntilWeekday[day=FRIDAY]]
          add_habit        | make cold showers a habit of mine           | [Habit[habit=cold showers]]
          add_habit        | turn foam rolling at night into a habit     | [Habit[habit=foam rolling at night]]
          add_habit        | track my vitamin c from now on              | [Habit[habit=vitamin c]]
          add_habit        | work up to a long swim, could that be a habit? | [Habit[habit=long swim]]
          add_habit        | add chair yoga to the stuff you check       | [Habit[habit=chair yoga]]
          add_habit        | make a paddle on sundays one of my habits   | [Habit[habit=paddle on sundays]]
          add_habit        | get me a box to tick for an early night     | [Habit[habit=early night]]
          add_habit        | put an evening stroll down as one of my habits | [Habit[habit=evening stroll]]
          add_habit        | remind me every evening to stroll           | [Habit[habit=stroll]]
          add_habit        | sign me up for no sweets after eight        | [Habit[habit=no sweets after eight]]
          add_habit        | add a pint of water first thing to my list  | [Habit[habit=pint of water first thing]]
          fewer_nudges     | twice a week would do                       | [PerWeek[times=2]]
          fewer_nudges     | no more than 1 tip a day                    | [PerDay[times=1]]
          fewer_nudges     | I get eight a day, make it two              | [PerDay[times=2]]
          fewer_nudges     | two a day instead of five a day             | [PerDay[times=2]]
          fewer_nudges     | only on mondays and thursdays               | [PerWeek[times=2]]
          fewer_nudges     | can i get two tips a week, not every day    | [PerWeek[times=2]]
          fewer_nudges     | every other day                             | [PerWeek[times=3]]
          fewer_nudges     | a weekly tip                                | [PerWeek[times=1]]
          show_chart       | plot my sleep over the last two weeks       | [Metric[metric=sleep], Over[period=P14D]]
          show_chart       | my pain since last month                    | [Metric[metric=pain], Over[period=P1M]]
          show_chart       | a picture please                            | []
          export_data      | everything as CSV                           | [Format[format=csv]]
          export_data      | an excel file for my doctor                 | [Format[format=xlsx]]
          help             | at 9 tonight                                | []
          """)
  void eachRequestHasItsOwn(String intent, String text, String slots) {
    assertThat(DETAILS.of(Intent.of(intent.toLowerCase(Locale.ROOT)), text)).hasToString(slots);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          I typed 7 for pain, it should be 4          | [Field[measure=PAIN], NewValue[value=Amount[amount=4.0]]]
          I put an hour of stiffness but it was more like 20 | [Field[measure=STIFFNESS_MINUTES], NewValue[value=Amount[amount=20.0]]]
          you wrote 12 minutes of movement, it was 45 | [Field[measure=MOVEMENT_MINUTES], NewValue[value=Amount[amount=45.0]]]
          moving was 35 minutes and you put 5         | [Field[measure=MOVEMENT_MINUTES], NewValue[value=Amount[amount=35.0]]]
          stiffness was 15 minutes                    | [Field[measure=STIFFNESS_MINUTES], NewValue[value=Amount[amount=15.0]]]
          set pain and stress to 7                    | [Field[measure=PAIN], NewValue[value=Amount[amount=7.0]], Field[measure=STRESS], NewValue[value=Level[word=high]]]
          pain is three not five                      | [Field[measure=PAIN], NewValue[value=Amount[amount=3.0]]]
          change pain from 8 to 3                     | [Field[measure=PAIN], NewValue[value=Amount[amount=3.0]]]
          no pain at all, please fix                  | [Field[measure=PAIN], NewValue[value=Amount[amount=0.0]]]
          my stiffness was half an hour               | [Field[measure=STIFFNESS_MINUTES], NewValue[value=Amount[amount=30.0]]]
          I slept 6 and a half hours                  | [Field[measure=SLEEP_HOURS], NewValue[value=Amount[amount=6.5]]]
          sleep was rubbish, change it                | [Field[measure=SLEEP_QUALITY], NewValue[value=Level[word=poor]]]
          you put stress high, it was low             | [Field[measure=STRESS], NewValue[value=Level[word=low]]]
          energy was high                             | [Field[measure=FATIGUE], NewValue[value=Level[word=low]]]
          set brain fog to yes                        | [Field[measure=BRAIN_FOG], NewValue[value=Truth[truth=true]]]
          i put knee but it was my hip                | [Field[measure=JOINTS], NewValue[value=Items[items=[hip]]]]
          I forgot the bloating                       | [Field[measure=GUT], NewValue[value=Items[items=[bloating]]]]
          fat fingers, that was meant to be a 2       | [NewValue[value=Amount[amount=2.0]]]
          I moved ten minutes but my watch says 35    | [Field[measure=MOVEMENT_MINUTES], NewValue[value=Amount[amount=35.0]]]
          set pain to 4 and sleep to 6                | [Field[measure=PAIN], NewValue[value=Amount[amount=4.0]], Field[measure=SLEEP_HOURS], NewValue[value=Amount[amount=6.0]]]
          change sleep from 6 to 7 and pain from 3 to 4 | [Field[measure=PAIN], NewValue[value=Amount[amount=4.0]], Field[measure=SLEEP_HOURS], NewValue[value=Amount[amount=7.0]]]
          pain 4 stress low, please fix               | [Field[measure=PAIN], NewValue[value=Amount[amount=4.0]], Field[measure=STRESS], NewValue[value=Level[word=low]]]
          change joint to hip and pain to 4           | [Field[measure=PAIN], NewValue[value=Amount[amount=4.0]], Field[measure=JOINTS], NewValue[value=Items[items=[hip]]]]
          set pain to 2 and scrap the sleep           | [Field[measure=PAIN], NewValue[value=Amount[amount=2.0]]]
          the food one is wrong                       | [Field[measure=FOODS]]
          the last one is wrong                       | []
          take me back to my last answer              | []
          """)
  void corrections(String text, String slots) {
    assertThat(DETAILS.of(Intent.EDIT_LAST_ANSWER, text)).hasToString(slots);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          could you add a walk after dinner to my list     | walk after dinner
          new habit: kimchi with lunch                     | kimchi with lunch
          put "no phone in bed" on my list                 | no phone in bed
          remind me every day to take my fish oil          | take my fish oil
          ask me if i did my hand exercises                | hand exercises
          stairs not the lift, log it as a habit           | stairs not the lift
          I want to start tracking bone broth              | bone broth
          add knee circles, my physio told me              | knee circles
          i want to get into the habit of drinking kefir   | drinking kefir
          """)
  void habitsInTheirWords(String text, String habit) {
    assertThat(HabitName.in(text)).contains(habit);
  }

  @ParameterizedTest
  @CsvSource({"add a habit", "new habit please", "''"})
  void noHabitIsNamed(String text) {
    assertThat(HabitName.in(text)).isEmpty();
  }
}
