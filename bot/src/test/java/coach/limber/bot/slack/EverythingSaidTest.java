package coach.limber.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.bot.app.Gateway.Letter;
import coach.limber.bot.conversation.dialogue.Person;
import coach.limber.bot.conversation.wording.Plainly;
import coach.limber.bot.transcript.Spoken;
import java.time.Instant;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Every message of every transcript, and its plain replacement, is a call that Slack takes. */
@Execution(ExecutionMode.CONCURRENT)
class EverythingSaidTest {
  private static final Person SOMEBODY = new Person("slack", FakeSlack.ANN);
  private static final Instant NOW = Instant.parse("2026-03-28T10:00:00Z");

  @Test
  void everythingThatTheCoachSaysIsTakenBySlack() throws Exception {
    try (var slack = new FakeSlack()) {
      var api = new SlackApi(slack.url(), FakeSlack.BOT_TOKEN);
      var sender = new Sender(api, new Rooms(api), new Files(api));
      var reference = "";
      var sent = new HashSet<String>();
      for (var message : Spoken.inTheTranscripts()) {
        if (sent.add(message.toString())) {
          reference = sender.send(new Letter(2L * sent.size(), SOMEBODY, message, reference, NOW));
          assertThat(reference).isNotEmpty();
          sender.send(new Letter(2L * sent.size() + 1, SOMEBODY, Plainly.say(message), "", NOW));
        }
      }

      assertThat(sent).hasSizeGreaterThan(300);
      assertThat(slack.problems).isEmpty();
    }
  }
}
