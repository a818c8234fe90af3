package coach.limber.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2 hours                           | PT2H
          2h                                | PT2H
          this one or them others, 2h       | PT2H
          not this minute, in 20 mins       | PT20M
          15 mins                           | PT15M
          half an hour                      | PT30M
          another half hour                 | PT30M
          a quarter of an hour              | PT15M
          three quarters of an hour         | PT45M
          3/4 hour                          | PT45M
          ½ hour                            | PT30M
          an hour and a half                | PT1H30M
          two and a half hours              | PT2H30M
          1.5 hours                         | PT1H30M
          1h30                              | PT1H30M
          1 hour 20 minutes                 | PT1H20M
          back in ten                       | PT10M
          give me another 20 please         | PT20M
          5 more minutes                    | PT5M
          suspend for 48 hours              | PT48H
          10-15 mins                        | PT15M
          busy since 2 hours, ask in 20 min | PT20M
          """)
  void minutesAndHours(String text, Duration amount) {
    assertThat(Durations.in(text)).contains(amount);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          three days                        | P3D
          a fortnight                       | P14D
          a couple of weeks                 | P14D
          the weekend                       | P2D
          for the next 6 weeks              | P42D
          2w                                | P14D
          ten nights                        | P10D
          a month                           | P1M
          a month and a half                | P1M15D
          a year                            | P1Y
          till tomorrow                     | P1D
          until next week                   | P7D
          a few days                        | P3D
          """)
  void daysAndMore(String text, Period amount) {
    assertThat(Durations.in(text)).contains(amount);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "later",
        "two weeks ago",
        "every 2 days",
        "twice a week",
        "after 19h",
        "at 8",
        "at 0930 hrs",
        "in 2027 maybe",
        "the daily one"
      })
  void whatDoesNotLast(String text) {
    assertThat(Durations.in(text)).isEmpty();
  }
}
