package coach.limber.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.bot.http.Wire;
import coach.limber.bot.slack.FakeSlack.Fault;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** When Slack, the network or somebody else misbehaves. */
@Execution(ExecutionMode.CONCURRENT)
class SlackFaultsTest {
  @TempDir private Path home;

  @Test
  void theSameMessageUnderOtherEventIdsIsAnsweredOnce() throws Exception {
    try (var installed = Installed.bySocketMode(home)) {
      var slack = installed.slack;
      var ann = installed.ann;
      ann.meets();
      var message = ann.message("pain 6 knees");
      for (int i = 0; i < 11; i++) {
        ann.event(message);
      }
      var envelope =
          installed.envelope("events_api", ann.callback(ann.message("what is leaky gut")));
      envelope.put("retry_attempt", 2).put("retry_reason", "timeout");
      slack.socket.newest().send(envelope.toString());
      slack.awaitText("leaky gut");
      assertThat(slack.count(call -> call.shown().contains("Noted: pain 6"))).isOne();
    }
  }

  @Test
  void aDoubleTapIsMeantOnce() throws Exception {
    try (var installed = Installed.bySocketMode(home)) {
      var slack = installed.slack;
      installed.ann.says("hi");
      installed.ann.tapsTwice("Yes, I'm 18 or over");
      slack.awaitText("When shall I ask you?");
      installed.ann.taps("20:00");
      slack.awaitText("One small habit");
      assertThat(slack.count(call -> call.shown().contains("When shall I ask you?"))).isOne();
    }
  }

  /** Else each of our messages would be answered with another. */
  @Test
  void whatWeSaidOurselvesIsNoPersons() throws Exception {
    try (var installed = Installed.bySocketMode(home)) {
      var own = installed.ann.message("what is leaky gut").put("user", "U0BOT");
      var payload = installed.ann.callback(own);
      payload.remove("authorizations");
      var envelope = installed.envelope("events_api", payload);
      installed.slack.socket.newest().send(envelope.toString());
      installed.acknowledged(envelope.path("envelope_id").asText());
      installed.ann.says("what is leaky gut");
      installed.slack.awaitText("18 or over");
      assertThat(installed.slack.count(call -> call.shown().contains("18 or over"))).isOne();
    }
  }

  @Test
  void aNewConnectionIsThereBeforeTheOldOneIsLeft() throws Exception {
    try (var installed = Installed.bySocketMode(home)) {
      var slack = installed.slack;
      var old = slack.socket.newest();
      slack.socket.disconnect(old, "warning");
      FakeSlack.until(() -> slack.socket.connections.size() == 2);
      assertThat(old.isOpen()).isTrue();
      var twice =
          installed.envelope("events_api", installed.ann.callback(installed.ann.message("hi")));
      old.send(twice.toString());
      slack.socket.newest().send(twice.put("envelope_id", "again").toString());
      installed.acknowledged("again");
      FakeSlack.until(old::isClosed);
      slack.awaitText("I'm Limber");
      assertThat(slack.count("chat.postMessage")).isOne();
      assertThat(slack.socket.open()).isOne();
    }
  }

  @Test
  void aCutConnectionIsOpenedAgain() throws Exception {
    try (var installed = Installed.bySocketMode(home)) {
      var slack = installed.slack;
      FakeSocket.cut(slack.socket.newest());
      FakeSlack.until(() -> slack.socket.connections.size() == 2 && slack.socket.open() == 1);
      installed.ann.says("hi");
      slack.awaitText("I'm Limber");
    }
  }

  @Test
  void aSilentConnectionIsGivenUp() throws Exception {
    try (var installed = Installed.bySocketMode(home)) {
      var slack = installed.slack;
      slack.socket.silence(slack.socket.newest());
      FakeSlack.until(() -> slack.socket.connections.size() == 2);
      FakeSlack.until(() -> slack.socket.open() == 1);
      installed.ann.says("hi");
      slack.awaitText("I'm Limber");
    }
  }

