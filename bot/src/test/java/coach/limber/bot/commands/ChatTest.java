package coach.limber.bot.commands;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.bot.conversation.Conversation;
import coach.limber.bot.conversation.dialogue.Memory;
import coach.limber.bot.rehearsal.Desks;
import coach.limber.bot.rehearsal.Keyboard;
import coach.limber.bot.rehearsal.Somebody;
import coach.limber.bot.rehearsal.Talk;
import coach.limber.knowledge.Understood;
import coach.limber.knowledge.language.Intent;
import coach.limber.knowledge.language.Request;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ChatTest {
  private static final Instant NOON = Instant.parse("2026-03-28T12:00:00Z");

  private static String chat(Memory memory, Intent intent, String... typed) throws IOException {
    var desk =
        Desks.reading(
            (text, context) ->
                text.equals("please")
                    ? new Understood.Wish(new Request(intent))
                    : new Understood.SmallTalk("joke"));
    var keyboard =
        new Keyboard(new Talk(new Conversation(desk), memory), InstantSource.fixed(NOON));
    var out = new StringWriter();
    var in = new BufferedReader(new StringReader(String.join("\n", typed) + "\n"));
    new Chat(keyboard, in, new PrintWriter(out)).run();
    return out.toString();
  }

  @Test
  void buttonsAreNumberedAndTheirNumberIsTyped() throws IOException {
    var text = chat(Memory.none(), Intent.HELP, "please", "1", "exit");
    assertThat(text).containsSubsequence("  1) Yes, I'm 18 or over", "> ", "Where are you?");
  }

  @Test
  void aLabelCanBeTypedAsWell() throws IOException {
    var text = chat(Memory.none(), Intent.HELP, "please", "no, thanks", "exit");
    assertThat(text).containsSubsequence("  2) No, thanks", "> ", "I won't keep anything");
  }

  @Test
  void onAScaleTheNumberIsTheAnswer() throws IOException {
    var settled = Somebody.idle(ZoneOffset.UTC, NOON);
    var text = chat(settled, Intent.CHECKIN_NOW, "please", "4", "exit");
    assertThat(text).containsSubsequence("[0] [1] [2]", "> ", "2 of ");
  }

  @Test
  void exitAndTheEndOfInputEndIt() throws IOException {
    assertThat(chat(Memory.none(), Intent.HELP, "exit", "please")).isEqualTo("> ");
    assertThat(chat(Memory.none(), Intent.HELP)).isEqualTo("> > ");
  }
}
