package coach.limber.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.bot.app.Gateway.Letter;
import coach.limber.bot.app.Gateway.Outcome;
import coach.limber.bot.app.Gateway.Whom;
import coach.limber.bot.conversation.dialogue.Choice;
import coach.limber.bot.conversation.dialogue.Memory;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Person;
import coach.limber.bot.insight.Chart;
import coach.limber.bot.slack.FakeSlack.Fault;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters to Slack, and what becomes of them. */
class SlackGatewayTest {
  private static final Instant NOW = Instant.parse("2026-03-28T10:00:00Z");

  private FakeSlack slack;
  private SlackGateway gateway;
  private long sequence = 1;

  @BeforeEach
  void start() throws Exception {
    start(new FakeSlack());
  }

  private void start(FakeSlack platform) {
    slack = platform;
    var access = new SlackGateway.Access(slack.url(), FakeSlack.BOT_TOKEN, FakeSlack.APP_TOKEN, "");
    var inside = new Inside(_ -> {}, _ -> Memory.none(), _ -> true, List::of, () -> NOW);
    gateway = new SlackGateway(access, inside);
  }

  @AfterEach
  void stop() {
    gateway.close();
    slack.close();
    assertThat(slack.problems).isEmpty();
  }

  private Letter letter(Outbound message, String reference) {
    return new Letter(sequence++, new Person("slack", FakeSlack.ANN), message, reference, NOW);
  }

  private static Chart chart() {
    var monday = LocalDate.of(2026, 3, 23);
    var scale = List.of(new Chart.Tick(0, "0"), new Chart.Tick(10, "10"));
    var points = List.of(new Chart.Point(monday, 5, "5", Chart.Mark.OWN));
    return new Chart(
        "Your week",
        "1 day",
        monday,
        monday.plusDays(6),
        List.of(new Chart.Line("Pain", scale, points)),
        List.of(),
        List.of(),
        List.of());
  }

  private Outcome sent(Outbound message) {
    return gateway.send(letter(message, ""));
  }

  @ParameterizedTest
  @CsvSource({
    "user_disabled, Gone",
    "is_archived, Gone",
    "msg_too_long, Refused",
    "invalid_blocks, Refused",
    "never_heard_of_it, Refused",
    "invalid_auth, Stopped",
    "account_inactive, Stopped",
    "token_revoked, Stopped",
    "fatal_error, TryAgainAfter",
    "internal_error, TryAgainAfter"
  })
  void whatSlackSaysIsWhatBecomesOfALetter(String error, String outcome) {
    slack.fails(
        new Fault("chat.postMessage", false, 200, "{\"ok\":false,\"error\":\"" + error + "\"}"));
    assertThat(sent(new Outbound.Text("hi")).getClass().getSimpleName()).isEqualTo(outcome);
  }

  private void refusesOnce(String method, String error) {
    slack.fails(new Fault(method, false, 200, "{\"ok\":false,\"error\":\"" + error + "\"}"));
  }

  @Test
  void aChatThatIsNotFoundIsOpenedAnewOnce() {
    refusesOnce("chat.postMessage", "channel_not_found");
    assertThat(sent(new Outbound.Text("hi"))).isInstanceOf(Outcome.Sent.class);
    assertThat(slack.count("conversations.open")).isEqualTo(2);
    refusesOnce("chat.postMessage", "channel_not_found");
    refusesOnce("chat.postMessage", "channel_not_found");
    assertThat(sent(new Outbound.Text("hi"))).isInstanceOf(Outcome.Gone.class);
  }

  @ParameterizedTest
  @CsvSource({"thread_not_found", "invalid_thread_ts", "cannot_reply_to_message"})
  void whereTheThreadIsNoMoreTheChatIsThere(String error) {
    refusesOnce("chat.postMessage", error);
    var letter = letter(new Outbound.Text("hi"), "D0ANN/1774692500.000001");
    assertThat(gateway.send(letter)).isInstanceOf(Outcome.Sent.class);
    assertThat(slack.messages().getLast().body().has("thread_ts")).isFalse();
  }

  @Test
  void whatHasNoTimeStampIsSaidAnewInsteadOfEdited() {
    slack.fails(new Fault("chat.postMessage", false, 200, "{\"ok\":true}"));
    assertThat(sent(new Outbound.Text("hi"))).isEqualTo(new Outcome.Sent(""));
    var edit = letter(new Outbound.Edit("k", "That one.", List.of()), "");
    assertThat(gateway.send(edit)).isInstanceOf(Outcome.Sent.class);
    assertThat(slack.count("chat.update")).isZero();
  }

  @Test
  void slowDownSaysHowLong() {
    slack.fails(new Fault("chat.postMessage", false, 429, ""));
    assertThat(sent(new Outbound.Text("hi")))
        .isEqualTo(new Outcome.SlowDown(Duration.ofSeconds(1), Whom.UNSAID));
  }

