package coach.limber.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.bot.Config;
import coach.limber.bot.Limber;
import coach.limber.bot.Ticking;
import coach.limber.bot.http.Wire;
import coach.limber.bot.telegram.FakeTelegram.Fault;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The whole program where Telegram comes to it, over real sockets. */
@Execution(ExecutionMode.CONCURRENT)
class WebhookTest {
  private static final Instant NOW = Instant.parse("2026-03-28T10:00:00Z");

  @TempDir private Path home;
  private final HttpClient http = HttpClient.newHttpClient();
  private final Ticking clock = new Ticking(NOW);
  private FakeTelegram telegram;
  private Limber limber;

  @BeforeEach
  void start() throws IOException {
    telegram = new FakeTelegram();
    limber = started();
  }

  private Limber started() throws IOException {
    var port = freePort();
    var settings =
        Map.of(
            "PORT",
            String.valueOf(port),
            "LIMBER_HOME",
            home.toString(),
            "TELEGRAM_BOT_TOKEN",
            FakeTelegram.TOKEN,
            "TELEGRAM_API_URL",
            telegram.url().toString(),
            "TELEGRAM_WEBHOOK_URL",
            "http://127.0.0.1:" + port);
    var program = new Limber(Config.of(settings), clock, () -> "nobody-guesses-this");
    program.start();
    return program;
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  @AfterEach
  void stop() {
    limber.close();
    telegram.close();
    http.close();
    assertThat(telegram.problems).isEmpty();
  }

  /** Sends what people did last, as Telegram does. */
  private int delivered() throws Exception {
    return posted(telegram.webhook(), telegram.secret(), telegram.lastUpdate());
  }

  private int posted(URI url, String secret, String body) throws Exception {
    var request =
        HttpRequest.newBuilder(url)
            .header("Content-Type", "application/json")
            .header("X-Telegram-Bot-Api-Secret-Token", secret)
            .POST(BodyPublishers.ofString(body))
            .build();
    return http.send(request, BodyHandlers.discarding()).statusCode();
  }

  private int saying(String text) throws Exception {
    telegram.says(text);
    return delivered();
  }

  @Test
  void updatesThatComeAreAnsweredOnceHoweverOftenTheyCome() throws Exception {
    assertThat(saying("hi")).isEqualTo(200);
    assertThat(delivered()).isEqualTo(200);

    telegram.awaitText("I'm Limber");
    assertThat(saying("yes")).isEqualTo(200);
    telegram.awaitText("Where are you?");
    assertThat(telegram.count(call -> call.body().path("text").asText().contains("I'm Limber")))
        .isOne();
  }

  @Test
  void whoLacksTheSecretIsNotHeard() throws Exception {
    telegram.says("hi");
    var update = telegram.lastUpdate();
    var url = telegram.webhook();

    assertThat(posted(url, "guessed", update)).isEqualTo(401);
    assertThat(posted(url, telegram.secret() + "x", update)).isEqualTo(401);
    assertThat(posted(url, telegram.secret(), "{\"update_id\": 7, \"mess")).isEqualTo(400);
    assertThat(posted(url, telegram.secret(), "[]")).isEqualTo(400);
    assertThat(posted(url, telegram.secret(), "{}")).isEqualTo(200);
    assertThat(posted(url, telegram.secret(), update)).isEqualTo(200);
    telegram.awaitText("I'm Limber");
  }

  @Test
  void anotherInstanceTakesOverWithTheSameSecretAndLosesNothing() throws Exception {
    saying("hi");
    telegram.awaitText("I'm Limber");
    var secret = telegram.secret();
    limber.close();
    telegram.says("yes");
    limber = started();
    telegram.await(
        call ->
            call.method().equals("setWebhook")
                && call.body().path("url").asText().startsWith(limber.address()));

    assertThat(telegram.secret()).isEqualTo(secret);
    assertThat(delivered()).isEqualTo(200);
    telegram.awaitText("Where are you?");
  }

  @Test
  void hugeBodiesAreRefusedBeforeTheyAreRead() throws Exception {
    var url = telegram.webhook();
    var secret = "X-Telegram-Bot-Api-Secret-Token: " + telegram.secret();
    try (var wire = new Wire(url.getPort())) {
      // Not a byte of the body has been sent.
      assertThat(wire.post(url.getPath(), 10_000_000, secret).status()).isEqualTo(413);
    }
    try (var wire = new Wire(url.getPort())) {
      assertThat(wire.post(url.getPath(), 10_000_000).status()).isEqualTo(401);
    }
    // Whoever sends all of it first gets to read the answer.
    var huge = "{\"x\": \"" + "x".repeat(10_000_000) + "\"}";
    assertThat(posted(url, telegram.secret(), huge)).isEqualTo(413);
    assertThat(posted(url, "guessed", huge)).isEqualTo(401);
    try (var wire = new Wire(url.getPort())) {
      wire.says(
          "POST %s HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n%s\r\n\r\n"
              .formatted(url.getPath(), secret));
      wire.saysUntilRefused("2000\r\n" + "x".repeat(0x2000) + "\r\n", 200);
      assertThat(wire.status()).isEqualTo(413);
    }
    assertThat(saying("hi")).isEqualTo(200);
    telegram.awaitText("I'm Limber");
  }

  @Test
  void slowAndBrokenBodiesHoldUpNobodyAndEnd() throws Exception {
    var url = telegram.webhook();
    var secret = "X-Telegram-Bot-Api-Secret-Token: " + telegram.secret();
    telegram.says("hi");
    var update = telegram.lastUpdate();
    var slow = new ArrayList<Wire>();
    for (int i = 0; i < 300; i++) {
      slow.add(new Wire(url.getPort()).post(url.getPath(), 500, secret).says("{\"up"));
    }
    try (var broken = new Wire(url.getPort())) {
      broken.post(url.getPath(), update.length(), secret).says(update.substring(0, 40));
    }
    var begun = System.nanoTime();
    assertThat(delivered()).isEqualTo(200);
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
    telegram.awaitText("I'm Limber");

    clock.leap(Duration.ofSeconds(11));
    for (var wire : slow) {
      wire.saysUntilRefused("d", 1);
    }
    for (var wire : slow) {
      assertThat(wire.status()).isEqualTo(408);
      wire.awaitClosed();
      wire.close();
    }
    assertThat(telegram.count(call -> call.body().path("text").asText().contains("I'm Limber")))
        .isOne();
  }

  @Test
  void strangeUpdatesDoNoHarm() throws Exception {
    for (var none :
        List.of("{\"update_id\":1,", "7", "null", "\"text\"", "", "[".repeat(200_000))) {
      assertThat(posted(telegram.webhook(), telegram.secret(), none)).isEqualTo(400);
    }
    for (var strange :
        List.of(
            "{\"update_id\":1}",
            "{\"update_id\":2,\"message\":7}",
            "{\"update_id\":3,\"message\":{\"chat\":{\"id\":5,\"type\":\"of_tomorrow\"}}}",
            "{\"update_id\":4,\"guest_message\":{\"x\":[{}]},\"new\":null}",
            "{\"update_id\":5,\"callback_query\":{\"id\":\"q\"}}",
            "{\"update_id\":6,\"my_chat_member\":[]}")) {
      assertThat(posted(telegram.webhook(), telegram.secret(), strange)).isEqualTo(200);
    }
    saying("hi");
    telegram.awaitText("I'm Limber");
  }

  @Test
  void updatesThatComeLateAndInAnyOrderAreEachAnsweredOnce() throws Exception {
    saying("hi");
    telegram.awaitText("Are you 18 or over");
    var updates = new ArrayList<String>();
    for (var question : List.of("what is leaky gut", "is bread bad for me", "what is dysbiosis")) {
      telegram.says(question);
      updates.add(telegram.lastUpdate());
    }
    for (var update : List.of(2, 0, 2, 1, 0, 1)) {
      assertThat(posted(telegram.webhook(), telegram.secret(), updates.get(update))).isEqualTo(200);
    }
    telegram.await(call -> answers() == 3);
    assertThat(saying("hello")).isEqualTo(200);
    assertThat(answers()).isEqualTo(3);
  }

  /** Answers quote the article. */
  private long answers() {
    return telegram.count(
        call -> call.body().path("entities").findValuesAsText("type").contains("blockquote"));
  }

  @Test
  void aButtonIsAlwaysAnsweredHoweverOldItsMessageIs() throws Exception {
    var url = telegram.webhook();
    var query =
        """
        {"update_id":900,"callback_query":{"id":"old","from":{"id":4711,"is_bot":false},
          "data":"checkin/2020-01-01/pain/4","chat_instance":"1",
          "message":{"message_id":3,"date":0,"chat":{"id":4711,"type":"private"}}}}\
        """;
    assertThat(posted(url, telegram.secret(), query)).isEqualTo(200);
    assertThat(
            posted(
                url,
                telegram.secret(),
                "{\"update_id\":901,\"callback_query\":{\"id\":\"inline\",\"inline_message_id\":\"x\"}}"))
        .isEqualTo(200);
    for (var id : List.of("old", "inline")) {
      telegram.await(
          call ->
              call.method().equals("answerCallbackQuery")
                  && call.body().path("callback_query_id").asText().equals(id));
    }
  }

  @Test
  void aLinkLeadsToWhatItNamesAndAPlaceTellsTheZone() throws Exception {
    saying("/start privacy");
    saying("yes");
    telegram.awaitText("Where are you?");
    telegram.sharesPlace(41.9, 12.5);
    assertThat(delivered()).isEqualTo(200);
    telegram.awaitText("(Rome)");
  }

  @Test
  void aGroupThatMovedGetsItsAnswerWhereItIsNow() throws Exception {
    telegram.fails(
        new Fault(
            "sendMessage",
            400,
            """
            {"ok":false,"error_code":400,
             "description":"Bad Request: group chat was upgraded to a supergroup chat",
             "parameters":{"migrate_to_chat_id":-1009000}}\
            """));
    telegram.saysInGroup("@LimberTestBot what is leaky gut");
    delivered();

    var sent = telegram.awaitText("leaky gut");
    assertThat(sent.body().path("chat_id").asText()).isEqualTo("-1009000");
  }
}
