package coach.limber.bot.web;

import coach.limber.bot.app.Gateway;
import coach.limber.bot.app.Store;
import coach.limber.bot.conversation.Inbound;
import coach.limber.bot.conversation.Person;
import coach.limber.bot.http.Routes;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.config.JavalinConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.SameSite;
import io.javalin.http.sse.SseClient;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The web chat. A browser is a person, known by a cookie that nobody can guess; what the coach says
 * goes into the outbox as for any platform, and the outbox is the page's history.
 */
public final class WebGateway implements Gateway, Routes, AutoCloseable {
  private static final String COOKIE = "limber";
  private static final int A_YEAR = 365 * 24 * 60 * 60;
  private static final int LARGEST_BODY = 64 * 1024;

  private final Store store;
  private final Consumer<Inbound> door;
  private final InstantSource clock;
  private final Supplier<String> randomIds;
  private final Streams streams = new Streams();
  private final ObjectMapper json = new ObjectMapper();

  public WebGateway(
      Store store, Consumer<Inbound> door, InstantSource clock, Supplier<String> randomIds) {
    this.store = store;
    this.door = door;
    this.clock = clock;
    this.randomIds = randomIds;
  }

  @Override
  public String channel() {
    return "web";
  }

  /** A browser need not be there: it finds the letter in its history when it comes back. */
  @Override
  public Outcome send(Letter letter) {
    streams.send(letter);
    return new Outcome.Sent("web/" + letter.sequence());
  }

  /** The page and its interface. */
  @Override
  public void addTo(JavalinConfig config) {
    Page.addTo(config);
    config.routes.before("/api/*", SameSitePolicy::check);
    config.routes.post("/api/opened", this::opened);
    config.routes.post("/api/said", this::said);
    config.routes.post("/api/tapped", this::tapped);
    config.routes.sse("/api/stream", this::stream);
  }

  private void opened(Context context) {
    var body = body(context);
    door.accept(
        new Inbound.Opened(person(context), id(body), clock.instant(), zone(text(body, "zone"))));
    context.status(204);
  }

  private void said(Context context) {
    var body = body(context);
    door.accept(new Inbound.Said(person(context), id(body), clock.instant(), text(body, "text")));
    context.status(204);
  }

  private void tapped(Context context) {
    var body = body(context);
    door.accept(
        new Inbound.Tapped(person(context), id(body), clock.instant(), text(body, "choice")));
    context.status(204);
  }

  private void stream(SseClient client) {
    var last = client.ctx().header("Last-Event-ID");
    var after = last != null && last.matches("\\d{1,18}") ? Long.parseLong(last) : 0;
    var person = person(client.ctx());
    streams.add(person, client, after, () -> store.sentAfter(person, after));
  }

  /** The browser's person; a new browser gets one. */
  private Person person(Context context) {
    var known = context.cookie(COOKIE);
    if (known != null && known.matches("[A-Za-z0-9_-]{20,60}")) {
      return new Person(channel(), known);
    }
    var id = randomIds.get();
    var cookie = new Cookie(COOKIE, id, "/", A_YEAR);
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.STRICT);
    context.cookie(cookie);
    return new Person(channel(), id);
  }

  private JsonNode body(Context context) {
    if (context.contentLength() > LARGEST_BODY) {
      throw new BadRequestResponse("too long: send at most 64 kB");
    }
    try {
      return json.readTree(context.bodyAsBytes());
    } catch (IOException _) {
      throw new BadRequestResponse("send a JSON object");
    }
  }

  private static String id(JsonNode body) {
    var id = text(body, "id");
    if (!id.matches("[A-Za-z0-9-]{8,64}")) {
      throw new BadRequestResponse("id: 8 to 64 letters, digits or dashes");
    }
    return id;
  }

  private static String text(JsonNode body, String name) {
    var text = body.path(name).asText("");
    if (text.isBlank()) {
      throw new BadRequestResponse(name + " is missing");
    }
    return text;
  }

  private static ZoneId zone(String id) {
    try {
      return ZoneId.of(id);
    } catch (DateTimeException _) {
      throw new BadRequestResponse("zone: an IANA name such as Europe/Rome");
    }
  }

  @Override
  public void close() {
    streams.close();
  }

  /** Only the page itself may speak for its browser. */
  private static final class SameSitePolicy {
    private SameSitePolicy() {}

    static void check(Context context) {
      var origin = context.header("Origin");
      var host = context.header("Host");
      if (origin != null && !origin.replaceFirst("^https?://", "").equals(host)) {
        throw new ForbiddenResponse("only from the chat's own page");
      }
    }
  }
}
