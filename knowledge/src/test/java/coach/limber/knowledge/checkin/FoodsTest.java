package coach.limber.knowledge.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Foods as they are named, and what they count as. */
class FoodsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          pizza is the devil. I've had porridge | foods=[porridge] supports=[fiber]
          hands 4, i blame the toast | pain=4 joints=[hand]
          it must be the cake from yesterday, hands 6 | pain=6 joints=[hand]
          but i love bread, pain 3 | pain=3
          i like cheese so i had some cheese | foods=[cheese] triggers=[dairy]
          dinner was the pizza | foods=[pizza] triggers=[gluten, dairy, processed]
          """)
  void whatIsOnlyBlamedOrLovedWasNotEaten(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          had eggs toast and tea | foods=[eggs, toast, tea] triggers=[gluten]
          ate soup bread | foods=[soup, bread] triggers=[gluten]
          had egg salad and chicken pie | foods=[egg salad, chicken pie] triggers=[gluten]
          """)
  void whatStandsOnTheTableByItselfIsNoPartOfTheNextDish(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          pain 3, no gluten, dairy | pain=3
          no gluten, processed food today | ''
          no gluten, dairy at lunch | triggers=[dairy]
          no gluten, some dairy | triggers=[dairy]
          no pizza, pasta | foods=[pasta] triggers=[gluten]
          """)
  void kindsThatAreLeftOutInOneRowAreAllLeftOut(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "coffee banana eggs, 'coffee, banana, eggs'",
    "eggs toast, 'eggs, toast'",
    "chicken pie chips, 'chicken pie, chips'"
  })
  void foodsWithoutCommasAreAList(String text, String listed) {
    assertThat(CheckInReader.load().listed(text)).contains(listed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"pizza", "chicken pie", "is toast bad", "eggs, toast", "pizza helps"})
  void oneFoodAndWhatSaysMoreIsNone(String text) {
    assertThat(CheckInReader.load().listed(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          pain 3 gut fine fish | pain=3 gut_ok=true foods=[fish]
          gut was ok eggs and rice | gut_ok=true foods=[eggs, rice]
          pain 2 stress low eggs | pain=2 stress=low foods=[eggs]
          gut fine water bottle lost | gut_ok=true
          """)
  void aFoodThatComesLastWithoutACommaIsKept(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          rye toast and kimchi | foods=[rye toast, kimchi] triggers=[gluten] supports=[fermented]
          sardines with lentils, then a yoghurt | foods=[sardines, lentils, yoghurt] triggers=[dairy] supports=[omega3, fiber]
          bone broth for lunch | foods=[bone broth] supports=[bone_broth]
          some junk food | triggers=[processed]
          """)
  void eachFoodCountsAsWhatItIs(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          brocoli and chiken, hip 3 | pain=3 joints=[hip] foods=[brocoli, chiken] supports=[fiber]
          a big bowl of poridge | foods=[poridge] supports=[fiber]
          samon for dinner | foods=[samon] supports=[omega3]
          """)
  void aSlipOfTheFingerIsMendedAndKeptAsWritten(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          gluten free pasta | foods=[gluten free pasta]
          a latte with oat milk | foods=[latte, oat milk]
          pizza without cheese | foods=[pizza without cheese] triggers=[gluten, processed]
          """)
  void whatIsFreeOfItDoesNotCount(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          cream crackered, fingers like sausages, 6 | pain=6 joints=[finger] fatigue=high
          salmon for tea | foods=[salmon] supports=[omega3]
          danced salsa for 20 min | movement=[dancing] movement_minutes=20
          """)
  void aFigureOfSpeechIsNotEaten(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          is it the tomatoes? 5 | pain=5
          my boss brought doughnuts, I had none. 2 | pain=2
          """)
  void aFoodThatIsAskedAboutOrRefusedIsNotEaten(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          🍕 and 🍺 last night, 4 | pain=4 foods=[pizza, beer] triggers=[gluten, dairy, processed]
          """)
  void aPictureIsAWord(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          ate a mushroom pie | foods=[mushroom pie] triggers=[gluten] supports=[fiber]
          """)
  void aDishAndWhatIsInItIsOne(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          swapped the crisps for an apple | foods=[apple] supports=[fiber]
          switched from beer to kombucha | foods=[kombucha] supports=[fermented]
          replaced my bagel with porridge | foods=[porridge] supports=[fiber]
          instead of pizza I had lentils | foods=[lentils] supports=[fiber]
          swapped shifts and skipped the cheese | ''
          had herring instead of ham | foods=[herring] supports=[omega3]
          """)
  void whatTookThePlaceOfAnotherWasEaten(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          made kimchi, haven't tried any yet. wrist 1 | pain=1 joints=[wrist]
          there was cake at work, which I did not touch | ''
          baked cookies and didn't eat one | ''
          can't have cheese, ate an apple | foods=[apple] supports=[fiber]
          skipped: bread, beer. hip 3 | pain=3 joints=[hip]
          had pizza and couldn't eat any more | foods=[pizza] triggers=[gluten, dairy, processed]
          had toast, haven't had dinner yet | foods=[toast] triggers=[gluten]
          should have had salad but had crisps | foods=[crisps] triggers=[processed]
          """)
  void whatWasThereAndLeftIsNotEaten(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          lunch: soup. tea: haddock and peas | foods=[soup, haddock, peas] supports=[fiber]
          breakfast toast, lunch salad, tea lentil curry | foods=[toast, salad, lentil curry] triggers=[gluten] supports=[fiber]
          tea was sausages and beans | foods=[sausages, beans] triggers=[processed] supports=[fiber]
          had tea, toast and honey | foods=[tea, toast, honey] triggers=[gluten]
          drank green tea | foods=[green tea]
          """)
  void teaMayBeTheMeal(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          brownies at work and I gave mine to Ken | ''
          wife made fudge but I left it | ''
          scones on the table, none for me | ''
          cake in the office, I only had a pear | foods=[cake, pear] triggers=[gluten, processed] supports=[fiber]
          """)
  void whatWasLeftOrGivenAway(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          beans on toast, actually no toast | foods=[beans on toast] supports=[fiber]
          pasta with cheese, no cheese in fact | foods=[pasta] triggers=[gluten]
          """)
  void aPartThatIsTakenBack(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          oat milk cappuccino | foods=[cappuccino]
          flat white (soya) and toast | foods=[flat white, toast] triggers=[gluten]
          """)
  void whatTheMilkWas(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          smoko was a pie | foods=[pie] triggers=[gluten]
          a mountain of cheese | foods=[cheese] triggers=[dairy]
          three tins of sardines | foods=[sardines] supports=[omega3]
          """)
  void aMealOrAHeapIsNoFood(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          had my podiatry appt and a cheese toastie | foods=[cheese toastie] triggers=[gluten, dairy]
          had a colonoscopy this morning | ''
          I had kolokasi and rice | foods=[kolokasi, rice]
          """)
  void anAppointmentIsNoFood(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          fish and chips | foods=[fish and chips] triggers=[processed]
          battered cod | foods=[battered cod] triggers=[gluten, processed]
          """)
  void batterHasGluten(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          pint of milk before bed | foods=[milk] triggers=[dairy]
          two pints of water | foods=[water]
          a pint and a burger | foods=[pint, burger] triggers=[gluten, processed]
          """)
  void aMeasureOfAFoodIsNoFood(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          sausage roll from greggs | foods=[sausage roll] triggers=[gluten, processed]
          had a kfc | foods=[kfc] triggers=[processed]
          """)
  void aShopIsWhereTheFoodCameFrom(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          brownrice and a greentea | foods=[brown rice, green tea] supports=[fiber]
          a bowl of icecream | foods=[ice cream] triggers=[dairy, processed]
          """)
  void aNameInOneWordIsTheSameFood(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          oh duck it, a 6 | pain=6
          duck pancakes, 2 | pain=2 foods=[duck pancakes] triggers=[gluten]
          """)
  void aTameOathIsNoFood(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          Sunday roast at mum's: lamb, potatoes, peas | foods=[lamb, potatoes, peas] supports=[fiber]
          full English (bacon, eggs, beans), knees 3 | pain=3 joints=[knee] foods=[bacon, eggs, beans] triggers=[processed] supports=[fiber]
          roast dinner and a pudding | foods=[roast dinner, pudding]
          """)
  void aMealToldByItsDishesIsThese(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          a big packet of crisps and two colas | foods=[crisps, colas] triggers=[processed]
          had 2 cookies and 1 beer | foods=[cookies, beer] triggers=[gluten, processed]
          fingers fat as sausages, 6 | pain=6 joints=[finger]
          """)
  void howManyWereEatenMeasuresNothing(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          3 pints last night | foods=[pints] triggers=[gluten]
          had a couple of pints with dad | foods=[pints] triggers=[gluten]
          few pints after work | foods=[pints] triggers=[gluten]
          2 pints of milk | foods=[milk] triggers=[dairy]
          2 pints water | foods=[water]
          been off dairy for a week | ''
          3 weeks off gluten | ''
          off gluten for a month, 3 | pain=3
          """)
  void pintsAreBeerAndWhatIsGivenUpIsNotEaten(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }
}
