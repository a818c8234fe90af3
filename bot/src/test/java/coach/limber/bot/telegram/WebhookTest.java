package coach.limber.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.bot.Config;
import coach.limber.bot.Limber;
import coach.limber.bot.Ticking;
import coach.limber.bot.telegram.FakeTelegram.Fault;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program where Telegram comes to it, over real sockets. */
class WebhookTest {
  private static final Instant NOW = Instant.parse("2026-03-28T10:00:00Z");

  @TempDir private Path home;
  private final HttpClient http = HttpClient.newHttpClient();
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
    var program = new Limber(Config.of(settings), new Ticking(NOW), () -> "nobody-guesses-this");
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
