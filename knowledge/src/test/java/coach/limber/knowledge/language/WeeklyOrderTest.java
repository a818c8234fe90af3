package coach.limber.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeeklyOrderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          send the weekly thing on sunday at 6pm | SUNDAY   | 18:00
          weekly summary on fridays at 9         | FRIDAY   | 09:00
          i want the week message monday 8am     | MONDAY   | 08:00
          can you move my week to tuesday at noon | TUESDAY | 12:00
          the weekly on thursdays at 19:30 please | THURSDAY | 19:30
          """)
  void theWeekComesThen(String text, DayOfWeek day, LocalTime time) {
    assertThat(WeeklyOrder.in(text))
        .contains(new WeeklyOrder.Move(Optional.of(day), Optional.of(time)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          send chart every friday                | FRIDAY
          send me my pain chart every sunday     | SUNDAY
          every friday a graph please            | FRIDAY
          can i get the picture on mondays       | MONDAY
          weekly graph on tuesdays               | TUESDAY
          send my week's chart on fridays         | FRIDAY
          i want to see a summary every thursday | THURSDAY
          """)
  void aPictureForEachWeekIsThatOfTheMessage(String text, DayOfWeek day) {
    assertThat(WeeklyOrder.in(text))
        .contains(new WeeklyOrder.Move(Optional.of(day), Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "send me my chart weekly",
        "i want a chart every week",
        "send me the graph once a week"
      })
  void aPictureEachWeekOnAnyDay(String text) {
    assertThat(WeeklyOrder.in(text)).contains(new WeeklyOrder.On());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stop sending the chart every friday",
        "no chart on sundays",
        "don't send me the weekly chart"
      })
  void noSuchPicture(String text) {
    assertThat(WeeklyOrder.in(text)).contains(new WeeklyOrder.Off());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "show me the weekly chart",
        "weekly chart",
        "chart since friday",
        "chart of my sundays",
        "send me the chart on friday",
        "send me a chart every day",
        "chart for this week",
        "ask me every friday",
        "my knees hurt every friday"
      })
  void noPictureForEachWeek(String text) {
    assertThat(WeeklyOrder.in(text)).isEmpty();
  }

  @Test
  void aPartOfTheDayWillDo() {
    assertThat(WeeklyOrder.in("can the weekly report come in the evening instead"))
        .contains(new WeeklyOrder.Move(Optional.empty(), Optional.empty()));
  }

  @Test
  void offAndOn() {
    assertThat(WeeklyOrder.in("stop the weekly thing")).contains(new WeeklyOrder.Off());
    assertThat(WeeklyOrder.in("can you also stop the weekly thing?"))
        .contains(new WeeklyOrder.Off());
    assertThat(WeeklyOrder.in("oh and turn off the weekly message too"))
        .contains(new WeeklyOrder.Off());
    assertThat(WeeklyOrder.in("turn on the weekly message")).contains(new WeeklyOrder.On());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "i dont want the sunday summary",
        "I don't need the weekly report any more",
        "drop the sunday message please",
        "no more weekly messages"
      })
  void offInOtherWords(String text) {
    assertThat(WeeklyOrder.in(text)).contains(new WeeklyOrder.Off());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "weekly message again please",
        "bring back the weekly summary",
        "can i have the sunday message back",
        "send me the weekly report again"
      })
  void onAgain(String text) {
    assertThat(WeeklyOrder.in(text)).contains(new WeeklyOrder.On());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "my week",
        "show my week",
        "how was my week",
        "ask me on sundays at 6pm",
        "my week was bad on monday",
        "pain 4 all week",
        "give me the weekly summary",
        "i don't want pain all week",
      })
  void otherThingsAreNot(String text) {
    assertThat(WeeklyOrder.in(text)).isEmpty();
  }
}