  @Test
  void aDisabledLinkStopsSlackWithAdvice() throws Exception {
    try (var installed = Installed.bySocketMode(home)) {
      var slack = installed.slack;
      slack.socket.disconnect(slack.socket.newest(), "link_disabled");
      FakeSlack.until(() -> installed.health().contains("Socket Mode is switched off"));
      assertThat(slack.socket.connections).hasSize(1);
      assertThat(installed.health()).contains("\"database\":\"ok\"");
    }
  }

  @Test
  void connectingIsTriedUntilItWorks() throws Exception {
    try (var installed = Installed.bySocketMode(home)) {
      var slack = installed.slack;
      slack.fails(new Fault("apps.connections.open", false, 500, "oops"));
      slack.fails(new Fault("apps.connections.open", false, 200, "{\"ok\":tru"));
      slack.fails(
          new Fault(
              "apps.connections.open", false, 200, "{\"ok\":true,\"url\":\"ws://127.0.0.1:1/\"}"));
      FakeSocket.cut(slack.socket.newest());
      FakeSlack.until(() -> slack.socket.connections.size() == 2);
      FakeSlack.until(() -> installed.health().contains("\"slack\":\"ok\""));
    }
  }

  @Test
  void aTokenThatSlackDoesNotKnowStopsSlackAndNothingElse() throws Exception {
    var wrong = Map.of("SLACK_BOT_TOKEN", "xoxb-wrong", "SLACK_APP_TOKEN", "xapp-wrong");
    try (var installed = Installed.with(home, wrong)) {
      FakeSlack.until(() -> installed.health().contains("does not take the token"));
      assertThat(installed.health()).contains("\"database\":\"ok\"").contains("\"alarms\":\"ok\"");
    }
  }

  @Test
  void slowDownIsObeyedAndOrderKept() throws Exception {
    try (var installed = Installed.bySocketMode(home)) {
      var slack = installed.slack;
      slack.fails(
          new Fault("chat.postMessage", false, 429, "{\"ok\":false,\"error\":\"ratelimited\"}"));
      var begun = installed.clock.instant();
      installed.ann.says("what is leaky gut");
      FakeSlack.until(() -> slack.count("chat.postMessage") == 2);
      assertThat(slack.messages().getFirst().shown()).contains("leaky gut");
      assertThat(slack.messages().getLast().shown()).contains("18 or over");
      assertThat(installed.clock.instant()).isAfterOrEqualTo(begun.plusSeconds(1));
    }
  }

  @Test
  void whatArrivedThoughItsAnswerWasLostIsNotSentAgain() throws Exception {
    try (var installed = Installed.bySocketMode(home)) {
      var slack = installed.slack;
      slack.fails(new Fault("chat.postMessage", true, 0, ""));
      slack.fails(new Fault("chat.postMessage", false, 500, "oops"));
      slack.fails(new Fault("chat.postMessage", false, 200, "{\"ok\":tru"));
      installed.ann.says("what is leaky gut");
      FakeSlack.until(
          () -> {
            installed.clock.leap(Duration.ofMillis(500));
            return slack.count(call -> call.shown().contains("18 or over")) == 1;
          });
      assertThat(slack.count("chat.postMessage")).isEqualTo(2);
      assertThat(slack.count("conversations.history")).isPositive();
    }
  }

