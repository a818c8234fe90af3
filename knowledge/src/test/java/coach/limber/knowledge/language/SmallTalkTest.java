package coach.limber.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.knowledge.signal.Signals;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmallTalkTest {
  private static final SmallTalk SMALL_TALK = SmallTalk.load();

  @ParameterizedTest
  @CsvSource({
    "ok,ok_ack", "OK!,ok_ack", "okaaay,ok_ack", "👍,ok_ack", "👍🏽👍🏽,ok_ack", "got it,ok_ack",
    "lol,laugh", "hahahaha,laugh", "😂😂,emoji", "☀️🌻,emoji", "......,gibberish",
        "asdfgh,gibberish",
    "Im bored,bored", "shut up,insult", "?,lost", "huh,lost"
  })
  void surely(String text, String kind) {
    assertThat(SMALL_TALK.certain(text)).contains(kind);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "is bread bad", "pain 4", "rhythm of my gut"})
  void otherTextIsNotSurelyChat(String text) {
    assertThat(SMALL_TALK.certain(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "i am so bored right now,bored",
    "you stupid thing,insult",
    "I got the new job,good_news",
    "purple monkey dishwasher,chat"
  })
  void otherwiseTheKindOfTheNearestPhrase(String text, String kind) {
    var signals = new Signals(new float[0], Map.of(), Map.of(), Map.of(), Map.of("feedback", 1.0));

    assertThat(SMALL_TALK.kind(text, signals)).isEqualTo(kind);
  }
}
