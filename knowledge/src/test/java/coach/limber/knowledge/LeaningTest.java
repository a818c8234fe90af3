package coach.limber.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeaningTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"why?", "how come", "like what", "what does it do", "which ones?", "any others"})
  void aTextWithoutASubjectLeansWholly(String text) {
    assertThat(Leaning.wholly(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ok", "thanks", "how are you", "why does stress matter", "6"})
  void aTextThatStandsByItselfDoesNot(String text) {
    assertThat(Leaning.wholly(text)).isFalse();
  }

  @Test
  void theItemOfAListIsCountedFromTheFirst() {
    assertThat(Pointing.item("what about the second one?")).hasValue(1);
    assertThat(Pointing.item("number 3 please")).hasValue(2);
    assertThat(Pointing.item("explain the last one")).hasValue(Integer.MAX_VALUE);
    assertThat(Pointing.item("the last time I ran")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "#3, 2",
    "second, 1",
    "last again, 2147483647",
    "tell me about third please, 2",
    "and no 2, 1",
    "number four then, 3"
  })
  void whatIsNothingButAnItemNamesItsPlace(String text, int place) {
    assertThat(Pointing.onlyAnItem(text)).isTrue();
    assertThat(Pointing.item(text)).hasValue(place);
  }

  @ParameterizedTest
  @ValueSource(strings = {"no one told me", "the second time i ran", "last week", "day 3"})
  void whatOnlyCountsNamesNoPlace(String text) {
    assertThat(Pointing.onlyAnItem(text)).isFalse();
    assertThat(Pointing.item(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"wow. how many", "yuck! why?", "fair enough, which ones?"})
  void aCryBeforeItChangesNothing(String text) {
    assertThat(Leaning.wholly(text)).isTrue();
  }

  @Test
  void whatWasMeantIsWhatIsLeftOfACorrection() {
    assertThat(Turning.meant("oops sorry, I meant cheese")).hasValue("cheese");
    assertThat(Turning.meant("no wait i mean sleep")).hasValue("sleep");
    assertThat(Turning.meant("typo! what should I AVOID eating"))
        .hasValue("what should I AVOID eating");
    assertThat(Turning.meant("sorry, i meant 4")).isEmpty();
    assertThat(Turning.meant("no, it never hurts")).isEmpty();
    assertThat(Turning.meant("sorry")).isEmpty();
  }

  @Test
  void fewerWordsMoreOfTheKindAndTheRestAreTold() {
    assertThat(Pointing.shorter("too much text, shorter please")).isTrue();
    assertThat(Pointing.shorter("in a nutshell?")).isTrue();
    assertThat(Pointing.shorter("tl;dr")).isTrue();
    assertThat(Pointing.shorter("my week in one sentence")).isFalse();
    assertThat(Pointing.shorter("the list is long")).isFalse();
    assertThat(OneMore.adds("and prawns?")).isTrue();
    assertThat(OneMore.adds("what about sauerkraut")).isTrue();
    assertThat(OneMore.adds("or some herring")).isTrue();
    assertThat(OneMore.adds("and then i went to bed early")).isFalse();
    assertThat(OneMore.adds("and 4")).isFalse();
    assertThat(Pointing.others("what are the other signs")).isTrue();
    assertThat(Pointing.others("any others?")).isTrue();
    assertThat(Pointing.others("which others are there")).isTrue();
    assertThat(Pointing.others("my other knee")).isFalse();
    assertThat(Pointing.others("the others went home")).isFalse();
    assertThat(Counting.asks("wow. how many")).isTrue();
    assertThat(Counting.asks("how come")).isFalse();
  }

  @Test
  void directionsAreTold() {
    assertThat(Pointing.toNext("ok, and what happens next?")).isTrue();
    assertThat(Pointing.toNext("then I slept")).isFalse();
    assertThat(Pointing.toOtherSide("and the opposite?")).isTrue();
    assertThat(Pointing.toOtherSide("and how do you see it")).isTrue();
    assertThat(Pointing.away("what can I have instead")).isTrue();
    assertThat(Pointing.away("and the wrong ones?")).isTrue();
  }

  @Test
  void theThingThatIsNamedIsWhatIsLeftWithoutTheFrame() {
    assertThat(OneMore.thing("and my ankles?")).hasValue("ankles");
    assertThat(OneMore.thing("ok what about a pint of cider then?")).hasValue("pint of cider");
    assertThat(OneMore.thing("does halloumi count as well")).hasValue("halloumi");
    assertThat(OneMore.thing("and then what happens to all of those things")).isEmpty();
  }

  @Test
  void aTextMayPointIntoWhatWasShown() {
    assertThat(Pointing.among("which of these is in gravy")).isTrue();
    assertThat(Pointing.among("the cloudy head one, say more")).isTrue();
    assertThat(Pointing.among("which shop is it")).isFalse();
    assertThat(Counting.asks("roughly what share?")).isTrue();
    assertThat(Pointing.toOtherSide("what do most people overlook")).isFalse();
    assertThat(Pointing.toOtherSide("what do people overlook")).isTrue();
  }

  @Test
  void whatLeavesTheSubjectIsReadWithoutIt() {
    assertThat(Turning.toAnother("forget the pain. is coffee bad?")).hasValue("is coffee bad?");
    assertThat(Turning.toAnother("ok new topic: does sleep matter")).hasValue("does sleep matter");
    assertThat(Turning.toAnother("never mind yoga, what else is there")).isEmpty();
    assertThat(Turning.toAnother("forget it")).isEmpty();
    assertThat(Turning.toAnother("skip the check-in, knees are fine")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "are the two linked",
        "is it to do with that",
        "would that matter",
        "could it be a coincidence"
      })
  void whoAsksWhetherThingsGoTogetherIsTold(String text) {
    assertThat(Pointing.links(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"how long does it take", "is walking good", "my sign is leo"})
  void otherQuestionsAreNone(String text) {
    assertThat(Pointing.links(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what foods should i avoid",
        "so what should I eat then?",
        "how do i know it's my gut",
        "how do i look after my gut",
        "what helps",
        "tell me everything that might help"
      })
  void whatAsksForAllOfItLeansOnNothing(String text) {
    assertThat(Leaning.asksOfAll(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what helps with that",
        "how much of it should i eat",
        "how do i know that",
        "what should i do about it",
        "which of them helps"
      })
  void whatPointsBackDoesNotAskForAll(String text) {
    assertThat(Leaning.asksOfAll(text)).isFalse();
  }
}