  @Test
  void onlySlackIsListenedTo() throws Exception {
    try (var installed = Installed.overHttp(home)) {
      var body = installed.ann.callback(installed.ann.message("hi")).toString();
      var at = installed.clock.instant().getEpochSecond();
      for (var wrong :
          List.of(
              signed(installed, body, at, "another-secret"),
              signed(installed, body, at - 310, Installed.SECRET),
              signed(installed, body, at + 350, Installed.SECRET),
              installed.posted(body, "", ""),
              installed.posted(body, "soon", "v0=00"),
              installed.posted(
                  body + " ", "" + at, Installed.signature(Installed.SECRET, "" + at, body)),
              installed.posted(
                  "{\"type\":\"url_verification\",\"challenge\":\"c\"}", "" + at, "v0="))) {
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(wrong.body()).isEmpty();
      }
      assertThat(installed.slack.messages()).isEmpty();
      assertThat(signed(installed, body, at - 200, Installed.SECRET).statusCode()).isEqualTo(200);
      assertThat(signed(installed, body, at - 200, Installed.SECRET).statusCode()).isEqualTo(401);
      assertThat(signed(installed, body, at, Installed.SECRET).statusCode()).isEqualTo(200);
      var challenge = "{\"type\":\"url_verification\",\"challenge\":\"3eZbrw\"}";
      assertThat(installed.posted(challenge).body()).isEqualTo("3eZbrw");
      installed.slack.awaitText("I'm Limber");
      assertThat(installed.slack.count("chat.postMessage")).isOne();
    }
  }

  private static java.net.http.HttpResponse<String> signed(
      Installed installed, String body, long at, String secret) {
    return installed.posted(body, "" + at, Installed.signature(secret, "" + at, body));
  }

