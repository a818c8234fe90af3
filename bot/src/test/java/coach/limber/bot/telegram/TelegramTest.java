package coach.limber.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import coach.limber.bot.Config;
import coach.limber.bot.Limber;
import coach.limber.bot.Ticking;
import coach.limber.bot.http.Logs;
import coach.limber.bot.telegram.FakeTelegram.Fault;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The whole program against a Telegram of our own, over real sockets. */
@Execution(ExecutionMode.CONCURRENT)
class TelegramTest {
  private static final Instant NOW = Instant.parse("2026-03-28T10:00:00Z");

  @TempDir private Path home;
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private final Ticking clock = new Ticking(NOW);
  private FakeTelegram telegram;
  private Limber limber;

  @BeforeEach
  void start() throws Exception {
    log.start();
    Logs.root().addAppender(log);
    telegram = new FakeTelegram();
    limber = started(FakeTelegram.TOKEN);
  }

  private Limber started(String token) {
    var settings =
        Map.of(
            "PORT",
            "0",
            "LIMBER_HOME",
            home.toString(),
            "TELEGRAM_BOT_TOKEN",
            token,
            "TELEGRAM_API_URL",
            telegram.url().toString());
    var program = new Limber(Config.of(settings), clock, () -> "an-id-that-nobody-can-guess");
    program.start();
    return program;
  }

  @AfterEach
  void stop() {
    limber.close();
    telegram.close();
    Logs.root().detachAppender(log);
    assertThat(telegram.problems).isEmpty();
    assertThat(log.list)
        .noneMatch(event -> String.valueOf(event.getFormattedMessage()).contains("TEST-token"));
  }

  private void meet() {
    telegram.says("/start");
    telegram.taps("Yes, I'm 18 or over");
    telegram.awaitText("Where are you?");
    telegram.says("rome");
    telegram.taps("Yes");
    telegram.taps("20:00");
    telegram.taps("A ten-minute walk");
    telegram.taps("After breakfast");
    telegram.awaitText("All set.");
  }

  @Test
  void aPersonMeetsAsksAndChecksInByTapsOnOneMessage() {
    meet();
    telegram.says("what is leaky gut?");
    var answer = telegram.awaitText("compromised (sometimes called leaky gut)");
    assertThat(answer.body().path("entities").path(0).path("type").asText())
        .isEqualTo("blockquote");
    telegram.taps("How sure is this?");
    telegram.awaitText("Evidence:");

    telegram.taps("Check in now");
    var asked = telegram.awaitText("How are your joints");
    telegram.taps("4");
    telegram.taps("Knees");
    telegram.taps("Fine");
    telegram.taps("None of them");
    telegram.taps("Done");
    var noted = telegram.awaitText("Noted: pain 4 (knee)");

    assertThat(noted.method()).isEqualTo("editMessageText");
    assertThat(noted.message()).isEqualTo(asked.message());
    assertThat(telegram.count(call -> call.method().equals("answerCallbackQuery")))
        .isGreaterThanOrEqualTo(10);
    assertThat(telegram.count(call -> call.method().equals("setMyCommands"))).isEqualTo(2);
    assertThat(telegram.count(call -> call.method().equals("sendChatAction"))).isPositive();
  }

  @Test
  void aDoubleTapIsMeantOnce() {
    telegram.says("/start");
    telegram.tapsTwice("Yes, I'm 18 or over");
    telegram.awaitText("Where are you?");
    telegram.says("rome");
    telegram.awaitText("Is that right?");
    assertThat(telegram.count(call -> call.body().path("text").asText().contains("Where are you?")))
        .isOne();
    telegram.await(call -> telegram.count(c -> c.method().equals("answerCallbackQuery")) == 2);
  }

