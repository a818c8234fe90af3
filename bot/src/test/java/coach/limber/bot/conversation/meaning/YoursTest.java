package coach.limber.bot.conversation.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YoursTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          When I've had my breakfast: walk | When you've had your breakfast: walk
          My coffee: stretch my hands      | Your coffee: stretch your hands
          After i park the car: a walk     | After you park the car: a walk
          When the kids leave me: yoga     | When the kids leave you: yoga
          After work: some me time         | After work: some me time
          After dinner: mix a salad        | After dinner: mix a salad
          """)
  void theirWordsAreSaidBack(String words, String back) {
    assertThat(Yours.of(words)).isEqualTo(back);
  }
}
