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
          slept like shit, 4 h | sleep_hours=4 sleep_quality=poor
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
          a lot less tired, 3 | pain=3
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          windy on the seafront, hip 3 | pain=3 joints=[hip]
          cycled against the wind, 2 | pain=2 movement=[cycling]
          foggy and cold out, knee 3 | pain=3 joints=[knee]
          wind after the beans | gut=[gas] gut_ok=false foods=[beans] supports=[fiber]
          foggy all morning, wrist 2 | pain=2 joints=[wrist] brain_fog=true
          walked to town and back | movement=[walking]
          knees and back 3 | pain=3 joints=[knee, back]
          """)
  void theWeatherIsNoSymptom(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          tum has been aching since lunch | gut=[stomach_pain] gut_ok=false
          pain in my stomach and hip 3 | pain=3 joints=[hip] gut=[stomach_pain] gut_ok=false
          tummy swelled up after milk | gut=[bloating] gut_ok=false foods=[milk] triggers=[dairy]
          my daughter's tummy is hurting. me 2 | pain=2
          stomach not sore, ankle 1 | pain=1 joints=[ankle] gut_ok=true
          """)
  void aSoreStomachInOtherWords(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          could not focus all afternoon | brain_fog=true
          struggling to think today, 3 | pain=3 brain_fog=true
          trouble concentrating at work | brain_fog=true
          no trouble concentrating | brain_fog=false
          concentration was fine | brain_fog=false
          """)
  void thinkingThatIsHard(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          haven't slept a wink, hip 6 | pain=6 joints=[hip] sleep_hours=0
          didn't sleep at all, 5 | pain=5 sleep_hours=0 sleep_quality=poor
          5 hours sleep, though what I got was good | sleep_hours=5 sleep_quality=good
          8 hours, woke refreshed | sleep_hours=8 sleep_quality=good
          slept ok. knee 5 | pain=5 joints=[knee] sleep_quality=ok
          """)
  void noSleepAndSleepThatWasShortAndGood(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          habits: stretch ✔️ water ✔️ early bed ✘ | movement=[stretching] habits_done=[stretch, water]
          [x] tai chi [ ] journal | movement=[tai_chi] habits_done=[tai chi]
          ✅ no phone ✅ water ❌ sweets | habits_done=[no phone, water]
          done: eye drops, gratitude list. not done: flossing | habits_done=[eye drops, gratitude list]
          water with lunch | foods=[water]
          """)
  void tickedHabitsInManySigns(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          guts are giving me gyp | gut_ok=false
          tum a bit ropey | gut_ok=false
          stomach's crook | gut_ok=false
          tummy rumbling but fine | gut_ok=true
          no grief from the gut | gut_ok=true
          haven't been for four days | gut=[constipation] gut_ok=false
          haven't been for a walk in days | ''
          """)
  void theGutInManyTongues(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          stress? through the ceiling | stress=high
          stress levels bonkers | stress=high
          stress: next to nothing | stress=low
          stressed up to my neck | stress=high
          """)
  void stressOverTheTop(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          slept 9am to 2pm. so 5 hours, rubbish | sleep_hours=5 sleep_quality=poor
          woke at 1, 3 and 4.30 | sleep_quality=poor
          ok so 4 hours sleep | sleep_hours=4
          slept 6h, dozed after the alarm, and it was great | sleep_hours=6 sleep_quality=good
          """)
  void aVerdictBehindTheHours(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          knee and hip, bad from gardening | pain=7 joints=[knee, hip] movement=[gardening]
          Bloody terrible. wrists | pain=8 joints=[wrist]
          not sore, not stiff | pain=0 stiffness_minutes=0
          my wife's knee is awful, mine is fine | ''
          """)
  void painInAClauseOfItsOwn(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          kept up the 2 portions of greens habit | foods=[greens] supports=[fiber] habits_done=[2 portions of greens]
          ticked: early night, gratitude. not ticked: yoga | habits_done=[early night, gratitude]
          ✅ neck rolls pain 3 | pain=3 habits_done=[neck rolls]
          did my swim already, 3 | pain=3 movement=[swimming] habits_done=[swim]
          done my stretches just now | movement=[stretching] habits_done=[stretches]
          did my yoga half an hour ago | movement=[yoga] habits_done=[yoga]
          did my yoga a while ago | movement=[yoga] habits_done=[yoga]
          """)
  void aHabitGoesByItsWholeName(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          sleep 8 life is good | sleep_hours=8
          elbow 4, the rest is fine | pain=4 joints=[elbow]
          sleep 7 all good | sleep_hours=7
          """)
  void aVerdictOfAnythingElseIsNotOfTheSleep(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          two walks with the dog, 20 min each | movement=[walking] movement_minutes=40
          danced at my niece's wedding for an hour | movement=[dancing] movement_minutes=60
          walked to the shops and back, 15 min each way, knees held up, 2 | pain=2 movement=[walking] movement_minutes=30
          """)
  void timeSpentSomewhereIsMoving(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          bit shattered, hip 4 | pain=4 joints=[hip] fatigue=low
          shattered, call it 5 | pain=5 fatigue=high
          """)
  void aBitOfItIsLow(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          it would be moderate I think | pain=5
          I would say severe | pain=8
          """)
  void aLevelThatIsCalledSo(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          ok, not too bad | pain=2
          okay pretty rough | pain=7
          oh yeah not bad, had fish | pain=2 foods=[fish]
          slept ok, not too bad | sleep_quality=ok
          """)
  void aNodBeforeALevel(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          hips bad, tummy bad, sleep bad | pain=7 joints=[hip] gut_ok=false sleep_quality=poor
          hips themselves are okay. 2 | pain=2
          not been since friday | gut=[constipation] gut_ok=false
          running stomach since dawn | gut=[diarrhea] gut_ok=false
          the curry is running me | gut=[diarrhea] gut_ok=false foods=[curry]
          """)
  void saidInTwoWords(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          awful, all over, no sleep | pain=8 joints=[all] sleep_quality=poor
          a 6, all over | pain=6 joints=[all]
          the film is all over, 3 | pain=3
          """)
  void allOverByItself(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          saturday swim 40 minutes | movement=[swimming] movement_minutes=40
          on Monday swam 30 minutes, today walked 10 | movement=[swimming, walking] movement_minutes=10
          ran for the tram, 4 | pain=4
          """)
  void aDayMayNameAWalk(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          meditated ✅ knees 2 | pain=2 joints=[knee] habits_done=[meditation]
          journalled 10 min ✅ | habits_done=[journaling]
          """)
  void aHabitByAnyName(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          energy awful, pain 3 | pain=3 fatigue=high
          energy is poor | fatigue=high
          energy great | fatigue=low
          stress dreadful | stress=high
          stress is good | stress=low
          energy low | fatigue=high
          no get up and go | fatigue=high
          battery flat, hips 2 | pain=2 joints=[hip] fatigue=high
          """)
  void energyIsBadOrGood(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          brain's on a go slow | brain_fog=true
          brain not firing, 4 | pain=4 brain_fog=true
          """)
  void aBrainThatIsElsewhere(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          could run a mile, 1 | pain=1
          couldn't keep my lunch down | gut=[nausea] gut_ok=false
          """)
  void whatCouldBeRunWasNot(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          energy through the roof | fatigue=low
          pain through the roof, 9 | pain=9
          stress through the roof | stress=high
          the neighbours are doing my head in | stress=high
          under a lot of pressure | stress=high
          """)
  void throughTheRoofIsWhatStandsBefore(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          swam the length of the bay and back, 30 minutes | movement=[swimming] movement_minutes=30
          half an hour in the pool, wrists happy | movement=[swimming] movement_minutes=30
          stretched in bed for 10 | movement=[stretching] movement_minutes=10
          three laps of the park, 25 min | movement=[walking] movement_minutes=25
          foggy head no, sore yes, 3 | pain=3 brain_fog=false
          """)
  void anOutingAndItsPlace(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          rough night, 6 | pain=6 sleep_quality=poor
          up since 4am, rubbish night. pain 6 | pain=6 sleep_quality=poor
          wasnt stressed, knee 1 | pain=1 joints=[knee] stress=low
          terrible night. hips 4 | pain=4 joints=[hip] sleep_quality=poor
          """)
  void aBadNightIsABadNight(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          kneees bloted 5 | pain=5 joints=[knee] gut=[bloating] gut_ok=false
          runing 15 mintes | movement=[running] movement_minutes=15
          realy tierd | fatigue=high
          """)
  void slipsOfTheFingerAreMended(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }
}
