package coach.limber.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import coach.limber.bot.Config;
import coach.limber.bot.Limber;
import coach.limber.bot.Ticking;
import coach.limber.bot.http.Logs;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The whole program, installed in a workspace of our own, over real sockets. */
final class Installed implements AutoCloseable {
  static final Instant NOW = Instant.parse("2026-03-28T10:00:00Z");
  static final String SECRET = "8f742231b10e8888abcd99TESTz85a5";

  final FakeSlack slack;
  final Member ann;
  final Ticking clock = new Ticking(NOW);
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private final AtomicInteger envelopes = new AtomicInteger();
  private final HttpClient http = HttpClient.newHttpClient();
  private final Path home;
  private final Map<String, String> access;
  private Limber limber;

  private Installed(Path home, Map<String, String> access, boolean bySocket) throws Exception {
    log.start();
    Logs.root().addAppender(log);
    this.home = home;
    this.access = access;
    this.slack = new FakeSlack();
    this.limber = started();
    this.ann = new Member(slack, bySocket ? this::bySocket : this::byHttp);
    if (bySocket) {
      FakeSlack.until(() -> slack.socket.open() == 1);
    }
  }

  static Installed bySocketMode(Path home) throws Exception {
    return new Installed(
        home,
        Map.of("SLACK_BOT_TOKEN", FakeSlack.BOT_TOKEN, "SLACK_APP_TOKEN", FakeSlack.APP_TOKEN),
        true);
  }

  static Installed overHttp(Path home) throws Exception {
    return new Installed(
        home,
        Map.of("SLACK_BOT_TOKEN", FakeSlack.BOT_TOKEN, "SLACK_SIGNING_SECRET", SECRET),
        false);
  }

  static Installed with(Path home, Map<String, String> access) throws Exception {
    return new Installed(home, access, false);
  }

  private Limber started() {
    var settings =
        new HashMap<>(
            Map.of(
                "PORT", "0",
                "LIMBER_HOME", home.toString(),
                "SLACK_API_URL", slack.url().toString()));
    settings.putAll(access);
    var program = new Limber(Config.of(settings), clock, () -> "an-id-that-nobody-can-guess");
    program.start();
    return program;
  }

  void restart() {
    limber.close();
    limber = started();
  }

  // Socket Mode

  private String bySocket(String kind, ObjectNode payload) {
    var envelope = envelope(kind, payload);
    slack.socket.newest().send(envelope.toString());
    return acknowledged(envelope.path("envelope_id").asText());
  }

  ObjectNode envelope(String kind, ObjectNode payload) {
    var envelope =
        payload
            .objectNode()
            .put("envelope_id", "e" + envelopes.incrementAndGet())
            .put("type", kind)
            .put("accepts_response_payload", kind.equals("slash_commands"))
            .put("something_new", 7);
    envelope.set("payload", payload);
    return envelope;
  }

  /** Waits until this envelope is acknowledged; what was answered with it. */
  String acknowledged(String id) {
    FakeSlack.until(() -> slack.socket.answers.containsKey(id));
    var answer = slack.socket.answers.getOrDefault(id, "");
    return answer.contains("\"payload\":") ? answer : "";
  }

  // HTTP

  private String byHttp(String kind, ObjectNode payload) {
    var body =
        switch (kind) {
          case "events_api" -> payload.toString();
          case "interactive" -> "payload=" + encoded(payload.toString());
          default -> form(payload);
        };
    var answer = posted(body);
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body();
  }

  private static String form(ObjectNode payload) {
    var form = new StringBuilder();
    payload
        .properties()
        .forEach(
            field ->
                form.append(form.isEmpty() ? "" : "&")
                    .append(field.getKey())
                    .append("=")
                    .append(encoded(field.getValue().asText())));
    return form.toString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** As Slack would post it, now. */
  HttpResponse<String> posted(String body) {
    var time = String.valueOf(clock.instant().getEpochSecond());
    return posted(body, time, signature(SECRET, time, body));
  }

  HttpResponse<String> posted(String body, String time, String signature, String... headers) {
    return posted(BodyPublishers.ofString(body), time, signature, headers);
  }

  /** {@code headers}: a name, its value, and so on. */
  HttpResponse<String> posted(
      BodyPublisher body, String time, String signature, String... headers) {
    var request =
        HttpRequest.newBuilder(URI.create(limber.address() + "/slack/events"))
            .header("X-Slack-Request-Timestamp", time)
            .header("X-Slack-Signature", signature)
            .header("X-New", "1")
            .headers(headers.length == 0 ? new String[] {"X-Newer", "1"} : headers)
            .POST(body)
            .build();
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  static String signature(String secret, String time, String body) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      var text = "v0:" + time + ":" + body;
      return "v0=" + HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (java.security.GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  URI address() {
    return URI.create(limber.address());
  }

  String health() {
    try {
      var request = HttpRequest.newBuilder(URI.create(limber.address() + "/healthz")).build();
      return http.send(request, BodyHandlers.ofString()).body();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    limber.close();
    slack.close();
    http.close();
    Logs.root().detachAppender(log);
    assertThat(slack.problems).isEmpty();
    assertThat(log.list)
        .noneMatch(event -> String.valueOf(event.getFormattedMessage()).contains("TEST"))
        .noneMatch(event -> String.valueOf(event.getFormattedMessage()).contains("ticket"));
  }
}
