package coach.limber.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GreetingsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Dobry wieczór         | pl
          BUENAS TARDES         | es
          Grüß Gott, coach      | de
          bonsoir !             | fr
          Boa noite             | pt
          buona sera            | it
          Goedemiddag           | nl
          Günaydın              | tr
          god kväll             | sv
          Bună dimineața        | ro
          selamat sore          | id
          xin chào              | vi
          Добрый день           | ru
          Доброго ранку!        | uk
          Καλημέρα              | el
          おはようございます      | ja
          안녕하세요             | ko
          """)
  void aGreetingTellsItsLanguage(String text, String language) {
    assertThat(Greetings.in(text)).contains(language);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hi",
        "hola",
        "ciao",
        "good morning",
        "",
        "👍",
        "guten tag, meine knie tun weh",
        "buenos dias and how are you"
      })
  void whatEnglishSpeakersSayIsNone(String text) {
    assertThat(Greetings.in(text)).isEmpty();
  }
}
