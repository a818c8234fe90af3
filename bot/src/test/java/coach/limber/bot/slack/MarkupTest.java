package coach.limber.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ":+1:"                        | 👍
          ":thumbsup::skin-tone-3:"     | 👍
          ":sob: pain 6"                | 😭 pain 6
          ":our_own_cat:"               | :our_own_cat:
          "at 10:30: and 11:30"         | at 10:30: and 11:30
          ":sob:","blocks":[{"type":"emoji","name":"sob","unicode":"1f44d"}] | 👍
          """)
  void theNamesOfEmojiAreReadAsEmoji(String text, String expected) throws IOException {
    var message = new ObjectMapper().readTree("{\"text\":" + text + "}");
    assertThat(Markup.plain(message)).isEqualTo(expected);
  }
}
