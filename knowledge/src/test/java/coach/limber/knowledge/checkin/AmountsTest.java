package coach.limber.knowledge.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ranges, halves, units and spans of the clock. */
class AmountsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          pain and stress both 4 | pain=4 stress=medium
          pain, stress and tiredness all 5 | pain=5 fatigue=5 stress=medium
          pain and stiffness 6 | pain=6
          pain 3 and stress 7 | pain=3 stress=high
          less stress and pain 3 | pain=3
          stiffness 20 min and pain 4 | pain=4 stiffness_minutes=20
          3 stiff 15min slept 7 | pain=3 stiffness_minutes=15 sleep_hours=7
          """)
  void oneNumberForSeveralIsOfEach(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          no, pizza | foods=[pizza] triggers=[gluten, dairy, processed]
          none, thanks | pain=0
          """)
  void aNoThatPutsSomethingRightIsNoNumber(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          pain 3-4 | pain=3.5
          somewhere between 5 and 6, jaw | pain=5.5 joints=[jaw]
          6ish or 7, knuckles | pain=6.5 joints=[finger]
          2 maybe 3 | pain=2.5
          stiff 10 to 15 minutes | stiffness_minutes=13
          stiff between half an hour and 50 minutes | stiffness_minutes=40
          stiff an hour to an hour and a half | stiffness_minutes=75
          an hour and a half of stiffness in my fingers | stiffness_minutes=90 joints=[finger]
          """)
  void aRangeIsItsMean(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          moved 45 minutes | movement_minutes=45
          moved for 90 minutes | movement_minutes=90
          I moved 45 minutes today | movement_minutes=45
          active for an hour | movement_minutes=60
          exercised 20 min | movement_minutes=20
          kept moving for an hour and a half | movement_minutes=90
          pain 4, moved about half an hour | pain=4 movement_minutes=30
          moved 2000 minutes | ''
          the meeting was moved 30 minutes | ''
          moved the meeting 30 minutes | ''
          not moved for 2 hours | movement_minutes=0
          """)
  void movingOfNoKindHasItsMinutes(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          pain about a four I guess | pain=4
          stiff for less than 20 minutes | stiffness_minutes=20
          over 6 out of ten, hip | pain=6 joints=[hip]
          """)
  void softenersChangeNothing(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          six and a half, wrists | pain=6.5 joints=[wrist]
          stiff three quarters of an hour | stiffness_minutes=45
          stiff one hour and half | stiffness_minutes=90
          twelve out of ten, my back | pain=10 joints=[back]
          swam for half an hour | movement=[swimming] movement_minutes=30
          slept 6h 20 | sleep_hours=6.33
          """)
  void wordsAndHalvesAreNumbers(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          lights out at 11, up at quarter past 6 | sleep_hours=7.25
          bed at midnight, woke at half seven | sleep_hours=7.5
          slept 10pm-6am | sleep_hours=8
          """)
  void aNightLiesBetweenTwoClockTimes(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          up at 7 and stiff till about 7.45 | stiffness_minutes=45
          stiff until half past nine, woke at 8 | stiffness_minutes=90
          """)
  void stiffnessMayBeToldByTheClock(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          15 minutes of yoga and a 25 minute walk | movement=[yoga, walking] movement_minutes=40
          cycled to the shop, 10 min each way | movement=[cycling] movement_minutes=20
          walk and stretching 10 min each | movement=[walking, stretching] movement_minutes=20
          rowed? no. ran 2x15 min | movement=[running] movement_minutes=30
          half an hour of gardening and 10 minutes of breathing exercises | movement=[gardening] movement_minutes=30 habits_done=[breathing exercises]
          """)
  void movementIsAddedUp(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          6/10 pain 50mins stiff 5hrs sleep | pain=6 stiffness_minutes=50 sleep_hours=5
          pain 3 stiffness 5 sleep 8 | pain=3 stiffness_minutes=5 sleep_hours=8
          two coffees, 3 emails, knee 5 | pain=5 joints=[knee] foods=[coffees]
          10/10 mood, ankle 2 | pain=2 joints=[ankle]
          an hour later a 4, elbow | pain=4 joints=[elbow]
          a bit tired, 3 | pain=3 fatigue=low
          energy 7, fog 0, pain 2 | pain=2 fatigue=3 brain_fog=false
          """)
  void numbersOfOtherThingsAreNoPain(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          11,200 steps before noon | movement=[walking]
          9 500 steps, wrist 2 | pain=2 joints=[wrist] movement=[walking]
          steps: 6120, pain: 1 | pain=1 movement=[walking]
          30 squats and a 3 | pain=3 movement=[strength]
          4 after 8,000 steps | pain=4 movement=[walking]
          """)
  void stepsAreCountedAndAreNeitherPainNorMinutes(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          stiff for an hour and forty | stiffness_minutes=100
          two hours and 15 until my fingers worked | stiffness_minutes=135 joints=[finger]
          an hour and five of stiffness | stiffness_minutes=65
          swam an hour and 2 pain | pain=2 movement=[swimming] movement_minutes=60
          stiff an hour and 7/10, hip | pain=7 stiffness_minutes=60 joints=[hip]
          """)
  void anHourMayTakeItsMinutesWithoutTheWord(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          slept 2230-0600 | sleep_hours=7.5
          in bed by 0130, up at 0800 | sleep_hours=6.5
          slept from nine forty five to six fifteen | sleep_hours=8.5
          up at five thirty with a 4 | pain=4
          in bed by nine, asleep by eleven, up at six | sleep_hours=7
          bed at eleven, awake from 2 till 3, up at seven | sleep_hours=8
          neck six, thirty minutes stiff | pain=6 stiffness_minutes=30 joints=[neck]
          """)
  void aTimeOfDayMayBeSpokenOrCompact(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          bloating 7/10, knees 2 | pain=2 joints=[knee] gut=[bloating] gut_ok=false
          nausea: 5, ankle: 3 | pain=3 joints=[ankle] gut=[nausea] gut_ok=false
          gut 8/10 and wrist 4 | pain=4 joints=[wrist]
          herring for lunch, zero bloating | gut_ok=true foods=[herring] supports=[omega3]
          gassy, 4 | pain=4 gut=[gas] gut_ok=false
          """)
  void aNumberBesideTheGutMeasuresTheGut(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          hiked for five hours, ankles 6 | pain=6 joints=[ankle] movement=[walking] movement_minutes=300
          70 km by bike in 4 hours | movement=[cycling] movement_minutes=240
          slept 5 hours after a long walk | sleep_hours=5 movement=[walking]
          only got five hours, then the dog barked | sleep_hours=5
          managed about six hours last night | sleep_hours=6
          got 3 hours of paperwork done, hip 2 | pain=2 joints=[hip]
          slept 7h, nap 2h | sleep_hours=7
          walked from the bus stop to the office, 20 minutes | movement=[walking] movement_minutes=20
          walked 2x15, hip 3 | pain=3 joints=[hip] movement=[walking] movement_minutes=30
          walked twice, 20 min each | movement=[walking] movement_minutes=40
          """)
  void hoursOfMovingAndHoursThatSomebodyGot(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          on a scale of 0 to 10 it's a 6 | pain=6
          on a scale from 1-10: 3 | pain=3
          out of ten? seven | pain=7
          5 since breakfast, wrist | pain=5 joints=[wrist]
          2 croissants and a 4 | pain=4 foods=[croissants] triggers=[gluten]
          7 out of 10, hip | pain=7 joints=[hip]
          """)
  void theEndsOfAScaleAreNoAmount(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          2 lots of 20 mins walking | movement=[walking] movement_minutes=40
          two bouts of ten minutes on the bike | movement=[cycling] movement_minutes=20
          two walks of 20 min | movement=[walking] movement_minutes=40
          2 short swims, 10 min each | movement=[swimming] movement_minutes=20
          cycled 20 min there, 25 back | movement=[cycling] movement_minutes=45
          walked half an hour there and half an hour back | movement=[walking] movement_minutes=60
          swam for an hour, stretched 10 mins before | movement=[swimming, stretching] movement_minutes=70
          4 sets of 10 squats, hips 3 | pain=3 joints=[hip] movement=[strength]
          knee 6 there, back 5 | pain=6 joints=[knee, back]
          """)
  void severalTimesAndBothWaysAreAddedUp(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          had a banana about 4, hips sore | joints=[hip] foods=[banana] supports=[fiber]
          toast at noon, about 4 today | pain=4 foods=[toast] triggers=[gluten]
          """)
  void aMealHasItsTime(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          zero training, exhausted | fatigue=high movement_minutes=0
          zero yoga today, hips 3 | pain=3 joints=[hip]
          pain zero | pain=0
          neck at 3, before sleeping it was a 6 | pain=3 joints=[neck]
          zero, walked 20 min | pain=0 movement=[walking] movement_minutes=20
          """)
  void zeroOfAThingIsNoPain(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          pain less than 3 | pain=3
          less than 4 for pain, stiff under 15 min | pain=4 stiffness_minutes=15
          better than 6, so 4 | pain=4
          more than 7 hours sleep | sleep_hours=7
          """)
  void lessThanANumberIsThatNumber(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          hip grumbling at 6 | pain=6 joints=[hip]
          wrist is moaning away at a 3 | pain=3 joints=[wrist]
          hands aching at 5 | pain=5 joints=[hand]
          a 4 today after ironing | pain=4
          started work at 5, home by 6 | ''
          """)
  void aJointComplainsAtItsLevel(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          elbow a 3 tops | pain=3 joints=[elbow]
          a 4, thanks | pain=4
          hips 5 lads | pain=5 joints=[hip]
          had 5 sweets | foods=[sweets] triggers=[processed]
          """)
  void theNumberEndsWithAWordOfSpeech(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          stress at work 8 | stress=high
          pain at work was 5 | pain=5
          """)
  void atWorkIsWhereAndNotWhat(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          two 20 min walks, 3 | pain=3 movement=[walking] movement_minutes=40
          three ten minute stretches | movement=[stretching] movement_minutes=30
          """)
  void severalWalksOfALength(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          ten out of ten for dinner, pain 2 | pain=2
          pain scale 6 | pain=6
          on a scale of 1 to 10 a 4 | pain=4
          """)
  void marksForAMealAreNoPain(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          bout an eight, salmon and rice for tea | pain=8 foods=[salmon, rice] supports=[omega3]
          hips 2 resting 7 walking | pain=7 joints=[hip] movement=[walking]
          stiff an hour give or take 10 | stiffness_minutes=60
          gelling for 20 minutes, hands | stiffness_minutes=20 joints=[hand]
          """)
  void aFoodInTheNextClauseCountsNothing(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          stress has eased off, about a 2 | stress=low
          pain eased up, 3 | pain=3
          """)
  void whatEasedIsWhatHadBeenNamed(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          slept badly, 7 | pain=7 sleep_quality=poor
          slept 7, badly | sleep_hours=7 sleep_quality=poor
          """)
  void aVerdictOnTheSleepLeavesTheNumberToThePain(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          joints 3 stress 4 | pain=3 stress=medium
          wrists at a 5 energy 6 | pain=5 joints=[wrist] fatigue=4
          so joints 2 gut ok slept 6 | pain=2 gut_ok=true sleep_hours=6
          3 pain 15 stiffness 7 sleep | pain=3 stiffness_minutes=15 sleep_hours=7
          """)
  void aNumberStaysWithWhatStandsBefore(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          on my feet for 11 hours, ankles 6 | pain=6 joints=[ankle]
          worked 9 hours, 3 | pain=3
          migraine 8/10, hips 3 | pain=3 joints=[hip]
          slept 6 hours, worked 10 hours | sleep_hours=6
          travelling 10 hours. neck 5 | pain=5 joints=[neck]
          """)
  void hoursOfWorkAreNoSleep(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          3 1/2 hips today | pain=3.5 joints=[hip]
          pain 2 1/2, stiff 1 1/2 hours | pain=2.5 stiffness_minutes=90
          slept 7 3/4 hrs | sleep_hours=7.75
          pain 4 1/2 hour stiffness | pain=4 stiffness_minutes=30
          """)
  void aMixedNumberIsOne(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          stiffness level of zero, pain rating of three | pain=3 stiffness_minutes=0
          knees at a level of about three | pain=3 joints=[knee]
          """)
  void aLevelMayBeNamedBeforeItsNumber(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          did 15 min of exercises | movement_minutes=15
          did 12.5 min of exercises | movement_minutes=13
          pilates 20 min, breathing exercises 10 min | movement=[pilates] movement_minutes=20 habits_done=[breathing exercises]
          planning 20 min exercise, knees 3 | pain=3 joints=[knee]
          no exercise, 6 | pain=6 movement_minutes=0
          hips seized up after gardening, 8, barely moving | pain=8 joints=[hip] movement=[gardening]
          """)
  void exerciseOfNoKindHasItsMinutes(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }
}
