package coach.limber.knowledge.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How it was in another part of life, or is as a rule, is not how it is today. */
class OtherTimesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "last winter my knees were an 8",
        "pain was 9 last autumn",
        "it was 10/10 when i was diagnosed",
        "When I was first diagnosed my hands were a 9",
        "ten years ago my knees were a 9",
        "in 2018 it was a 9",
        "as a teenager my hips were an 8",
        "in my forties my back was 7",
        "before the operation it was a 9",
        "my wrists were awful when I was pregnant",
        "when i was 20 my hands were a 7",
        "when i was a student i slept 4 hours",
        "my feet used to be terrible",
        "i used to swim 40 minutes a day",
        "during my last flare it was a 10"
      })
  void aTimeThatIsOverTellsNothingOfToday(String text) {
    assertThat(Day.of(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "usually it's a 6",
        "typically a 4",
        "it's a 5 normally",
        "on a really bad day my hips are a 9",
        "9 on bad days",
        "some mornings it's an 8",
        "most mornings i'm stiff for 40 minutes",
        "usually i sleep 6 hours",
        "the worst I ever had was a 10",
        "highest it's ever been is 9",
        "the worst it gets is 9",
        "it can get up to an 8",
        "in winter it's an 8",
        "when it rains my hands are an 8",
        "i once had a 10"
      })
  void whatIsAsARuleTellsNothingOfToday(String text) {
    assertThat(Day.of(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          usually a 6, today 2 | pain=2
          usually a 6 but 2 | pain=2
          usually 5, it's 7 | pain=7
          last summer it was 9, now it's a 4 | pain=4
          when i was diagnosed it was 10, it's 4 these days | pain=4
          a year ago i was an 8 and today i'm a 3 | pain=3
          on a bad day it's 9, today 5 | pain=5
          used to be an 8 now a 3 | pain=3
          hands usually 3 but 6 today | pain=6 joints=[hand]
          i usually sleep 8 hours, slept 5 | sleep_hours=5
          my feet used to be terrible but 3 today | pain=3 joints=[foot]
          pain 6 and usually 5 | pain=6
          """)
  void whatIsSaidOfTodayBesidesIsRead(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          a bad day, 8 | pain=8
          having one of my bad days, 8 | pain=8
          on a bad day like today it's a 9 | pain=9
          worse than last winter, 7 | pain=7
          been like this since last spring, 6 | pain=6
          hurts like it did when i was a kid, 6 | pain=6
          when i was at work my knee was a 7 | pain=7 joints=[knee]
          when i was walking it was a 6 | pain=6 movement=[walking]
          knee i broke when i was young is a 6 | pain=6 joints=[knee]
          diagnosed 5 years ago, pain 6 | pain=6
          had this for 10 years, 6 | pain=6
          it's the worst it's ever been, 9 | pain=9
          more tired than i normally am, 5 | pain=5
          my usually good knee is a 7 | pain=7 joints=[knee]
          slept normally, pain 4 | pain=4
          got used to it, pain 5 | pain=5
          i'm in a flare, it's an 8 | pain=8
          cold today, hands 7 | pain=7 joints=[hand]
          walked 30 min in winter sun, 4 | pain=4 movement=[walking] movement_minutes=30
          can i put a 5 | pain=5
          the usual 4 | pain=4
          """)
  void whatOnlyComparesOrIsOfTodayStays(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }
}
