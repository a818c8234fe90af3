package coach.limber.bot.conversation.wording;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.bot.conversation.dialogue.Choice;
import coach.limber.bot.conversation.dialogue.Outbound;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainlyTest {
  @Test
  void aQuestionNamesItsChoices() {
    var question =
        new Outbound.Question(
            "key",
            "> Walk.\nHow was it?",
            List.of(
                List.of(new Choice("Good", "a"), new Choice("Bad", "b")),
                List.of(new Choice("Skip", "c"))));

    assertThat(Plainly.say(question).text())
        .isEqualTo("“Walk.”\nHow was it?\n· Good · Bad\n· Skip");
  }

  @Test
  void aFileThatIsNotTakenIsNamed() {
    assertThat(Plainly.say(new Outbound.Document("", "limber.csv", "text/csv", new byte[1])).text())
        .contains("limber.csv");
  }

  @Test
  void wordsThatAreNotTakenAreNotPassedOverInSilence() {
    assertThat(Plainly.say(new Outbound.Text("Hello")).text())
        .isNotEqualTo("Hello")
        .contains("emergency");
  }
}
