package coach.limber.knowledge.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What others tell of their own day is not the person's. */
class TheirTaleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          my flatmate says she's bloated, foggy and wiped out, sounds grim. today 3 | pain=3
          mum rang, says her hip is killing her and she can't sleep. mine's a 4 | pain=4 joints=[hip]
          husband has flu: fever, shattered, aching all over. me? knees 3 | pain=3 joints=[knee]
          my daughter has a tummy bug: sick, cramps, the runs. I'm fine, hands 3 | pain=3 joints=[hand]
          """)
  void aListOfTheirSymptomsIsTheirs(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          my husband is away, exhausted, knees 5 | pain=5 joints=[knee] fatigue=high
          mum says hi, shattered here, 4 | pain=4 fatigue=high
          my sister says I look exhausted | fatigue=high
          """)
  void whatFollowsAnotherPersonMayBeOnesOwn(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          the kids had pizza, chips and ice cream. I had a salad. 3 | pain=3 foods=[salad] supports=[fiber]
          my mate went running, swimming and cycling. I walked 10 mins | movement=[walking] movement_minutes=10
          Had Gran's stew and dumplings | foods=[stew, dumplings] triggers=[gluten]
          ate my sister's lasagne and garlic bread | foods=[lasagne, garlic bread] triggers=[gluten, dairy]
          """)
  void aRowOfFoodIsAllTheirsOrAllEatenHere(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }
}
