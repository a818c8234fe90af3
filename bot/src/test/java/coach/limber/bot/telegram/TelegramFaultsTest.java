package coach.limber.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coach.limber.bot.app.Gateway.Letter;
import coach.limber.bot.app.Gateway.Outcome;
import coach.limber.bot.app.Gateway.Whom;
import coach.limber.bot.conversation.dialogue.Inbound;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Person;
import coach.limber.bot.telegram.FakeTelegram.Fault;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When Telegram, or what stands between, answers with something else than it should. */
class TelegramFaultsTest {
  private static final Instant NOW = Instant.parse("2026-03-28T10:00:00Z");

  private final List<Inbound> told = new ArrayList<>();
  private FakeTelegram telegram;
  private TelegramApi api;
  private long sequence;

  @BeforeEach
  void start() throws Exception {
    telegram = new FakeTelegram();
    api = new TelegramApi(FakeTelegram.TOKEN, telegram.url());
  }

  @AfterEach
  void stop() {
    api.close();
    telegram.close();
    assertThat(telegram.problems).isEmpty();
  }

  // Letters

  private Outcome sent(Outbound message) {
    return sent(message, "4711", "");
  }

  private Outcome sent(Outbound message, String chat, String reference) {
    try (var gateway = gateway()) {
      var person = new Person("telegram", chat);
      return gateway.send(new Letter(++sequence, person, message, reference, NOW));
    }
  }

