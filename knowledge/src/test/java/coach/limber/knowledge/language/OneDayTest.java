package coach.limber.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OneDayTest {
  /** A Monday. */
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          tomorrow at 9                           | 2026-03-03 | 09:00
          can you ask me at nine tomorrow instead of eight | 2026-03-03 | 09:00
          ask me tomorrow at half past seven pm   | 2026-03-03 | 19:30
          just for tomorrow make it 10am          | 2026-03-03 | 10:00
          can you check in tmrw at 8 in the evening instead | 2026-03-03 | 20:00
          the day after tomorrow at 7:15          | 2026-03-04 | 07:15
          only this friday at 18:00               | 2026-03-06 | 18:00
          ask me on saturday at 10                | 2026-03-07 | 10:00
          move tonight's check-in to 9            | 2026-03-02 | 21:00
          ask me at 22 today                      | 2026-03-02 | 22:00
          Only tonight: 9pm                       | 2026-03-02 | 21:00
          snooze until tomorrow 9am               | 2026-03-03 | 09:00
          """)
  void aTimeForOneDay(String text, LocalDate day, LocalTime time) {
    var wish = OneDay.in(text, TODAY).orElseThrow();
    assertThat(wish.day()).isEqualTo(day);
    assertThat(wish.time().likely()).contains(time);
  }

  @Test
  void todaysMayBePutOff() {
    assertThat(OneDay.in("not today, ask me tomorrow morning", TODAY).orElseThrow().notToday())
        .isTrue();
    assertThat(OneDay.in("ask me tomorrow morning", TODAY).orElseThrow().notToday()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "from tomorrow at 9",
        "ask me every day at 9",
        "today 4",
        "today at 4",
        "skip tomorrow",
        "back tomorrow, pain 4 at 9",
        "my doctor's appointment is tomorrow at 9",
        "pause until tomorrow",
        "on fridays at 9",
        "ask me monday to friday at 9",
        "tomorrow",
        "ask me what i ate tomorrow at 9",
      })
  void otherThingsAreNot(String text) {
    assertThat(OneDay.in(text, TODAY)).isEmpty();
  }
}
