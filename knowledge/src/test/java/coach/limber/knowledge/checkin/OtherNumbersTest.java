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
          period cramps 8 | pain=8 gut=[cramps] gut_ok=false
          pain 3, period cramps 8 | pain=3 gut=[cramps] gut_ok=false
          mood 4 swelling 2 | ''
          swelling 2 | ''
          mood 4, hope 2 | ''
          knee swelling 3 | pain=3 joints=[knee]
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
          i'll be a 7 tomorrow after the gym | ''
          i'll say 5 | pain=5
          pain has to be a 6 | pain=6
          my average is about 5 | ''
          my average today is 5 | pain=5
          pain is 0 when i sleep | ''
          physio gave me 10 reps of 3 | ''
          if i eat pizza my pain goes to 7 | ''
          my pain goes to 7 if i eat pizza | ''
          if i have to pick one, 5 | pain=5
          pain 4, worse if i walk | pain=4 movement=[walking]
          my husbands back is a 9 lol, my knee is only a 2 | pain=2 joints=[knee]
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
          can't move my fingers this morning, stiff as hell 7 | pain=7 joints=[finger]
          stiff as a board for 20 min | stiffness_minutes=20
          hot knees after gardening 5 | pain=5 joints=[knee] movement=[gardening]
          knees after walking 30 | joints=[knee] movement=[walking] movement_minutes=30
          pain is number 5 overall, hands worst at 7 | pain=5 joints=[hand]
          pain 7, 4 overall | pain=4
          pain 6, actually no, with the tablets it's 4 | pain=4
          pilates 45 ❌ stretching 10 ✅ | movement=[stretching] movement_minutes=10 habits_done=[stretching]
          hubby cooked carbonara for himself, I had salad | foods=[salad] supports=[fiber]
          pilates ❌ stretching ✅ | movement=[stretching] habits_done=[stretching]
          pain gone | pain=0
          is it the beans I had? | foods=[beans] supports=[fiber]
          weekends 9 | ''
          hubby made us curry | foods=[curry]
          pain medium in ankles | pain=5 joints=[ankle]
          """)
  void aNumberOrAFoodIsNotCaughtByTheNearestWord(String text, String day) {
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
