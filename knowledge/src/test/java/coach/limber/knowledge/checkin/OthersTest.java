package coach.limber.knowledge.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Other days, other people and plans are not of today. */
class OthersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          Monday was grim, 9 all day. Today a 3, hips | pain=3 joints=[hip]
          yesterday nausea and cramps, today nothing of it. wrist 2 | pain=2 joints=[wrist]
          three days ago a 7, yesterday a 5, now 4, knee | pain=4 joints=[knee]
          stiff an hour on Tuesday, 10 minutes today | stiffness_minutes=10
          better than yesterday, 4 | pain=4
          my hips were an 8 yesterday, today 5 | pain=5 joints=[hip]
          """)
  void otherDaysAreLeftOut(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          had pizza last night, fingers 6 | pain=6 joints=[finger] foods=[pizza] triggers=[gluten, dairy, processed]
          too much milk yesterday, ankles swollen, 4 | pain=4 joints=[ankle] foods=[milk] triggers=[dairy]
          """)
  void whatWasEatenLastNightCounts(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          my husband's back is a 9, mine is fine. thumbs 2 | pain=2 joints=[thumb]
          he slept badly, I slept well | sleep_quality=good
          my sister slept well but i slept badly | sleep_quality=poor
          my husband slept badly | ''
          my knees are 7 from lifting him | pain=7 joints=[knee]
          my daughter has the runs, I'm ok. 1 | pain=1
          my dad's knee is an 8. Mine's a 3. | pain=3 joints=[knee]
          the dog ate my sandwich. pain 4 | pain=4
          mum's cooking again, bread, pain 4 | pain=4 foods=[bread] triggers=[gluten]
          at my sister's place: pasta | foods=[pasta] triggers=[gluten]
          """)
  void otherPeopleAreLeftOut(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          walked the dog for 30 minutes | movement=[walking] movement_minutes=30
          yoga with my sister, 20 min | movement=[yoga] movement_minutes=20
          my wife made lasagne, 5 | pain=5 foods=[lasagne] triggers=[gluten, dairy]
          """)
  void withOthersIsMine(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          gonna swim tomorrow. knee 3 | pain=3 joints=[knee]
          meant to do yoga, did the dishes. 4 | pain=4
          craving crisps, hands 2 | pain=2 joints=[hand]
          """)
  void plansAreNotDone(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          granny (91) had an 8 in her wrist, I have a 3 in my hip | pain=3 joints=[hip]
          dad, 81, has a bad hip. me, wrist 2 | pain=2 joints=[wrist]
          brother ate a burger, I had salad | foods=[salad] supports=[fiber]
          made the kids pizza, had soup myself | foods=[soup]
          walked with mum for 30 minutes | movement=[walking] movement_minutes=30
          visited my sister and had cake | foods=[cake] triggers=[gluten, processed]
          finished his crisps, 3 | pain=3 foods=[crisps] triggers=[processed]
          shoulder (12), ouch | pain=10 joints=[shoulder]
          """)
  void relativesNeedNoMy(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          wife's got a cold and keeps on about her neck. me? 3, knees | pain=3 joints=[knee]
          the lads moaned about their backs, mine is 2 | pain=2
          our Tess has a sore jaw. hips 4 here | pain=4 joints=[hip]
          everyone had trifle, I had soup | foods=[soup]
          """)
  void aBodyThatIsHisOrHersIsNotMine(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          Slept ok. Pain's seven. | pain=7 sleep_quality=ok
          Hi. Neck's six, Wrist's 3 | pain=6 joints=[neck, wrist]
          Walked. Energy's 4 | fatigue=6 movement=[walking]
          Hm. That's a 6 from me | pain=6
          Sarah's knee is a 9 | ''
          Mine's 3, Dave's hip is 8 | pain=3
          """)
  void aMeasureAtTheStartOfASentenceIsNobodysName(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          ate my husband's leftover curry | foods=[curry]
          finished the kids' cold chips | foods=[chips] triggers=[processed]
          the kids' dinner was pizza | ''
          """)
  void leftoversWereEatenHere(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          the dog wanted a walk, 20 min | movement=[walking] movement_minutes=20
          my husband walked the dog | ''
          """)
  void aDogIsTakenForItsWalk(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }
}
