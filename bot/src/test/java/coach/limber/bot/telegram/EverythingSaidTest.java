package coach.limber.bot.telegram;

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

/** Every message of every transcript, and its plain replacement, is a call that Telegram takes. */
@Execution(ExecutionMode.CONCURRENT)
class EverythingSaidTest {
  private static final Person SOMEBODY = new Person("telegram", "4711");
  private static final Instant NOW = Instant.parse("2026-03-28T10:00:00Z");

  @Test
  void everythingThatTheCoachSaysIsTakenByTelegram() throws Exception {
    try (var telegram = new FakeTelegram()) {
      var sender = new Sender(new TelegramApi(FakeTelegram.TOKEN, telegram.url()));
      var sent = new HashSet<String>();
      for (var message : Spoken.inTheTranscripts()) {
        if (sent.add(message.toString())) {
          assertThat(sender.send(new Letter(1, SOMEBODY, message, "7", NOW))).isNotEmpty();
          sender.send(new Letter(2, SOMEBODY, Plainly.say(message), "", NOW));
        }
      }

      assertThat(sent).hasSizeGreaterThan(300);
      assertThat(telegram.problems).isEmpty();
    }
  }
}
