package coach.limber.knowledge.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody said that one should do is not done yet. */
class AdviceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          osteo told me to stretch 5 mins a day, will start tomorrow. back 5 | pain=5 joints=[back]
          GP wants me to walk 30 mins a day. hips 5 | pain=5 joints=[hip]
          my friend swears by kimchi and yoga, not tried either. hips 2 | pain=2 joints=[hip]
          the physio lady told me to do 15 mins pilates every day | ''
          nurse says eat more sardines | ''
          the dietitian said smoked salmon and dried fruit | ''
          """)
  void whatWasAdvisedIsNotDone(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          my trainer suggested yoga so I did 20 mins | movement=[yoga] movement_minutes=20
          husband suggested a walk and we did 25 mins, knees 3 | pain=3 joints=[knee] movement=[walking] movement_minutes=25
          dietitian says kefir is good, had some this morning | foods=[kefir] triggers=[dairy] supports=[fermented]
          consultant advised more fish, had mackerel for lunch | foods=[mackerel] supports=[omega3]
          GP said it's arthritis, walked 20 mins, 4 | pain=4 movement=[walking] movement_minutes=20
          """)
  void whatWasDoneUponItIs(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          10 min of tai chi each morning, not started yet | ''
          can't do yoga, hip 5 | pain=5 joints=[hip]
          """)
  void whatWasNotBegunIsNotDone(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }
}
