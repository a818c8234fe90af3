package coach.limber.bot.web;

import coach.limber.bot.app.Gateway.Letter;
import coach.limber.bot.app.Gateway.Outcome;
import coach.limber.bot.conversation.dialogue.Inbound;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Person;
import coach.limber.bot.http.HttpServer;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** The web chat on a real port, with a coach behind it who answers from a script. */
final class Site implements AutoCloseable {
  /** What the coach says to an event. */
  interface Script {
    List<Outbound> replies(Inbound event, Site site);
  }

  /** Says nothing. */
  static final Script SILENT = (_, _) -> List.of();

  final Shelf shelf = new Shelf();

  /** All that came to the door, redeliveries too. */
  final List<Inbound> events = new CopyOnWriteArrayList<>();

  private final Script script;
  private final String boundTo;
  private final AtomicInteger browsers = new AtomicInteger();
  private WebGateway gateway;
  private HttpServer server;
  private final int port;

  Site(Script script) {
    this(script, "127.0.0.1");
  }

  Site(Script script, String boundTo) {
    this.script = script;
    this.boundTo = boundTo;
    this.gateway = gateway();
    this.server = HttpServer.start("127.0.0.1", 0, List.of(gateway));
    this.port = server.port();
  }

  private WebGateway gateway() {
    return new WebGateway(shelf, this::receive, () -> Shelf.NOW, this::randomId, boundTo);
  }

  private String randomId() {
    return "a-browser-that-nobody-can-guess-" + browsers.incrementAndGet();
  }

  private void receive(Inbound event) {
    events.add(event);
    if (shelf.isNew(event)) {
      script.replies(event, this).forEach(reply -> say(event.person(), reply));
    }
  }

  /** Sent and marked, as the delivery does it. */
  void say(Person person, Outbound message) {
    var letter = send(person, message);
    shelf.settle(letter, new Outcome.Sent(""), Shelf.NOW);
  }

  /** Sent and not marked yet. */
  Letter send(Person person, Outbound message) {
    var letter = shelf.letter(person, message);
    gateway.send(letter);
    return letter;
  }

  /** Deletes everything of this person; the last words are sent and then nowhere any more. */
  void forget(Person person, String lastWords) {
    shelf.forget(person);
    send(person, new Outbound.Text(lastWords));
  }

  int port() {
    return port;
  }

  String address() {
    return "http://localhost:" + port();
  }

  void stop() {
    server.close();
    gateway.close();
  }

  /** Again on the same port. */
  void startAgain() {
    gateway = gateway();
    server = HttpServer.start("127.0.0.1", port, List.of(gateway));
  }

  @Override
  public void close() {
    stop();
  }
}
