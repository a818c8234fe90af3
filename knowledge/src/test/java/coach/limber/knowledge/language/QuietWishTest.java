package coach.limber.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuietWishTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          be quiet after 9pm                    | 21:00 | 05:00
          don't message me before 10            | 00:00 | 10:00
          nothing at night please               | 21:00 | 07:00
          please don't text me between 22 and 7 | 22:00 | 07:00
          quiet hours 23 to 7                   | 23:00 | 07:00
          no pings after half eight             | 20:30 | 05:00
          never before noon                     | 00:00 | 12:00
          not while i'm at work                 | 09:00 | 17:00
          no texts after 10 at night or before 8 | 22:00 | 08:00
          never before 7 or after 9             | 21:00 | 07:00
          i sleep late, so nothing before 11    | 00:00 | 11:00
          no messages from 9 to 5               | 09:00 | 17:00
          do not disturb from 10 to 6           | 22:00 | 06:00
          don't bother me in the mornings       | 00:00 | 12:00
          i'm asleep by ten                     | 22:00 | 05:00
          i go to bed at 9, so no questions then | 21:00 | 05:00
          """)
  void hoursWithoutMessages(String text, LocalTime from, LocalTime until) {
    assertThat(QuietWish.in(text)).contains(new QuietWish(from, until));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ask me after 9",
        "at night it hurts",
        "no pain at night",
        "not at night, only in the morning, when i get up",
        "nothing hurts in the morning",
        "be quiet",
        "leave me alone until 10",
        "i slept from 10 to 6",
        "no dairy after 9pm",
      })
  void otherThingsAreNot(String text) {
    assertThat(QuietWish.in(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"20:59, false", "21:00, true", "23:30, true", "04:59, true", "05:00, false"})
  void hoursMayGoOverMidnight(LocalTime time, boolean contained) {
    var wish = new QuietWish(LocalTime.of(21, 0), LocalTime.of(5, 0));
    assertThat(wish.contains(time)).isEqualTo(contained);
  }
}
