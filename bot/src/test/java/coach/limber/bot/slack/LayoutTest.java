package coach.limber.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.bot.conversation.dialogue.Choice;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts in Slack's markup and back. */
class LayoutTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " ; ",
      value = {
        "a &amp; b &lt;3 ; a & b <3",
        "see <https://x.org/a?b=1&amp;c|the page> ; see the page",
        "<@U1> <!channel> pain 4 in <#C1|general> ; pain 4 in #general",
        "<mailto:a@b.c|a@b.c> <tel:112> ; a@b.c 112",
        "x &amp;lt; y ; x &lt; y"
      })
  void whatAPersonWroteIsReadAsTheySawIt(String markup, String plain) {
    assertThat(Markup.plain(markup)).isEqualTo(plain);
  }

  @Test
  void emojiAreTheirCharacters() throws Exception {
    var message =
        new ObjectMapper()
            .readTree(
                """
                {"text":"had :pizza: at 8:30:15","blocks":[{"type":"rich_text","elements":[
                  {"type":"emoji","name":"pizza","unicode":"1f355"}]}]}
                """);
    assertThat(Markup.plain(message)).isEqualTo("had 🍕 at 8:30:15");
  }

  @Test
  void nobodyIsCalledAndNothingIsMarkedByWhatAPersonWrote() {
    var called = Layout.json(Layout.messages("After <!channel> & <@U1>: *x*?", List.of()));
    assertThat(called).doesNotContain("mrkdwn").contains("plain_text");
    var quoted = Layout.json(Layout.messages("> a <!here> & b\nunder it", List.of()));
    assertThat(quoted)
        .contains("> a &lt;!here&gt; &amp; b\\nunder it")
        .contains("\"verbatim\":true")
        .doesNotContain("<!here>");
  }

  @Test
  void longTextsAreCutAtSentencesAndLoseNothing() {
    var sentence = "This is one & the same <sentence> again. ";
    var text = sentence.repeat(600).strip();
    var parts = Parts.of(text, 2900);
    assertThat(parts).allMatch(part -> Markup.escaped(part).length() <= 2900);
    assertThat(parts).allMatch(part -> part.endsWith("."));
    assertThat(String.join(" ", parts)).isEqualTo(text);
    var messages = Layout.messages(text, List.of(List.of(new Choice("Yes", "yes"))));
    assertThat(messages).hasSizeGreaterThan(1);
    assertThat(Layout.json(messages.getLast())).contains("\"yes\"");
    assertThat(Layout.json(messages.getFirst())).doesNotContain("\"yes\"");
  }
}
