package coach.limber.bot.web;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.bot.app.Gateway.Outcome;
import coach.limber.bot.conversation.dialogue.Choice;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Person;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters on their way to open pages. */
@Timeout(60)
class StreamTest {
  private static final String DEAF =
      """
      GET /api/stream HTTP/1.1\r
      Host: localhost\r
      Accept: text/event-stream\r
      Cookie: limber=a-browser-that-nobody-can-guess-1\r
      \r
      """;

  private final Site site = new Site(Site.SILENT);
  private final Visitor ann = new Visitor(site);

  @AfterEach
  void stop() {
    site.close();
  }

  @Test
  void ofEveryKindArriveWhole() throws Exception {
    ann.open();
    var rows = List.of(List.of(new Choice("Yes", "a/yes"), new Choice("Nö 🙂", "a/no")));
    site.say(browser(1), new Outbound.Text("> fermented “foods”\n— 膝 🦵\u2028 \"q\" <b>"));
    site.say(browser(1), new Outbound.Question("a", "Well?", rows));
    site.say(browser(1), new Outbound.Edit("a", "Well!", List.of()));
    site.say(browser(1), new Outbound.Picture("A week", "Pain fell", Rehearsed.chart()));
    site.say(
        browser(1),
        new Outbound.Document("Yours", "diary.csv", "text/csv", new byte[] {'a', ',', 'b'}));

    try (var listening = ann.listen("/api/stream")) {
      assertThat(listening.next()).isEqualTo(new Visitor.Event("history", "", "3"));
      var letters = listening.letters(5);
      assertThat(letters).extracting(Visitor.Event::id).containsExactly("3", "6", "9", "12", "15");
      assertThat(json(letters.get(0)))
          .isEqualTo(
              json(
                  """
                  {"kind": "text", "at": %d,
                   "text": "> fermented “foods”\\n— 膝 🦵\\u2028 \\"q\\" <b>"}
                  """
                      .formatted(Shelf.NOW.plusSeconds(3).toEpochMilli())));
      assertThat(json(letters.get(1)).path("rows"))
          .isEqualTo(
              json(
                  """
                  [[{"label": "Yes", "id": "a/yes"}, {"label": "Nö 🙂", "id": "a/no"}]]
                  """));
      assertThat(json(letters.get(2)).path("key").asText()).isEqualTo("a");
      assertThat(json(letters.get(3)).path("alt").asText()).isEqualTo("Pain fell");
      assertThat(json(letters.get(3)).path("light").asText())
          .isEqualTo("/api/pictures/12/light.png");
      assertThat(json(letters.get(3)).path("width").asInt()).isEqualTo(1080);
      assertThat(json(letters.get(3)).path("height").asInt()).isBetween(500, 1300);
      assertThat(json(letters.get(4)).path("data").asText()).isEqualTo("data:text/csv;base64,YSxi");
    }
  }

  @Test
  void comeToEachTabOfTheirPersonAndToNobodyElse() throws Exception {
    var bob = new Visitor(site);
    ann.open();
    bob.open();
    try (var one = ann.listen("/api/stream");
        var two = ann.listen("/api/stream");
        var other = bob.listen("/api/stream")) {
      assertThat(one.next().data()).isEqualTo("0");
      one.history();
      two.history();
      other.history();
      site.say(browser(1), new Outbound.Text("for Ann"));
      site.say(browser(2), new Outbound.Text("for Bob"));

      assertThat(one.letters(1).getFirst().data()).contains("for Ann");
      assertThat(two.letters(1).getFirst().data()).contains("for Ann");
      assertThat(other.letters(1).getFirst().data()).contains("for Bob");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void goOnAfterTheLastOneThatThePageHas(boolean byHeader) throws Exception {
    ann.open();
    for (int i = 1; i <= 4; i++) {
      site.say(browser(1), new Outbound.Text("letter " + i));
    }

    var path = byHeader ? "/api/stream?after=3" : "/api/stream?after=6";
    var headers = byHeader ? new String[] {"Last-Event-ID", "6"} : new String[0];
    try (var listening = ann.listen(path, headers)) {
      assertThat(listening.history()).extracting(Visitor.Event::id).containsExactly("9", "12");
    }
  }

  @Test
  void thatWereSentButNotMarkedWhenThePageCameAreNotMissed() throws Exception {
    ann.open();
    var onItsWay = site.send(browser(1), new Outbound.Text("on its way"));
    try (var listening = ann.listen("/api/stream")) {
      assertThat(listening.history()).isEmpty();
      site.shelf.settle(onItsWay, new Outcome.Sent(""), Shelf.NOW);

      assertThat(listening.letters(1).getFirst().data()).contains("on its way");
    }
  }

  @Test
  void thatAnotherInstanceSentComeBeforeTheNextOfThisOne() throws Exception {
    ann.open();
    try (var listening = ann.listen("/api/stream")) {
      listening.history();
      var elsewhere = site.shelf.letter(browser(1), new Outbound.Text("one"));
      site.shelf.settle(elsewhere, new Outcome.Sent(""), Shelf.NOW);
      site.say(browser(1), new Outbound.Text("two"));

      assertThat(listening.letters(2)).extracting(Visitor.Event::id).containsExactly("3", "6");
    }
  }

  @Test
  void arriveOnceAndInOrderHoweverOftenThePageComesBack() throws Exception {
    ann.open();
    var count = 400;
    var sender =
        Thread.ofVirtual()
            .start(
                () -> {
                  for (int i = 0; i < count; i++) {
                    site.say(browser(1), new Outbound.Text("letter"));
                  }
                });
    var arrived = new ArrayList<String>();
    var last = "0";
    while (arrived.size() < count) {
      try (var listening = ann.listen("/api/stream", "Last-Event-ID", last)) {
        for (var letter : listening.letters(Math.min(17, count - arrived.size()))) {
          arrived.add(letter.id());
          last = letter.id();
        }
      }
    }
    sender.join();

    assertThat(arrived)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, count).mapToObj(i -> "" + 3 * i).toList());
  }

  @Test
  void waitForNoPageThatDoesNotRead() throws Exception {
    ann.open();
    try (var deaf = new Socket(InetAddress.getLoopbackAddress(), site.port())) {
      deaf.setReceiveBufferSize(1);
      deaf.getOutputStream().write(DEAF.getBytes(StandardCharsets.US_ASCII));
      assertThat(deaf.getInputStream().read()).isEqualTo('H');
      var long_ = new Outbound.Text("a".repeat(50_000));

      var sending =
          Thread.ofVirtual()
              .start(
                  () -> {
                    for (int i = 0; i < 500; i++) {
                      site.say(browser(1), long_);
                    }
                  });

      assertThat(sending.join(Duration.ofSeconds(5))).isTrue();
      try (var listening = ann.listen("/api/stream?after=1490")) {
        assertThat(listening.letters(4)).hasSize(4);
      }
    }
  }

  @Test
  void theServerStopsAtOnceThoughPagesAreOpen() throws Exception {
    ann.open();
    try (var listening = ann.listen("/api/stream")) {
      listening.history();
      var stopping = Thread.ofVirtual().start(site::stop);

      assertThat(stopping.join(Duration.ofSeconds(5))).isTrue();
    }
  }

  private static Person browser(int number) {
    return new Person("web", "a-browser-that-nobody-can-guess-" + number);
  }

  private static JsonNode json(Visitor.Event event) throws Exception {
    return json(event.data());
  }

  private static JsonNode json(String text) throws Exception {
    return new ObjectMapper().readTree(text);
  }
}