  @Test
  void hugeBodiesAreRefusedAndSlowOrBrokenOnesHoldUpNobody() throws Exception {
    try (var installed = Installed.overHttp(home)) {
      var port = installed.address().getPort();
      var headers =
          new String[] {"X-Slack-Request-Timestamp: 1", "X-Slack-Signature: v0=1", "X-New: 1"};
      try (var wire = new Wire(port)) {
        // Not a byte of the body has been sent.
        assertThat(wire.post("/slack/events", 10_000_000, headers).status()).isEqualTo(413);
      }
      try (var wire = new Wire(port)) {
        assertThat(wire.post("/slack/events", 10_000_000).status()).isEqualTo(401);
      }
      var huge = new byte[10_000_000];
      assertThat(installed.posted(BodyPublishers.ofByteArray(huge), "1", "v0=1").statusCode())
          .isEqualTo(413);
      var pieces = BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(huge));
      assertThat(installed.posted(pieces, "1", "v0=1").statusCode()).isEqualTo(413);
      var slow = new ArrayList<Wire>();
      for (int i = 0; i < 200; i++) {
        slow.add(new Wire(port).post("/slack/events", 100, headers).says("{"));
      }
      try (var broken = new Wire(port)) {
        broken.post("/slack/events", 100, headers).says("{\"type\":");
      }
      installed.ann.says("hi");
      installed.slack.awaitText("I'm Limber");
      installed.clock.leap(Duration.ofSeconds(11));
      for (var wire : slow) {
        wire.saysUntilRefused("d", 1);
      }
      for (var wire : slow) {
        assertThat(wire.status()).isEqualTo(408);
        wire.awaitClosed();
        wire.close();
      }
    }
  }

  @Test
  void whatSlackSaysBesidesIsAnsweredAsItWants() throws Exception {
    try (var installed = Installed.overHttp(home)) {
      assertThat(installed.posted("ssl_check=1&token=x", "", "").statusCode()).isEqualTo(200);
      assertThat(installed.posted("{\"type\":\"event_call").statusCode()).isEqualTo(400);
      assertThat(installed.posted("[1]").statusCode()).isEqualTo(400);
      for (var harmless :
          List.of(
              "{\"type\":\"app_rate_limited\",\"team_id\":\"T1\",\"minute_rate_limited\":1518467820}",
              "{\"type\":\"of_tomorrow\",\"x\":[{}]}",
              "payload=%7B%22type%22%3A%22block_suggestion%22%2C%22user%22%3A%7B%22id%22%3A%22U1%22%7D%7D",
              "payload=nothing",
              "{}")) {
        var answer = installed.posted(harmless);
        assertThat(answer.statusCode()).isIn(200, 400);
        assertThat(answer.body()).isEmpty();
      }
      // The same bytes again, as our answer was lost: taken, and not handled again.
      var body = installed.ann.callback(installed.ann.message("hi")).toString();
      var time = "" + installed.clock.instant().getEpochSecond();
      var signature = Installed.signature(Installed.SECRET, time, body);
      assertThat(installed.posted(body, time, signature).statusCode()).isEqualTo(200);
      var retry = new String[] {"X-Slack-Retry-Num", "1", "X-Slack-Retry-Reason", "http_timeout"};
      assertThat(installed.posted(body, time, signature, retry).statusCode()).isEqualTo(200);
      assertThat(installed.posted(body, time, "v0=00", retry).statusCode()).isEqualTo(401);
      installed.slack.awaitText("I'm Limber");
      assertThat(installed.slack.count("chat.postMessage")).isOne();
    }
  }

  @Test
  void anEmptyPageStaysOpenAndAFullOneCloses() throws Exception {
    try (var installed = Installed.overHttp(home)) {
      var ann = installed.ann;
      ann.meets();
      var empty = ann.interaction("view_submission");
      empty.set(
          "view",
          ann.json(
              "{\"id\":\"V1\",\"type\":\"modal\",\"callback_id\":\"form\",\"private_metadata\":\"2026-03-28\",\"state\":{\"values\":{}}}"));
      var answer = ann.json(ann.interacts(empty));
      assertThat(answer.path("response_action").asText()).isEqualTo("errors");
      assertThat(answer.path("errors").path("note").asText()).contains("One answer is enough");
      var other = ann.interaction("view_submission");
      other.set("view", ann.json("{\"id\":\"V2\",\"type\":\"modal\",\"callback_id\":\"x\"}"));
      assertThat(ann.interacts(other)).isEmpty();
    }
  }

  @Test
  void tenMegabytesByTheSocketOrInAnAnswerAreTaken() throws Exception {
    try (var installed = Installed.bySocketMode(home)) {
      var slack = installed.slack;
      slack.fails(
          new Fault(
              "chat.postMessage",
              true,
              200,
              "{\"ok\":true,\"ts\":\"1.1\",\"x\":\"" + "x".repeat(10_000_000) + "\"}"));
      installed.ann.says("word ".repeat(2_000_000));
      slack.await(call -> call.method().equals("chat.postMessage"));
      installed.ann.says("what is leaky gut");
      slack.awaitText("leaky gut");
    }
  }

  @Test
  void everySamplePayloadPasses() throws Exception {
    var mapper = new ObjectMapper();
    try (var installed = Installed.bySocketMode(home);
        var lines =
            new java.io.BufferedReader(
                new java.io.InputStreamReader(
                    java.util.Objects.requireNonNull(
                        SlackFaultsTest.class.getResourceAsStream("payloads.jsonl")),
                    StandardCharsets.UTF_8))) {
      var passed = 0;
      for (var line : lines.lines().toList()) {
        var json = mapper.readTree(line).path("json");
        var payload = json.path("payload").isObject() ? json.path("payload") : json;
        for (var kind : List.of("events_api", "interactive", "slash_commands", "of_tomorrow")) {
          var envelope = installed.envelope(kind, mapper.createObjectNode());
          envelope.set("payload", payload);
          installed.slack.socket.newest().send(envelope.toString());
          installed.acknowledged(envelope.path("envelope_id").asText());
        }
        if (!json.path("envelope_id").isMissingNode()) {
          installed.slack.socket.newest().send(((ObjectNode) json).toString());
        }
        passed++;
      }
      assertThat(passed).isEqualTo(242);
      installed.slack.socket.newest().send("{\"type\":");
      installed.slack.socket.newest().send("[]");
      installed.ann.says("what is leaky gut");
      installed.slack.awaitText("leaky gut");
    }
  }
}
