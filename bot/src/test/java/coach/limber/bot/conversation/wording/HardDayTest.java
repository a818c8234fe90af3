package coach.limber.bot.conversation.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HardDayTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "couldn't open the jar",
        "I couldn't do my buttons up today",
        "can't hold a pen",
        "could hardly turn the key this morning",
        "struggled to get up the stairs",
        "the pain came back",
        "my knee pain is back",
        "my thumb pain is back",
        "yesterday's pain is back",
        "oh no the swelling is back",
        "it's back again",
        "on my feet all day",
        "been standing for 8 hours",
        "awake since 3",
        "up since four",
        "cried in the shower",
        "had a good cry",
        "i don't know what to do any more",
      })
  void getsAWarmLine(String text) {
    assertThat(HardDay.words(text)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "can't open the app",
        "couldn't do my walk",
        "can't hold food down",
        "can't lift my arm",
        "i don't know what to do about my knees",
        "i don't know what to eat",
        "my back hurts",
        "back to normal",
        "i'm back",
        "what can i do so that i can open jars",
        "my son cried in the car",
      })
  void otherWordsGetNone(String text) {
    assertThat(HardDay.words(text)).isEmpty();
  }
}
