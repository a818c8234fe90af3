package coach.limber.knowledge.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is denied goes to no list, and a denied amount is nothing. */
class NegationTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          i couldn't go to yoga today | ''
          i cant go back to work | ''
          i feel like i cant go on | ''
          can't go for a swim, knees 4 | pain=4 joints=[knee]
          couldn't go and see my mum | ''
          couldn't go to the loo | gut=[constipation] gut_ok=false
          can't go today | gut=[constipation] gut_ok=false
          can't go, pain 3 | pain=3 gut=[constipation] gut_ok=false
          couldn't go for two days | gut=[constipation] gut_ok=false
          """)
  void whoCannotGoSomewhereIsNotConstipated(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          no sleep was ok | sleep_quality=ok
          no sleep was good | sleep_quality=good
          no sleep again | sleep_quality=poor
          """)
  void aNoToWhatWasSaidBeforeIsNotOfTheSleep(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          no wind and no cramps this morning | gut_ok=true
          gut symptom free, good | gut_ok=true
          stomach trouble free | gut_ok=true
          knees not sore, just stiff | pain=0 joints=[knee]
          my knees don't hurt, only swollen | joints=[knee]
          hands not sore today | pain=0
          pain free and not a bit bloated | pain=0 gut_ok=true
          skipped the cheese, knees 3 | pain=3 joints=[knee]
          without any stiffness, elbows 2 | pain=2 stiffness_minutes=0 joints=[elbow]
          didn't have any bread or milk, 4 | pain=4
          no gym, sadly. hips 5 | pain=5 joints=[hip] movement_minutes=0
          the bloating is gone, hips 2 | pain=2 joints=[hip] gut_ok=true
          nausea's gone | gut_ok=true
          runs have stopped, pain 1 | pain=1 gut_ok=true
          the bloating has settled | gut_ok=true
          cramps stopped me sleeping | gut=[cramps] gut_ok=false
          """)
  void aNoReachesWhatComesAfterIt(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          no bloating but some heartburn | gut=[reflux] gut_ok=false
          no cheese, just a slice of ham, 3 | pain=3 foods=[ham] triggers=[processed]
          no gas ate salmon, 2 | pain=2 gut_ok=true foods=[salmon] supports=[omega3]
          no cramps had kimchi | gut_ok=true foods=[kimchi] supports=[fermented]
          haven't had salmon, 2 | pain=2
          haven't really had kimchi, 2 | pain=2
          """)
  void aNoStopsAtAButAndAtAComma(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          nausea no reflux yes gas no energy 6 | gut=[reflux] gut_ok=false fatigue=4
          gas yes cramps no stress 2 | gut=[gas] gut_ok=false stress=low
          """)
  void withoutCommasYesAndNoFollowWhatTheyAnswer(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          fog: no, stress: high, pain: 4 | pain=4 brain_fog=false stress=high
          Dairy? no. Tired? yes. 5 | pain=5 fatigue=medium
          """)
  void anAnswerMayStandBehindAColonOrAQuestionMark(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          belly not great bit of nausea | gut=[nausea] gut_ok=false
          not bad, a walk of 20 minutes, wrists | pain=2 joints=[wrist] movement=[walking] movement_minutes=20
          """)
  void aNotOfAPhraseDeniesNothingElse(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          stiffness gone by the time I had dressed, 3 | pain=3
          stiffness none, 3 | pain=3 stiffness_minutes=0
          """)
  void stiffnessThatWentIsNotNone(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          ankles fine, right wrist 6 | pain=6 joints=[wrist]
          nothing in the hips, thumb 2 | pain=2 joints=[thumb]
          my elbows never ached, shoulder 4 | pain=4 joints=[shoulder]
          """)
  void jointsThatAreFineAreNotListed(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          'Fog: no
          Gut: wind' | gut=[gas] gut_ok=false brain_fog=false
          Dairy: no Bloating: yes Pain: 3 | pain=3 gut=[bloating] gut_ok=false
          fog - no / gut - nausea | gut=[nausea] gut_ok=false brain_fog=false
          FOG NONE. GUT CRAMPS | gut=[cramps] gut_ok=false brain_fog=false
          no bread/milk today, 2 | pain=2
          no wind or cramps | gut_ok=true
          """)
  void aNoEndsWithItsLineOrItsEntry(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          gas no stress 6 | gut_ok=true stress=medium
          fog no tired 4 belly ok | gut_ok=true fatigue=4 brain_fog=false
          fog no bloating | gut_ok=true brain_fog=true
          """)
  void whatHasANumberIsNotDenied(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          hips yes ankles no wrists yes 4 | pain=4 joints=[hip, wrist]
          neck no thumb yes | joints=[thumb]
          jaw: no, elbow: yes, 2 | pain=2 joints=[elbow]
          knees no worse, 3 | pain=3 joints=[knee]
          no wind left elbow 2 | pain=2 joints=[elbow] gut_ok=true
          nothing to tell except a sore wrist, 2 | pain=2 joints=[wrist]
          no pain in the hips | pain=0
          """)
  void jointsMayBeAnsweredYesAndNo(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          nil GI complaints | gut_ok=true
          no belly stuff today | gut_ok=true
          without any stomach bother, ankle 1 | pain=1 joints=[ankle] gut_ok=true
          gut complaints again | gut_ok=false
          tummy stuff going on | ''
          """)
  void noneOfTheGutInOtherWords(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          yoga ✅ journal ✅ walk ❌ | movement=[yoga] habits_done=[yoga, journaling]
          ✅ walk ❌ yoga | movement=[walking] habits_done=[walk]
          pilates got cancelled, hip 2 | pain=2 joints=[hip]
          fog lifted | brain_fog=false
          lifted weights, 20 min | movement=[strength] movement_minutes=20
          """)
  void whatIsCrossedOffOrCancelledWasNot(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          Movement - none | movement_minutes=0
          didn't do a tap of exercise | movement_minutes=0
          walking I could not do | ''
          yoga didn't happen | ''
          """)
  void noMovementIsNone(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          hips 4 ankles 2 toes nothing | pain=4 joints=[hip, ankle]
          no joke, shoulders and neck 8 | pain=8 joints=[shoulder, neck]
          knees will hate me tomorrow, 2 now | pain=2
          """)
  void noneMayFollowTheNumbers(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          bailed on the gym again | ''
          gave pilates a miss | ''
          swim was called off | ''
          yoga skipped, walked 20 min | movement=[walking] movement_minutes=20
          did yoga skipped lunch | movement=[yoga]
          bailed on yoga but walked | movement=[walking]
          ✅ yoga ❌ 10k steps | movement=[yoga] habits_done=[yoga]
          ❌ 20 min morning walk ✅ yoga | movement=[yoga] habits_done=[yoga]
          """)
  void whatWasLeftOutWasNotDone(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          cake going round the office, resisted. 2 | pain=2
          nowt in the hips, 3 in the toe | pain=3 joints=[toe]
          """)
  void whatWasResistedOrIsNowhere(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          head isn't right: fog all day | brain_fog=true
          joints aren't: knees 6 | pain=6 joints=[knee]
          mood fine, energy isn't: knackered | fatigue=high
          had: toast, didn't have: cheese | foods=[toast] triggers=[gluten]
          skipped: yoga, walk | ''
          """)
  void whatFollowsAColonTellsWhy(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          tummy has no issues | gut_ok=true
          bowels have had zero drama | gut_ok=true
          not a single problem with my tummy | gut_ok=true
          nothing wrong with my gut | gut_ok=true
          gut never been better | gut_ok=true
          tummy hasn't been great | gut_ok=false
          gut has a few issues | gut_ok=false
          """)
  void aGutWithoutTroublesIsFine(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }
}
