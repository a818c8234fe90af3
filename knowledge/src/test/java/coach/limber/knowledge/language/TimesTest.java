package coach.limber.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          half eight in the morning                       | 08:30
          630 pm                                          | 18:30
          at 915 a.m. please                              | 09:15
          noonish                                         | 12:00
          could they arrive at ten at night? i clock off at 9 | 22:00
          i leave the house at 7 so message me at 6 am    | 06:00
          half past six in the evening                    | 18:30
          half 9 tonight                                  | 21:30
          quarter past 9 pm                               | 21:15
          a quarter to ten at night                       | 21:45
          ten to eight in the morning                     | 07:50
          twenty five past 6 in the mornin                | 06:25
          5 mins past seven am                            | 07:05
          7 minutes to 11 pm                              | 22:53
          quarter to one in the afternoon                 | 12:45
          five past eight of a morning                    | 08:05
          at nine of an evening                           | 21:00
          19h                                             | 19:00
          at 18h30 please                                 | 18:30
          18 o'clock                                      | 18:00
          20 uhr                                          | 20:00
          0730 works                                      | 07:30
          ring me at 1500 hrs                             | 15:00
          on lates this week, text me 1630                | 16:30
          at 1930                                         | 19:30
          2115 hours                                      | 21:15
          twenty-one hundred                              | 21:00
          08:45                                           | 08:45
          21.15                                           | 21:15
          7.15 am                                         | 07:15
          6:30pm                                          | 18:30
          6 30 p.m.                                       | 18:30
          8 p.m.                                          | 20:00
          8 in the evening                                | 20:00
          8PM                                             | 20:00
          six o'clock PM sharp                            | 18:00
          12am                                            | 00:00
          12 pm                                           | 12:00
          12:30 am                                        | 00:30
          noon                                            | 12:00
          12 noon                                         | 12:00
          midday suits me                                 | 12:00
          midnight                                        | 00:00
          ten thirty at night                             | 22:30
          six thirty am                                   | 06:30
          8 oh five pm                                    | 20:05
          after dinner, like 8pm                          | 20:00
          evenings, around nine                           | 21:00
          before bed, eleven fifteen                      | 23:15
          over breakfast, 7ish                            | 07:00
          lunch break, half twelve                        | 12:30
          after lunch, about 2                            | 14:00
          tea time, 4 o'clock                             | 16:00
          each morning at 6                               | 06:00
          at 3 at night                                   | 03:00
          24:00                                           | 00:00
          """)
  void oneTimeOnly(String text, LocalTime time) {
    assertThat(Times.in(text)).isEqualTo(new ClockTime.Found(time));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          8                        | 08:00 | 20:00
          half seven               | 07:30 | 19:30
          around nine              | 09:00 | 21:00
          make it 8:30             | 08:30 | 20:30
          ten to eight             | 07:50 | 19:50
          7.15                     | 07:15 | 19:15
          at 12                    | 00:00 | 12:00
          working nights, ask at 9 | 09:00 | 21:00
          on night shifts, text me 1045 | 10:45 | 22:45
          """)
  void eitherHalfOfTheDay(String text, LocalTime morning, LocalTime evening) {
    assertThat(Times.in(text)).isEqualTo(new ClockTime.Ambiguous(morning, evening));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          at 8 in the evening, not in the morning           | 20:00
          at 20:00, not at 18:00                            | 20:00
          7 pm is too late, 6 pm would do                   | 18:00
          I get up at six in the morning so 7.10 am please  | 07:10
          2pm instead of 9am                                | 14:00
          from 8 pm to 9 pm                                 | 21:00
          not mornings any more, evenings at 9              | 21:00
          move it from 8am, the bus comes at 8am, to 10 am  | 10:00
          """)
  void theTimeWishedForWins(String text, LocalTime time) {
    assertThat(Times.in(text)).isEqualTo(new ClockTime.Found(time));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "after dinner",
        "in half an hour",
        "in 2 hours",
        "snooze 2h",
        "30 mins",
        "for 1h30",
        "3 times a week",
        "pain was 6/10",
        "7.5 hours",
        "in 2027",
        "10 000 steps",
        "this one please",
        "48h",
        "the 3rd",
        "25:70",
        "5-6"
      })
  void otherNumbersAreNoTimes(String text) {
    assertThat(Times.in(text)).isEqualTo(new ClockTime.None());
  }

  @Test
  void ofTwoTheLikelyOneIsWhenPeopleAreAwake() {
    assertThat(Times.in("7").likely()).contains(LocalTime.of(7, 0));
    assertThat(Times.in("half four").likely()).contains(LocalTime.of(16, 30));
    assertThat(Times.in("12:15").likely()).contains(LocalTime.of(12, 15));
    assertThat(Times.in("about 10").laterInTheDay()).contains(LocalTime.of(22, 0));
    assertThat(Times.in("some day").likely()).isEmpty();
  }
}
