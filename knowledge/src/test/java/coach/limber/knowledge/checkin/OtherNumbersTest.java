package coach.limber.knowledge.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherNumbersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          pain 4, grip 5 | pain=4
          pain 4, grip strength 9, knees | pain=4 joints=[knee]
          pain: 3, wobbliness 8 | pain=3
          pain 2 and dizziness 7 | pain=2
          grip 6 | ''
          mood 7 | ''
          blood sugar was 5.4 this morning | ''
          heart rate 8 | ''
          coffee 3 | foods=[coffee]
          pain 4, beers 6 | pain=4 foods=[beers] triggers=[gluten]
          headache 6 | ''
          period pains, 6, joints ok | ''
          long meeting, 6, knees | pain=6 joints=[knee]
          had a coffee, 3 | pain=3 foods=[coffee]
          """)
  void whatIsGivenToSomethingElseIsNoPain(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          pain 4, stairs 7 | pain=7
          pain 4, knees 6 | pain=6 joints=[knee]
          pain 3 in the morning, evening 6 | pain=6
          pain 4, worst 8 | pain=8
          pain 4 no wait 5 | pain=5
          knees 4, wrists 6 | pain=6 joints=[knee, wrist]
          today 5 | pain=5
          pain 3, stress 7 | pain=3 stress=high
          """)
  void butWhatIsThePainsStaysSo(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          my pain tends to be 4 in winter | ''
          i used to have pain 8 every day, now 3 | pain=3
          it used to be an 8, 5 today | pain=5
          shes got pain 5 | ''
          used to it by now, 4 | pain=4
          """)
  void whatWasOrIsOfAnotherIsNoPainOfToday(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          pain 4 knees toast | pain=4 joints=[knee] foods=[toast] triggers=[gluten]
          pain 4 knees cheese | pain=4 joints=[knee] foods=[cheese] triggers=[dairy]
          pain 5 hands bloated cheese | pain=5 joints=[hand] gut=[bloating] gut_ok=false foods=[cheese] triggers=[dairy]
          my knees are toast | joints=[knee]
          """)
  void aFoodAfterAJoint(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }
}
