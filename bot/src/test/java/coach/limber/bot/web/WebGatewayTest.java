package coach.limber.bot.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import coach.limber.bot.conversation.dialogue.Inbound;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Person;
import coach.limber.bot.http.Logs;
import java.io.ByteArrayInputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class WebGatewayTest {
  private final Site site = new Site(Site.SILENT);
  private final Visitor ann = new Visitor(site);

  @AfterEach
  void stop() {
    site.close();
  }

  @Nested
  class ThePage {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "/",
          "/chat.css",
          "/page.js",
          "/talk.js",
          "/letter.js",
          "/mine.js",
          "/post.js",
          "/stream.js",
          "/icon.svg"
        })
    void takesNothingFromElsewhere(String path) {
      var answer = ann.get(path);

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
          .startsWith("default-src 'none';")
          .doesNotContain("unsafe", "http", "*");
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
      assertThat(answer.body()).doesNotContain("//cdn", "@import", "url(").isNotBlank();
    }

    @Test
    void isNotShownUnderAnotherName() throws Exception {
      assertThat(raw("GET / HTTP/1.1\r\nHost: limber.example:80\r\nConnection: close\r\n\r\n"))
          .startsWith("HTTP/1.1 403");
      assertThat(raw("GET / HTTP/1.1\r\nHost: LOCALHOST:80\r\nConnection: close\r\n\r\n"))
          .startsWith("HTTP/1.1 200");
    }
  }

  @Nested
  class Browsers {
    @Test
    void getACookieThatNoScriptAndNoOtherSiteCanUse() {
      assertThat(ann.open().headers().firstValue("Set-Cookie").orElseThrow())
          .matches("limber-\\d+=a-browser-that-nobody-can-guess-1;.*")
          .contains("HttpOnly")
          .contains("SameSite=Strict")
          .contains("Path=/");
    }

    @Test
    void areKnownAtEachPortByACookieOfItsOwn() throws Exception {
      var shared = "limber=the-one-that-all-the-ports-shared; ";
      assertThat(opened("localhost", "")).contains("Set-Cookie: limber=a-browser-that");
      assertThat(opened("localhost:8080", "")).contains("Set-Cookie: limber=a-browser-that");
      assertThat(opened("localhost:8081", "")).contains("Set-Cookie: limber-8081=a-browser-that");
      assertThat(opened("localhost:8081", shared))
          .contains("Set-Cookie: limber-8081=the-one-that-all-the-ports-shared");
      assertThat(opened("localhost:8081", shared + "limber-8081=the-one-of-this-port-alone"))
          .contains("Set-Cookie: limber-8081=the-one-of-this-port-alone");
    }

    private String opened(String host, String cookies) throws Exception {
      var body = "{\"id\": \"opened-1\", \"zone\": \"Europe/Rome\"}";
      return raw(
          """
          POST /api/opened HTTP/1.1\r
          Host: %s\r
          Connection: close\r
          Content-Type: application/json\r
          Content-Length: %d\r
          Cookie: %s\r
          \r
          %s\
          """
              .formatted(host, body.length(), cookies, body));
    }

    @Test
    void areAPersonEach() {
      var bob = new Visitor(site);
      ann.open();
      bob.open();
      ann.open();

      assertThat(site.events)
          .extracting(Inbound::person)
          .containsExactly(browser(1), browser(2), browser(1));
    }

    @Test
    void thatHaveNotOpenedThePageAreSentToDoSo() throws Exception {
      assertThat(said("hello").statusCode()).isEqualTo(401);
      try (var listening = ann.listen("/api/stream")) {
        assertThat(listening.status()).isEqualTo(401);
      }
      assertThat(site.events).isEmpty();
    }
  }

  @Nested
  class Events {
    @Test
    void comeToTheDoorAsTheyHappened() {
      ann.open();
      said("bread?");
      ann.post("/api/tapped", "{\"id\": \"tapped-1\", \"choice\": \"checkin/2026-03-28/pain/4\"}");

      assertThat(site.events)
          .containsExactly(
              new Inbound.Opened(browser(1), "opened-1", Shelf.NOW, ZoneId.of("Europe/Rome")),
              new Inbound.Said(browser(1), "said-0001", Shelf.NOW, "bread?"),
              new Inbound.Tapped(browser(1), "tapped-1", Shelf.NOW, "checkin/2026-03-28/pain/4"));
    }

    @Test
    void thatComeAgainHaveTheSameId() {
      ann.open();
      said("bread?");

      assertThat(said("bread?").body()).isEqualTo("{\"known\":true}");
      assertThat(site.events).extracting(Inbound::eventId).endsWith("said-0001", "said-0001");
    }

    @Test
    void areNotTakenIfTheCoachFails() {
      try (var broken = new Site(WebGatewayTest::fail)) {
        assertThat(new Visitor(broken).open().statusCode()).isEqualTo(500);
      }
    }

    /** A database's words quote the row: what was said, and the browser's secret name. */
    @Test
    void thatFailAreLoggedWithoutWhatTheFaultSays() {
      var logged = new ListAppender<ILoggingEvent>();
      logged.start();
      Logs.root().addAppender(logged);
      try (var broken = new Site(WebGatewayTest::fail)) {
        var answer = new Visitor(broken).open();

        assertThat(answer.body()).doesNotContain("database");
        assertThat(logged.list)
            .anySatisfy(
                line ->
                    assertThat(line.getFormattedMessage())
                        .contains("a request failed", "IllegalStateException", "WebGateway"))
            .noneSatisfy(
                line ->
                    assertThat(line.getFormattedMessage() + line.getThrowableProxy())
                        .contains("the database is gone"));
      } finally {
        Logs.root().detachAppender(logged);
      }
    }

    @Test
    void ofSomeoneWhoseEverythingIsDeletedSaySo() {
      try (var forgetful =
          new Site(
              (event, site) -> {
                if (event instanceof Inbound.Said said) {
                  site.forget(said.person(), "Gone.");
                }
                return List.of();
              })) {
        var cleo = new Visitor(forgetful);
        assertThat(cleo.open().body()).isEqualTo("{\"known\":true}");
        assertThat(cleo.post("/api/said", SAID.formatted("delete everything")).body())
            .isEqualTo("{\"known\":false}");
      }
    }
  }

  @Nested
  class Refused {
    @ParameterizedTest
    @CsvSource({
      "Origin, https://elsewhere.example",
      "Origin, http://localhost:1",
      "Origin, null",
      "Sec-Fetch-Site, cross-site",
      "Sec-Fetch-Site, same-site"
    })
    void isWhatAnotherSitesPageSends(String header, String value) {
      ann.open();

      assertThat(ann.post("/api/said", SAID.formatted("pause"), header, value).statusCode())
          .isEqualTo(403);
      assertThat(site.events).hasSize(1);
    }

    @Test
    void isWhatComesUnderAnotherNameEvenFromItsOwnPage() throws Exception {
      var request =
          """
          POST /api/opened HTTP/1.1\r
          Host: evil.example\r
          Origin: http://evil.example\r
          Content-Type: application/json\r
          Content-Length: 2\r
          Connection: close\r
          \r
          {}\
          """;

      assertThat(raw(request)).startsWith("HTTP/1.1 403");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "{",
          "[]",
          "\"said\"",
          "{\"id\": \"said-0001\"}",
          "{\"id\": \"said-0001\", \"text\": \"  \"}",
          "{\"id\": \"said-0001\", \"text\": 4}",
          "{\"id\": \"short\", \"text\": \"hello\"}",
          "{\"id\": \"not an id at all\", \"text\": \"hello\"}"
        })
    void isWhatIsNoEvent(String body) {
      ann.open();

      assertThat(ann.post("/api/said", body).statusCode()).isEqualTo(400);
      assertThat(site.events).hasSize(1);
    }

    @Test
    void isAnUnknownZone() {
      var body = "{\"id\": \"opened-1\", \"zone\": \"Middle/Earth\"}";

      assertThat(ann.post("/api/opened", body).statusCode()).isEqualTo(400);
    }

    @Test
    void isAFormOfAnotherSite() {
      ann.open();
      var form =
          HttpRequest.newBuilder(URI.create(site.address() + "/api/said"))
              .header("Content-Type", "text/plain")
              .POST(BodyPublishers.ofString(SAID.formatted("pause")));

      assertThat(ann.send(form.build()).statusCode()).isEqualTo(415);
    }

    @Test
    void isABodyOfMoreThan64Kilobytes() {
      ann.open();
      var tooLong = SAID.formatted("a".repeat(64 * 1024));

      assertThat(ann.post("/api/said", tooLong).statusCode()).isEqualTo(413);
      assertThat(said("a".repeat(60_000)).statusCode()).isEqualTo(200);
    }

    @Test
    void isALongBodyOfUnknownLength() {
      ann.open();
      var bytes = SAID.formatted("a".repeat(200_000)).getBytes(StandardCharsets.UTF_8);
      var chunked =
          HttpRequest.newBuilder(URI.create(site.address() + "/api/said"))
              .header("Content-Type", "application/json")
              .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes)));

      assertThat(ann.send(chunked.build()).statusCode()).isEqualTo(413);
    }
  }

  @Test
  void aServerForEverybodyHasAnyName() throws Exception {
    try (var open = new Site(Site.SILENT, "0.0.0.0")) {
      assertThat(raw(open, "GET / HTTP/1.1\r\nHost: limber.example\r\nConnection: close\r\n\r\n"))
          .startsWith("HTTP/1.1 200");
    }
  }

  private static final String SAID = "{\"id\": \"said-0001\", \"text\": \"%s\"}";

  private java.net.http.HttpResponse<String> said(String text) {
    return ann.post("/api/said", SAID.formatted(text));
  }

  private static Person browser(int number) {
    return new Person("web", "a-browser-that-nobody-can-guess-" + number);
  }

  private static List<Outbound> fail(Inbound event, Site site) {
    throw new IllegalStateException("the database is gone");
  }

  private String raw(String request) throws Exception {
    return raw(site, request);
  }

  /** Java's own client lets nobody choose the name of the host. */
  private static String raw(Site site, String request) throws Exception {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), site.port())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
