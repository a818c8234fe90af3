package coach.limber.bot.conversation.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KindWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          i love you limber                  | That's kind.
          oh bugger off                      | All right. I'm sorry I annoyed you.
          you're completely useless          | I'm sorry I let you down.
          you never listen to me             | I'm sorry I let you down.
          this thing is a waste of time      | I'm sorry I let you down.
          you don't even care                | I'm a program, so I can't care
          i'm sick of this                   | I believe you.
          so fed up with the constant pain   | I'm sorry. Being in pain
          happy new year limber!             | And to you.
          it's my birthday                   | Happy birthday!
          well done me                       | Well done indeed.
          sorry for snapping at you          | That's all right.
          i didn't mean to be rude           | That's all right.
          hi, sorry i've been away           | No need to be sorry. Good that you're here.
          sorry just got home                | No need to be sorry. Whenever
          really busy with work today sorry  | No need to be sorry. Whenever
          we had a lovely long chat          | That sounds lovely.
          """)
  void isMetInKind(String text, String begin) {
    assertThat(KindWords.to(text)).get().asString().startsWith(begin);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nobody calls                | I'm sorry. Being alone
          i feel so lonely these days | I'm sorry. Being alone
          been crying all night       | I'm sorry it's such a day.
          aaargh                      | One of those days?
          """)
  void soIsAFeeling(String text, String begin) {
    assertThat(KindWords.toFeeling(text)).get().asString().startsWith(begin);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "that's good",
        "you're good",
        "it's hopeless",
        "my walk was lovely",
        "i love pizza",
        "i love walking",
        "sorry, it was 4",
        "sorry, not busy",
        "pain 4, been busy",
        "tired",
        "i'm tired",
        "i'm so tired of everything",
        "sick",
        "had a good day",
        "had a good night",
        "is christmas cake bad for joints?",
        "what's for dinner",
        "i don't understand",
        "stop"
      })
  void otherWordsAreNone(String text) {
    assertThat(KindWords.to(text)).isEmpty();
    assertThat(KindWords.toFeeling(text)).isEmpty();
  }
}
