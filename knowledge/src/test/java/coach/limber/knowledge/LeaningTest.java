package coach.limber.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
    assertThat(Leaning.item("what about the second one?")).hasValue(1);
    assertThat(Leaning.item("number 3 please")).hasValue(2);
    assertThat(Leaning.item("explain the last one")).hasValue(Integer.MAX_VALUE);
    assertThat(Leaning.item("the last time I ran")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"wow. how many", "yuck! why?", "fair enough, which ones?"})
  void aCryBeforeItChangesNothing(String text) {
    assertThat(Leaning.wholly(text)).isTrue();
  }

  @Test
  void whatWasMeantIsWhatIsLeftOfACorrection() {
    assertThat(Leaning.meant("oops sorry, I meant cheese")).hasValue("cheese");
    assertThat(Leaning.meant("no wait i mean sleep")).hasValue("sleep");
    assertThat(Leaning.meant("typo! what should I AVOID eating"))
        .hasValue("what should I AVOID eating");
    assertThat(Leaning.meant("sorry, i meant 4")).isEmpty();
    assertThat(Leaning.meant("no, it never hurts")).isEmpty();
    assertThat(Leaning.meant("sorry")).isEmpty();
  }

  @Test
  void fewerWordsMoreOfTheKindAndTheRestAreTold() {
    assertThat(Leaning.shorter("too much text, shorter please")).isTrue();
    assertThat(Leaning.shorter("in a nutshell?")).isTrue();
    assertThat(Leaning.shorter("tl;dr")).isTrue();
    assertThat(Leaning.shorter("my week in one sentence")).isFalse();
    assertThat(Leaning.shorter("the list is long")).isFalse();
    assertThat(Leaning.adds("and prawns?")).isTrue();
    assertThat(Leaning.adds("what about sauerkraut")).isTrue();
    assertThat(Leaning.adds("or some herring")).isTrue();
    assertThat(Leaning.adds("and then i went to bed early")).isFalse();
    assertThat(Leaning.adds("and 4")).isFalse();
    assertThat(Leaning.others("what are the other signs")).isTrue();
    assertThat(Leaning.others("any others?")).isTrue();
    assertThat(Leaning.others("which others are there")).isTrue();
    assertThat(Leaning.others("my other knee")).isFalse();
    assertThat(Leaning.others("the others went home")).isFalse();
    assertThat(Leaning.counts("wow. how many")).isTrue();
    assertThat(Leaning.counts("how come")).isFalse();
  }

  @Test
  void directionsAreTold() {
    assertThat(Leaning.toNext("ok, and what happens next?")).isTrue();
    assertThat(Leaning.toNext("then I slept")).isFalse();
    assertThat(Leaning.toOtherSide("and the opposite?")).isTrue();
    assertThat(Leaning.toOtherSide("and how do you see it")).isTrue();
    assertThat(Leaning.away("what can I have instead")).isTrue();
    assertThat(Leaning.away("and the wrong ones?")).isTrue();
  }

  @Test
  void theThingThatIsNamedIsWhatIsLeftWithoutTheFrame() {
    assertThat(Leaning.thing("and my ankles?")).hasValue("ankles");
    assertThat(Leaning.thing("ok what about a pint of cider then?")).hasValue("pint of cider");
    assertThat(Leaning.thing("does halloumi count as well")).hasValue("halloumi");
    assertThat(Leaning.thing("and then what happens to all of those things")).isEmpty();
  }

  @Test
  void aTextMayPointIntoWhatWasShown() {
    assertThat(Leaning.among("which of these is in gravy")).isTrue();
    assertThat(Leaning.among("the cloudy head one, say more")).isTrue();
    assertThat(Leaning.among("which shop is it")).isFalse();
    assertThat(Leaning.counts("roughly what share?")).isTrue();
    assertThat(Leaning.toOtherSide("what do most people overlook")).isFalse();
    assertThat(Leaning.toOtherSide("what do people overlook")).isTrue();
  }
}
