package coach.limber.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.bot.slack.FakeSlack.Fault;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.InetAddress;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When Slack, the network or somebody else misbehaves. */
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
  void hugeBodiesAreRefusedAndSlowOnesHoldUpNobody() throws Exception {
    try (var installed = Installed.overHttp(home);
        var slow =
            new java.net.Socket(InetAddress.getLoopbackAddress(), installed.address().getPort())) {
      slow.getOutputStream()
          .write(
              "POST /slack/events HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{"
                  .getBytes(StandardCharsets.US_ASCII));
      slow.getOutputStream().flush();
      var huge = new byte[10_000_000];
      try {
        assertThat(installed.posted(BodyPublishers.ofByteArray(huge), "1", "v0=1").statusCode())
            .isEqualTo(413);
      } catch (IllegalStateException e) {
        assertThat(e).hasCauseInstanceOf(java.io.IOException.class); // refused before it was read
      }
      var pieces = BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(huge));
      try {
        assertThat(installed.posted(pieces, "1", "v0=1").statusCode()).isEqualTo(413);
      } catch (IllegalStateException e) {
        assertThat(e).hasCauseInstanceOf(java.io.IOException.class);
      }
      installed.ann.says("hi");
      installed.slack.awaitText("I'm Limber");
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
