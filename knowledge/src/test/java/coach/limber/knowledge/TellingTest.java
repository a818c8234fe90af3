package coach.limber.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.knowledge.checkin.CheckInReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What tells of the day while a check-in is open, and what asks all the same. */
class TellingTest {
  private static final CheckInReader CHECK_INS = CheckInReader.load();

  @ParameterizedTest
  @ValueSource(
      strings = {"twenty minutes until i could stand", "an hour before my hands could close"})
  void aLengthUntilSomethingCouldBeDoneAtLastIsADeed(String text) {
    assertThat(Telling.ofADeed(text, CHECK_INS.read(text))).isTrue();
  }

  @Test
  void aLengthUntilOneCanAnswerIsNone() {
    var text = "an hour until i can close my laptop";
    assertThat(Telling.ofADeed(text, CHECK_INS.read(text))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "thumbs about a three, opening jars did it",
        "mackerel, beetroot and rye bread",
        "had noodles late, bloated and grumpy since",
        "big move on Friday, really stressed, gut off",
        "7h in bed and no energy, beats me",
        "3.5, four at a push",
        "ticked: vitamin d, journal",
        "can't focus, hectic day",
        "finished every habit today",
        "pilates 15 mins before work and 15 mins after",
        "managed 5 hours between feeds",
        "screens off ✅ yoga ✅ late snack ❌",
      })
  void severalThingsOfTheDayAreAReport(String text) {
    assertThat(Telling.is(text, CHECK_INS.read(text))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12 hour shift, knees sore",
        "long day at work, sore hands",
        "gardening all day, my back is killing me",
        "busy day. knees and hips aching again",
      })
  void whatTheDayWasLikeAndWhatHurtsIsAComplaint(String text) {
    assertThat(Telling.ofOneself(text, CHECK_INS.read(text))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"bread, sore knees, any link", "busy day, sore feet what helps", "sore knees"})
  void whatAsksIsNone(String text) {
    assertThat(Telling.ofOneself(text, CHECK_INS.read(text))).isFalse();
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
        "bread and sore knees, does one explain the other",
        "pickles and fish... yay or nay",
        "oats before the walk or after it",
        "pain should have been 2 and not 5, sore fingers",
        "can i skip the walk, knees sore",
        "got it, later",
        "did every habit count?",
        "bread",
        "pain",
      })
  void whatAsksOrNamesOneThingIsNone(String text) {
    assertThat(Telling.is(text, CHECK_INS.read(text))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"wind plus a creaky hip", "cramps + achy wrists", "fog alongside stiffness"})
  void twoThingsPutTogetherAreLookedUp(String text) {
    assertThat(Telling.pairs(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "toes plus knuckles 4",
        "a walk plus my stretches",
        "bloated plus sore thumbs today",
        "beans on toast plus a biscuit, now sore"
      })
  void whatIsOfADayOrOfSomebodyIsNot(String text) {
    assertThat(Telling.pairs(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "was 6, is 4",
        "it was 6, now 4",
        "went from 7 to 5 today",
        "my pain was a 6 this morning and is a 4 now",
        "down from 6 to 3",
        "did a 12 hour shift, slept 4h",
        "did overtime and only slept five hours",
        "did a 12 hour shift, stiff 20 min",
        "did overtime, pain 6",
        "did the school run, stress 7",
      })
  void howALevelChangedIsToldOfToday(String text) {
    assertThat(Telling.ofALevel(text, CHECK_INS.read(text))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "change it from 6 to 4",
        "why was it 6 and now 4",
        "move it from 8 to 9",
        "did a shift, slept 4h, is that bad",
        "did a 12 hour shift",
      })
  void whatIsToBeChangedIsNotToldOfToday(String text) {
    assertThat(Telling.ofALevel(text, CHECK_INS.read(text))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "i'm done with my swim, 30 min",
        "finished my walk, half an hour",
        "back from my run, about 40 min",
        "home from the gym, an hour",
        "did my physio. took me 20 minutes"
      })
  void aDeedAndHowLongItWas(String text) {
    assertThat(Telling.ofADeed(text, CHECK_INS.read(text))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "back from the gym in 30 min",
        "i'm off for a swim, 30 min",
        "home from work, an hour",
        "done with my walk in half an hour"
      })
  void whatIsStillToComeIsNoDeed(String text) {
    assertThat(Telling.ofADeed(text, CHECK_INS.read(text))).isFalse();
  }
}