  @Test
  void aLongTextGoesOnWhereItStopped() {
    var text = "One sentence of it. ".repeat(1500).strip();
    var letter = letter(new Outbound.Text(text), "");
    slack.fails(
        new Fault("conversations.open", false, 200, "{\"ok\":false,\"error\":\"unknown_method\"}"));
    assertThat(gateway.send(letter)).isInstanceOf(Outcome.Sent.class);
    var parts = slack.messages().size();
    assertThat(parts).isGreaterThan(1);
    assertThat(slack.messages().getFirst().body().path("channel").asText())
        .isEqualTo(FakeSlack.ANN);

    var again = letter(new Outbound.Text(text), "");
    slack.fails(new Fault("chat.postMessage", true, 0, ""));
    slack.fails(new Fault("chat.postMessage", false, 500, "oops"));
    while (!(gateway.send(again) instanceof Outcome.Sent)) {
      // the outbox would wait
    }
    assertThat(slack.messages()).hasSize(2 * parts);
  }

  @ParameterizedTest
  @CsvSource({"U0ANN, ''", "U0ANN, D0ANN/1774692500.000001", "C0ALL/1774692500.000001, ''"})
  void whatArrivedThoughItsAnswerWasLostIsFoundInItsThread(String chat, String reference) {
    var letter =
        new Letter(sequence++, new Person("slack", chat), new Outbound.Text("hi"), reference, NOW);
    slack.fails(new Fault("chat.postMessage", true, 0, ""));
    assertThat(gateway.send(letter)).isInstanceOf(Outcome.TryAgainAfter.class);
    assertThat(gateway.send(letter)).isInstanceOf(Outcome.Sent.class);
    assertThat(slack.messages()).hasSize(1);
  }

  /** The one who sent it was killed before it was marked, and knows no more of it. */
  @ParameterizedTest
  @CsvSource({"3, 1", "2000, 2", "2000, 0"})
  void afterAKillTheChatIsAskedForTheLastLetter(int words, int arrived) throws Exception {
    var text = "One sentence. ".repeat(words).strip();
    var letter = letter(new Outbound.Text(text), "");
    for (int i = 0; i < arrived; i++) {
      slack.fails(new Fault("chat.postMessage", true, 200, ""));
    }
    slack.fails(
        new Fault("chat.postMessage", false, 200, "{\"ok\":false,\"error\":\"ratelimited\"}"));
    gateway.send(letter);
    gateway.close();
    start(slack);
    var again =
        new Letter(
            letter.sequence(), letter.person(), letter.message(), "", NOW.plusSeconds(90), NOW);
    assertThat(gateway.send(again)).isInstanceOf(Outcome.Sent.class);

    var marks = slack.messages().stream().map(SlackGatewayTest::mark).toList();
    assertThat(marks).doesNotHaveDuplicates().hasSize(Layout.messages(text, List.of()).size());
    assertThat(slack.count("conversations.history")).isPositive();
  }

  private static String mark(FakeSlack.Call call) {
    return call.body().path("metadata").path("event_payload").path("letter").asText();
  }

  @Test
  void anEditOfWhatIsNoMoreIsANewMessage() {
    var question =
        new Outbound.Question("k", "Which?", List.of(List.of(new Choice("This", "this"))));
    var reference = ((Outcome.Sent) sent(question)).reference();
    var edit = new Outbound.Edit("k", "That one.", List.of());
    assertThat(gateway.send(letter(edit, reference))).isEqualTo(new Outcome.Sent(reference));
    assertThat(slack.count("chat.update")).isOne();
    slack.fails(
        new Fault("chat.update", false, 200, "{\"ok\":false,\"error\":\"message_not_found\"}"));
    assertThat(gateway.send(letter(edit, reference))).isNotEqualTo(new Outcome.Sent(reference));
    assertThat(slack.count("chat.postMessage")).isEqualTo(2);
  }

  @Test
  void aPictureIsUploadedOnceWithItsWordsAndNamesNothing() {
    var letter = letter(new Outbound.Picture("Your week.", "Pain went down.", chart()), "");
    slack.fails(new Fault("files.completeUploadExternal", false, 500, "oops"));
    assertThat(gateway.send(letter)).isInstanceOf(Outcome.TryAgainAfter.class);
    assertThat(gateway.send(letter)).isInstanceOf(Outcome.Sent.class);
    assertThat(slack.uploads).hasSize(1);
    assertThat(slack.uploads.getFirst()).startsWith(0x89, 'P', 'N', 'G');
    assertThat(slack.count("chat.postMessage")).isOne();
    var shared = slack.await(call -> call.method().equals("files.completeUploadExternal"));
    assertThat(shared.body().toString()).doesNotContainIgnoringCase("pain").contains("D0ANN");
    var asked = slack.await(call -> call.method().equals("files.getUploadURLExternal"));
    assertThat(asked.body().path("alt_txt").asText()).isEqualTo("Pain went down.");
  }
}
