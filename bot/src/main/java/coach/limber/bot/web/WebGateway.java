package coach.limber.bot.web;

import coach.limber.bot.app.Gateway;
import coach.limber.bot.app.Limits;
import coach.limber.bot.app.Store;
import coach.limber.bot.conversation.dialogue.Dialogue;
import coach.limber.bot.conversation.dialogue.Inbound;
import coach.limber.bot.http.Routes;
import io.javalin.config.JavalinConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The web chat. A browser is a person, known by a cookie that nobody can guess; what the coach says
 * goes into the outbox as for any platform, and the outbox is the page's history.
 *
 * <pre>
 * POST /api/opened {id, zone}     first of all, at each load: a new browser gets its cookie
 * POST /api/said   {id, text}     200 {"known": true} when it is kept, whatever comes of it;
 * POST /api/tapped {id, choice}   {"known": false} when everything of this person was deleted
 * GET  /api/stream                server-sent events, see {@link Stream}; from the start, after
 *                                 ?after=number, or after the Last-Event-ID
 * GET  /api/pictures/{number}/light.png   the picture of a letter; dark.png for the night
 * </pre>
 */
public final class WebGateway implements Gateway, Routes, AutoCloseable {
  private final Store store;
  private final Consumer<Inbound> door;
  private final InstantSource clock;
  private final Visitors visitors;
  private final Guard guard;
  private final Pictures pictures;
  private final Streams streams = new Streams();

  /**
   * @param randomIds makes ids of at least 128 random bits, safe in a cookie
   * @param boundTo the name or address at which the server listens; where that is this machine's
   *     own, nobody else is let in
   */
  public WebGateway(
      Store store,
      Consumer<Inbound> door,
      InstantSource clock,
      Supplier<String> randomIds,
      String boundTo) {
    this.store = store;
    this.door = door;
    this.clock = clock;
    this.visitors = new Visitors(channel(), randomIds);
    this.guard = new Guard(boundTo);
    this.pictures = new Pictures(store);
  }

  @Override
  public String channel() {
    return "web";
  }

  /** It is our own, and as fast as this machine. */
  @Override
  public Limits limits() {
    return Limits.none();
  }

  /** A browser need not be there: it finds the letter in its history when it comes back. */
  @Override
  public Outcome send(Letter letter) {
    streams.ring(letter);
    return new Outcome.Sent("web/" + letter.sequence());
  }

  /** The page and what it talks to. */
  @Override
  public void addTo(JavalinConfig config) {
    Page.addTo(config, guard);
    config.routes.before("/api/*", guard::origin);
    config.routes.post("/api/opened", this::opened);
    config.routes.post("/api/said", this::said);
    config.routes.post("/api/tapped", this::tapped);
    config.routes.get("/api/stream", this::stream);
    config.routes.get(Pictures.PATH, context -> pictures.show(context, visitors.known(context)));
  }

  private void opened(Context context) {
    var body = Body.of(context, clock);
    var zone = zone(body.text("zone"));
    var event = new Inbound.Opened(visitors.welcome(context), body.id(), clock.instant(), zone);
    take(context, event);
  }

  private void said(Context context) {
    var person = visitors.known(context);
    var body = Body.of(context, clock);
    take(context, new Inbound.Said(person, body.id(), clock.instant(), body.text("text")));
  }

  private void tapped(Context context) {
    var person = visitors.known(context);
    var body = Body.of(context, clock);
    take(context, new Inbound.Tapped(person, body.id(), clock.instant(), body.text("choice")));
  }

  private void take(Context context, Inbound event) {
    door.accept(event);
    var stranger = store.memory(event.person()).dialogue() instanceof Dialogue.Stranger;
    context.json(Map.of("known", !stranger));
  }

  private void stream(Context context) throws IOException {
    var person = visitors.known(context);
    var stream = new Stream(after(context), last -> store.sentAfter(person, last));
    streams.run(person, stream, Events.begin(context));
  }

  private static long after(Context context) {
    var last = context.header("Last-Event-ID");
    var after = last == null ? context.queryParam("after") : last;
    return after != null && after.matches("\\d{1,18}") ? Long.parseLong(after) : 0;
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
}
