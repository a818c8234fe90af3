package coach.limber.knowledge.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WishedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          my goal is pain 2 | ''
          i hope it's a 3 tomorrow | ''
          aiming for a 2 | ''
          target: pain 3 | ''
          would love a 1 | ''
          goal is 2, today 5 | pain=5
          my goal is 2 but it's 6 | pain=6
          hit my goal, pain 2 | pain=2
          reached my target of 3 | pain=3
          i'd really like a 6 | ''
          id like a 2 | ''
          i only want pain 3 | ''
          hoping for better than a 5 | ''
          my dream is pain 2 | ''
          just like a 6 | pain=6
          it's really like a 6 | pain=6
          only like a 3 today | pain=3
          hope you're well pain 6 | pain=6
          hope you had a good one 4 | pain=4
          hoping all is good knees 5 | pain=5 joints=[knee]
          i hope this helps pain 6 | pain=6
          hope to feel better soon pain 6 | pain=6
          slept like a dream 7 hours | sleep_hours=7 sleep_quality=good
          had a bad dream 5 hours sleep | sleep_hours=5 sleep_quality=poor
          """)
  void whatIsHopedForIsNotSo(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }
}