  @Test
  void whoeverShowsAPlaceHearsWhatCameOfIt() {
    telegram.sharesPlace(41.9, 12.5);
    telegram.taps("Yes, I'm 18 or over");
    telegram.awaitText("(Rome)");
    telegram.sharesPlace(48.2, 16.4);
    telegram.awaitText("(Vienna)");
    telegram.taps("20:00");
    telegram.taps("A ten-minute walk");
    telegram.sharesPlace(51.5, -0.1);
    telegram.awaitText("(London)");
    telegram.taps("After breakfast");
    telegram.awaitText("All set.");
    telegram.sharesPlace(51.5, -0.12);
    telegram.says("what is leaky gut?");
    telegram.awaitText("compromised (sometimes called leaky gut)");
    assertThat(telegram.count(call -> call.body().path("text").asText().contains("(London)")))
        .isEqualTo(2);
    telegram.sharesPlace(-33.9, 151.2);
    telegram.awaitText("Sydney");
  }

  @Test
  void editsCaptionsVoicesAndUnknownThingsAreMet() {
    meet();
    var said = telegram.says("pain 6 knees");
    telegram.awaitText("Noted: pain 6");
    telegram.edits(said, "pain 5 knees");
    telegram.awaitText("Changed: pain 6 → 5");
    telegram.sendsVoice();
    telegram.awaitText("voice messages");
    telegram.somethingUnknown();
    telegram.sendsPhoto("my chest hurts and i can't breathe");
    telegram.awaitText("emergency number");
  }

  @Test
  void anEditChangesWhatItsOwnMessageNotedAndNothingOfTheSameSecond() {
    meet();
    var pain = telegram.says("pain 4, pizza");
    telegram.awaitText("Noted: pain 4");
    telegram.says("slept badly");
    telegram.awaitText("Noted: slept badly");
    telegram.edits(pain, "pain 3, pizza");
    assertThat(telegram.awaitText("Changed: pain 4 → 3").body().path("text").asText())
        .doesNotContain("slept");
    telegram.edits(pain, "pain 3");
    telegram.awaitText("taken out");

    var question = telegram.says("what is leaky gut?");
    telegram.awaitText("compromised (sometimes called leaky gut)");
    telegram.edits(question, "is gluten bad?");
    telegram.says("what did i say today?");
    assertThat(telegram.awaitText("pain 3").body().path("text").asText()).contains("slept badly");
  }

  @Test
  void anAlbumIsAnsweredOnce() {
    meet();
    telegram.sendsAlbum("pain 5 today", 3);
    telegram.awaitText("Noted: pain 5");
    telegram.sendsVoice();
    telegram.awaitText("voice messages");

    assertThat(telegram.count(call -> call.body().path("text").asText().contains("pictures")))
        .isZero();
  }

  @Test
  void aGroupGetsTheArticleAndNothingPersonal() {
    telegram.saysInGroup("pizza tonight?");
    telegram.saysInGroup("@LimberTestBot what is leaky gut");
    telegram.awaitText("leaky gut");
    telegram.saysInGroup("@LimberTestBot pain 6 knees, bloated");
    telegram.awaitText("Anything about you is for our own chat");

    assertThat(telegram.count(call -> call.method().equals("sendMessage"))).isEqualTo(2);
  }

  @Test
  void slowDownIsObeyedAndOrderKept() {
    var begun = clock.instant();
    telegram.fails(new Fault("sendMessage", 429, FakeTelegram.error(429, "Too Many Requests", 1)));
    telegram.says("what is leaky gut");
    telegram.awaitText("Are you 18 or over");
    var texts =
        telegram.calls.stream()
            .filter(call -> call.method().equals("sendMessage"))
            .map(call -> call.body().path("text").asText().substring(0, 3))
            .toList();
    assertThat(texts).containsExactly("but", "Hi,");
    assertThat(clock.instant()).isAfterOrEqualTo(begun.plusSeconds(1));
  }

  @Test
  void faultsOfTheServerLoseNothing() {
    telegram.fails(new Fault("getUpdates", 500, "oops"));
    telegram.fails(new Fault("getUpdates", 200, "{\"ok\":tru"));
    telegram.fails(new Fault("getUpdates", 0, "{\"ok\":true,\"result\":[{\"upd"));
    telegram.says("hi");

    telegram.awaitText("I'm Limber");
    assertThat(telegram.count(call -> call.method().equals("sendMessage"))).isOne();
  }

