package coach.limber.knowledge.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is only to be done yet, or was meant to be, is not of the day. */
class PlansTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          tomorrow I'll walk for 30 mins and have salmon. nothing today | ''
          going to do yoga, eat a salad and walk 20 minutes tomorrow. pain 4 | pain=4
          from tomorrow: oats, walks, no beer. pain 5 | pain=5
          swim planned for tomorrow. hips 2 | pain=2 joints=[hip]
          gonna have pizza, chips and cola. ankle 3 | pain=3 joints=[ankle]
          """)
  void aPlanReachesOverAllThatItNames(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          had planned on porridge, grabbed a bagel on the way | foods=[bagel] triggers=[gluten]
          nearly had a doughnut, settled for berries | foods=[berries] supports=[fiber]
          intended to swim, did 10 min stretching | movement=[stretching] movement_minutes=10
          the plan was yoga, the reality was crisps | foods=[crisps] triggers=[processed]
          walked today, will swim tomorrow | movement=[walking]
          planned walk done, 20 min | movement=[walking] movement_minutes=20
          """)
  void whatCameInsteadOfAPlanIsTold(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          might be the cheese we had last night | foods=[cheese] triggers=[dairy]
          could be the fast food we had: burger and fries | foods=[burger, fries] triggers=[gluten, processed]
          the takeaway might have done it: curry and rice | foods=[curry, rice] triggers=[processed]
          might have a burger later | ''
          """)
  void aGuessAtTheCauseIsNoPlan(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }
}
