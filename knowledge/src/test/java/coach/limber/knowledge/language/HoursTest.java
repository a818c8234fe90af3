package coach.limber.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoursTest {
  @org.junit.jupiter.params.ParameterizedTest
  @org.junit.jupiter.params.provider.ValueSource(
      strings = {"weekends off", "saturdays and sundays off please"})
  void daysThatAreOffAreNotWanted(String text) {
    assertThat(Hours.in(text).parts().getFirst().days())
        .doesNotContain(java.time.DayOfWeek.SUNDAY)
        .contains(java.time.DayOfWeek.MONDAY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ask me at eight pm                    | 20:00
          only on weekdays at 7                 | only MTWTF.. 07:00
          weekends at 10                        | .....SS 10:00
          on weekends make it 10                | .....SS 10:00
          weekdays at 7, weekends at 10         | MTWTF.. 07:00, .....SS 10:00
          at 7 on weekdays, at 10 on weekends    | MTWTF.. 07:00, .....SS 10:00
          at 8 and at 20:00                     | 08:00+20:00
          ask me at 8 and 20                    | 08:00+20:00
          fridays at 6pm, other days at 8pm     | ....F.. 18:00, MTWT.SS 20:00
          7am on weekdays, 9am at weekends      | MTWTF.. 07:00, .....SS 09:00
          8am and 8pm please                    | 08:00+20:00
          at 7:30, 19:30                        | 07:30+19:30
          weekdays at 8 and 6pm                 | MTWTF.. 08:00+18:00
          only mondays and thursdays at 6pm     | only M..T... 18:00
          mon, wed and fri at 21:00             | M.W.F.. 21:00
          monday to thursday at 9pm             | MTWT... 21:00
          fri-mon at 9                          | M...FSS 09:00
          not on sundays                        | only MTWTFS.
          no check-ins on weekends              | only MTWTF..
          don't ask me on fridays               | only MTWT.SS
          don't ask me on saturday and sunday   | only MTWTF..
          at 9 but not at the weekend           | only MTWTF.. 09:00
          weekdays at 7 but not on wednesdays   | only MT.TF.. 07:00
          every day at 8                        | MTWTFSS 08:00
          just on saturdays                     | only .....S.
          not 8, make it 9                      | 09:00
          move it from 8pm to 9pm               | 21:00
          i get up at 7, so ask at 9            | 09:00
          pause until monday                    | ''
          away this weekend                     | ''
          i sat down at the table               | ''
          """)
  void daysAndTimes(String text, String told) {
    assertThat(words(Hours.in(text))).isEqualTo(told);
  }

  private static String words(Hours hours) {
    var parts = hours.parts().stream().map(HoursTest::words).collect(Collectors.joining(", "));
    return hours.only() ? "only " + parts : parts;
  }

  private static String words(Hours.Part part) {
    var days = new StringBuilder();
    for (var day : DayOfWeek.values()) {
      days.append(part.days().contains(day) ? day.name().charAt(0) : '.');
    }
    var times = part.times().stream().map(Object::toString).collect(Collectors.joining("+"));
    return ((part.days().isEmpty() ? "" : days) + " " + times).strip();
  }

  /** An hour looks for its part of the day nearby, not in all of a long text. */
  @Test
  void aTextFullOfTimesIsReadInTimeThatGrowsWithItsLengthOnly() {
    var text = "8:30 ".repeat(800);
    var fastest = Duration.ofDays(1);
    for (int i = 0; i < 8; i++) {
      long start = System.nanoTime();
      Hours.in(text);
      var took = Duration.ofNanos(System.nanoTime() - start);
      fastest = took.compareTo(fastest) < 0 ? took : fastest;
    }
    assertThat(fastest).isLessThan(Duration.ofMillis(200));
  }
}