  private TelegramGateway gateway() {
    return new TelegramGateway(
        FakeTelegram.TOKEN,
        telegram.url(),
        Optional.empty(),
        told::add,
        new TelegramGateway.Setting(InstantSource.fixed(NOW), (_, _) -> Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({
    "400, Refused",
    "413, Refused",
    "403, Gone",
    "401, Stopped",
    "404, Stopped",
    "409, TryAgainAfter",
    "429, SlowDown",
    "500, TryAgainAfter",
    "502, TryAgainAfter"
  })
  void whatTelegramSaysIsWhatBecomesOfALetter(int code, String outcome) {
    telegram.fails(new Fault("sendMessage", code, FakeTelegram.error(code, "no", 0)));
    assertThat(sent(new Outbound.Text("hi")).getClass().getSimpleName()).isEqualTo(outcome);
  }

  /** A firewall's page must not look as if everybody had blocked the bot. */
  @ParameterizedTest
  @CsvSource({"403, TryAgainAfter", "404, TryAgainAfter", "502, TryAgainAfter", "413, Refused"})
  void aProxysPageIsNotTelegramsWord(int code, String outcome) {
    telegram.fails(new Fault("sendMessage", code, "<html>no</html>"));
    assertThat(sent(new Outbound.Text("hi")).getClass().getSimpleName()).isEqualTo(outcome);
  }

  @Test
  void slowDownSaysHowLongInTheHeaderToo() {
    telegram.fails(new Fault("sendMessage", 429, "<html>slower</html>"));
    assertThat(sent(new Outbound.Text("hi")))
        .isEqualTo(new Outcome.SlowDown(Duration.ofSeconds(3), Whom.UNSAID));
    telegram.fails(new Fault("sendMessage", 429, FakeTelegram.error(429, "Too Many", 17)));
    assertThat(sent(new Outbound.Text("hi")))
        .isEqualTo(new Outcome.SlowDown(Duration.ofSeconds(17), Whom.UNSAID));
  }

  @Test
  void whatWasDoneThoughItsAnswerBrokeOffIsNotSentAgain() {
    telegram.fails(new Fault("sendMessage", true, 0, ""));
    assertThat(sent(new Outbound.Text("hi"))).isEqualTo(new Outcome.Sent(""));
    telegram.fails(new Fault("sendMessage", true, 200, ""));
    assertThat(sent(new Outbound.Text("hi"))).isEqualTo(new Outcome.Sent(""));
    telegram.fails(new Fault("sendDocument", true, 0, ""));
    assertThat(sent(new Outbound.Document("", "a.csv", "text/csv", new byte[] {1})))
        .isEqualTo(new Outcome.Sent(""));
    telegram.fails(new Fault("sendMessage", -1, ""));
    assertThat(sent(new Outbound.Text("hi"))).isInstanceOf(Outcome.TryAgainAfter.class);
  }

  @Test
  void aLongTextGoesOnWhereItStopped() {
    var text = "One sentence of it. ".repeat(500).strip();
    var letter =
        new Letter(++sequence, new Person("telegram", "4711"), new Outbound.Text(text), "", NOW);
    var sender = new Sender(api);
    telegram.fails(
        new Fault("sendMessage", true, 200, "{\"ok\":true,\"result\":{\"message_id\":5}}"));
    telegram.fails(new Fault("sendMessage", 500, "oops"));
    assertThatThrownBy(() -> sender.send(letter)).isInstanceOf(Refusal.class);
    sender.send(letter);
    var parts = Text.parts(text, 4096);

    assertThat(telegram.calls)
        .extracting(call -> call.body().path("text").asText())
        .containsExactlyElementsOf(parts);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"ok\":true,\"result\":true}",
        "{\"ok\":true,\"result\":{\"message_id\":\"soon\",\"chat\":[]}}",
        "{\"ok\":true,\"result\":{\"message_id\":5,\"of_tomorrow\":{\"x\":[1]}},\"new\":1}"
      })
  void anAnswerOfAnotherShapeIsAnAnswer(String body) {
    telegram.fails(new Fault("sendMessage", 200, body));
    assertThat(sent(new Outbound.Text("hi"))).isInstanceOf(Outcome.Sent.class);
  }

  @Test
  void longCaptionsAndTextsFit() {
    sent(new Outbound.Document("word ".repeat(500), "a.csv", "text/csv", new byte[] {1}));
    var caption = telegram.await(call -> call.method().equals("sendDocument")).body();
    assertThat(caption.path("caption").asText()).hasSizeBetween(900, 1024);
    sent(new Outbound.Text("\uD83E\uDD66 broccoli. ".repeat(800)));
    assertThat(telegram.calls)
        .filteredOn(call -> call.method().equals("sendMessage"))
        .hasSizeGreaterThan(2)
        .allMatch(call -> call.body().path("text").asText().length() <= 4096);
  }

  /** A server of one's own need not have every method. */
  @Test
  void aMethodThatIsMissingStopsNothingElse() {
    var missing = FakeTelegram.error(404, "Not Found: method not found", 0);
    telegram.fails(new Fault("sendDocument", 404, missing));
    assertThat(sent(new Outbound.Document("", "a.csv", "text/csv", new byte[] {1})))
        .isInstanceOf(Outcome.Refused.class);
    telegram.fails(new Fault("editMessageText", 404, missing));
    assertThat(sent(new Outbound.Edit("k", "Noted", List.of()), "4711", "7"))
        .isInstanceOf(Outcome.Sent.class);
    telegram.awaitText("Noted");
  }

  @Test
  void whateverNumberAMessageHasItIsEdited() {
    var number = "1777888000123";
    assertThat(sent(new Outbound.Edit("k", "Noted", List.of()), "4711", number))
        .isEqualTo(new Outcome.Sent(number));
    var edit = telegram.await(call -> call.method().equals("editMessageText")).body();
    assertThat(edit.path("message_id").isIntegralNumber()).isTrue();
    assertThat(edit.path("message_id").asText()).isEqualTo(number);
    assertThat(edit.path("chat_id").isIntegralNumber()).isTrue();
  }

  @Test
  void whatWasAskedInATopicThatIsNoMoreIsAnsweredInItsGroup() {
    telegram.fails(
        new Fault(
            "sendMessage",
            400,
            FakeTelegram.error(400, "Bad Request: message thread not found", 0)));
    assertThat(sent(new Outbound.Text("hi"), "-100600/44", "")).isInstanceOf(Outcome.Sent.class);
    assertThat(telegram.awaitText("hi").body().has("message_thread_id")).isFalse();
  }

  @Test
  void whatBelongsInATopicOfOnesOwnThatIsNoMoreComesInTheChat() {
    var gone =
        new Fault(
            "sendMessage",
            400,
            FakeTelegram.error(400, "Bad Request: message thread not found", 0));
    telegram.fails(gone);
    assertThat(sent(new Outbound.Text("hi"), "4711", "topic/44")).isInstanceOf(Outcome.Sent.class);
    assertThat(telegram.awaitText("hi").body().has("message_thread_id")).isFalse();
    assertThat(sent(new Outbound.Text("ho"), "4711", "topic/45")).isInstanceOf(Outcome.Sent.class);
    assertThat(telegram.awaitText("ho").body().path("message_thread_id").asInt()).isEqualTo(45);
  }

  // Polling

  @Test
  void aServerThatCannotTellWhoWeAreIsListenedTo() {
    var missing = FakeTelegram.error(404, "Not Found: method not found", 0);
    for (int i = 0; i < 2; i++) {
      telegram.fails(new Fault("getMe", 404, missing));
    }
    var poller = poller(told::add);
    telegram.says("hi");
    poller.poll();
    assertThat(texts()).containsExactly("hi");
  }

  /** What no waiting will change is seldom asked; but first it may have been a mistake. */
  @Test
  void aTokenThatIsNotKnownIsTriedSoonAndThenEverMoreSeldom() {
    try (var gateway = gateway()) {
      for (var seconds : List.of(5, 10, 20)) {
        telegram.fails(new Fault("getUpdates", 401, FakeTelegram.error(401, "Unauthorized", 0)));
        assertThat(gateway.go()).isEqualTo(Duration.ofSeconds(seconds));
        assertThat(gateway.health()).startsWith("stopped");
      }
      assertThat(gateway.go()).isEqualTo(Duration.ZERO);
      assertThat(gateway.health()).isEqualTo("ok");
    }
  }

  @Test
  void whereAnotherProgramPollsTheFirstWaitIsShort() {
    try (var gateway = gateway()) {
      for (var millis : List.of(500, 1000, 2000, 4000, 5000)) {
        telegram.fails(
            new Fault("getUpdates", 409, FakeTelegram.error(409, "Conflict: terminated", 0)));
        assertThat(gateway.go()).isEqualTo(Duration.ofMillis(millis));
      }
    }
  }

  /** A server that answers at once is not asked a thousand times a second. */
  @Test
  void aServerThatDoesNotWaitForUpdatesIsNotHurried() {
    var poller = poller(told::add);
    poller.poll();
    telegram.fails(new Fault("getUpdates", 200, "{\"ok\":true,\"result\":[]}"));
    assertThat(poller.poll()).isBetween(Duration.ofMillis(100), Duration.ofMillis(500));
    telegram.says("hi");
    assertThat(poller.poll()).isZero();
  }

  // Updates

  private Poller poller(Consumer<Inbound> door) {
    var clock = InstantSource.fixed(NOW);
    return new Poller(api, new Reception(api, door, clock, (_, _) -> Optional.empty()), clock);
  }

  private static String said(int id) {
    return """
    {"update_id":%d,"message":{"message_id":1,"date":1774692000,"text":"t%d",
      "from":{"id":7,"is_bot":false},"chat":{"id":7,"type":"private"}}}\
    """
        .formatted(id, id);
  }

  private List<String> texts() {
    return told.stream().map(event -> ((Inbound.Said) event).text()).toList();
  }

  @Test
  void updatesAreTakenInOrderAndConfirmedOnceEachIsKept() {
    var poller = poller(told::add);
    var strange = ", \"x\", null, {\"message\":{}}, {\"update_id\":\"13\"}]}";
    telegram.fails(
        new Fault(
            "getUpdates", 200, "{\"ok\":true,\"result\":[" + said(12) + "," + said(11) + strange));
    telegram.fails(new Fault("getUpdates", 200, "{\"ok\":true,\"result\":[" + said(9) + "]}"));
    poller.poll();
    poller.poll();
    telegram.says("hi");
    poller.poll();

    assertThat(texts()).containsExactly("t11", "t12", "t9", "hi");
    assertThat(telegram.lastOffset).isEqualTo(13);
  }

  /** So that it is known to be well at once, and need not be waited for as long as a poll lasts. */
  @Test
  @Timeout(20)
  void untilTelegramHasAnsweredItIsAskedWithoutWaiting() {
    var poller = poller(told::add);
    poller.poll();
    telegram.fails(new Fault("getUpdates", 500, "oops"));
    assertThatThrownBy(poller::poll).isInstanceOf(Refusal.class);
    poller.poll();
  }

  @Test
  void theMenusThatWereRefusedAreSetWithTheNextUpdates() {
    var poller = poller(told::add);
    telegram.fails(new Fault("setMyCommands", 500, "oops"));
    poller.poll();
    assertThat(telegram.count(call -> call.method().equals("setMyCommands"))).isZero();
    for (var words : List.of("hi", "hello")) {
      telegram.says(words);
      poller.poll();
    }
    assertThat(texts()).containsExactly("hi", "hello");
    assertThat(telegram.count(call -> call.method().equals("setMyCommands"))).isEqualTo(2);
  }

  @Test
  void anUpdateThatIsNotKeptIsAskedForAgainWithAllThatCameLater() {
    var poller =
        poller(
            event -> {
              if (((Inbound.Said) event).text().equals("t11")) {
                throw new IllegalStateException("the database is away");
              }
              told.add(event);
            });
    telegram.fails(
        new Fault(
            "getUpdates",
            200,
            "{\"ok\":true,\"result\":[" + said(12) + "," + said(10) + "," + said(11) + "]}"));
    assertThatThrownBy(poller::poll).isInstanceOf(IllegalStateException.class);
    telegram.says("hi");
    poller.poll();

    assertThat(texts()).containsExactly("t10", "hi");
    assertThat(telegram.lastOffset).isEqualTo(11);
  }

  /** Were any of it taken for "nothing new", it would be asked again at once, for ever. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"ok\":true}",
        "{\"ok\":true,\"result\":{}}",
        "{\"ok\":true,\"result\":7}",
        "{\"ok\":true,\"result\":[{\"message\":{}}, 5]}",
        "{\"ok\":tru",
        "<html></html>",
        "[]",
        ""
      })
  void garbageForUpdatesIsARefusal(String body) {
    var poller = poller(told::add);
    telegram.fails(new Fault("getUpdates", 200, body.isEmpty() ? " " : body));
    assertThatThrownBy(poller::poll).isInstanceOf(Refusal.class);
    assertThat(told).isEmpty();
  }

  @Test
  void tenMegabytesOfUpdatesAreReadAndMoreThanAnybodySaysIsNot() {
    var poller = poller(told::add);
    var large = said(11).replace("t11", "x".repeat(10_000_000));
    telegram.fails(new Fault("getUpdates", 200, "{\"ok\":true,\"result\":[" + large + "]}"));
    poller.poll();
    assertThat(told).hasSize(1);
    var larger = said(12).replace("t12", "x".repeat(17_000_000));
    telegram.fails(new Fault("getUpdates", 200, "{\"ok\":true,\"result\":[" + larger + "]}"));
    assertThatThrownBy(poller::poll).isInstanceOf(Refusal.class);
  }
}