  @Test
  void whatHangsWhenTheProgramEndsIsSentAfterARestart() {
    telegram.fails(new Fault("sendMessage", -2, ""));
    telegram.says("hi");
    telegram.awaitFault();
    var begun = System.nanoTime();
    limber.close();
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(15));
    limber = started(FakeTelegram.TOKEN);
    clock.leap(Duration.ofSeconds(10));

    telegram.awaitText("I'm Limber");
    telegram.says("yes");
    telegram.awaitText("Where are you?");
    assertThat(telegram.count(call -> call.body().path("text").asText().contains("I'm Limber")))
        .isOne();
    synchronized (log) { // Tests beside this one write to it.
      assertThat(log.list)
          .noneMatch(event -> event.getFormattedMessage().contains("is not marked"));
    }
  }

  @Test
  void someoneWhoBlocksTheBotIsLeftAlone() {
    telegram.fails(
        new Fault(
            "sendMessage",
            403,
            FakeTelegram.error(403, "Forbidden: bot was blocked by the user", 0)));
    telegram.says("hi");
    telegram.says("what is leaky gut");
    telegram.awaitText("leaky gut");
  }

  @Test
  void aTokenThatTelegramDoesNotKnowStopsTelegramAndNothingElse() throws Exception {
    limber.close();
    limber = started("999999:wrong");

    String health;
    do {
      health = health();
    } while (health.contains("starting"));
    assertThat(health).contains("does not know the token").contains("\"database\":\"ok\"");
  }

  private String health() throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(URI.create(limber.address() + "/healthz")).build();
      return client.send(request, BodyHandlers.ofString()).body();
    }
  }

  @Test
  void inAForumTheAnswerStandsInTheTopicWhereItWasAsked() {
    telegram.saysInTopic(77, "@LimberTestBot what is leaky gut?");
    var answer = telegram.awaitText("compromised (sometimes called leaky gut)");
    telegram.saysInGroup("@LimberTestBot what is leaky gut?");

    assertThat(answer.body().path("chat_id").asText()).isEqualTo("-100600");
    assertThat(answer.body().path("message_thread_id").asInt()).isEqualTo(77);
    telegram.await(
        call ->
            call.body().path("chat_id").asText().equals("-100500")
                && !call.body().has("message_thread_id"));
  }

  @Test
  void inATopicOfOnesOwnChatAllComesThereAndTheDiaryIsOne() {
    meet();
    telegram.topic = 77;
    telegram.says("pain 4");
    assertThat(topic(telegram.awaitText("Noted: pain 4"))).isEqualTo(77);
    telegram.taps("Undo");
    telegram.awaitText("Taken back");
    telegram.says("export my data");
    assertThat(topic(telegram.await(call -> call.method().equals("sendDocument")))).isEqualTo(77);
    telegram.await(call -> call.method().equals("sendChatAction") && topic(call) == telegram.topic);
    clock.leap(Duration.ofHours(9));
    assertThat(topic(telegram.awaitText("How are your joints"))).isEqualTo(77);

    telegram.topic = 0;
    telegram.says("what is leaky gut?");
    assertThat(topic(telegram.awaitText("compromised (sometimes called leaky gut)"))).isZero();
  }

  private static int topic(FakeTelegram.Call call) {
    return call.body().path("message_thread_id").asInt(0);
  }

  @Test
  void whatAGroupsMenuOffersIsAnsweredThere() {
    telegram.saysInGroup("/help@LimberTestBot");
    telegram.awaitText("Ask me about gut and joints, for example");
    telegram.saysInGroup("/privacy@LimberTestBot");
    telegram.awaitText("I keep nothing of what you write");
    telegram.saysInGroup("thanks @LimberTestBot");
    telegram.awaitText("You're welcome.");
    telegram.saysInGroup("@LimberTestBot my pain is 7 today");
    telegram.awaitText("Anything about you is for our own chat.");
  }
}
