package coach.limber.bot;

import coach.limber.bot.app.Alarms;
import coach.limber.bot.app.Coach;
import coach.limber.bot.app.Delivery;
import coach.limber.bot.app.Fault;
import coach.limber.bot.app.Gateway;
import coach.limber.bot.app.Loop;
import coach.limber.bot.app.Store;
import coach.limber.bot.conversation.Conversation;
import coach.limber.bot.conversation.dialogue.Desk;
import coach.limber.bot.conversation.dialogue.Inbound;
import coach.limber.bot.http.Health;
import coach.limber.bot.http.HttpServer;
import coach.limber.bot.http.Routes;
import coach.limber.bot.slack.Inside;
import coach.limber.bot.slack.SlackGateway;
import coach.limber.bot.store.DatabaseStore;
import coach.limber.bot.telegram.TelegramGateway;
import coach.limber.bot.web.WebGateway;
import coach.limber.knowledge.language.OnTheMap;
import coach.limber.knowledge.library.Library;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The running coach: everything put together, started, and stopped in the opposite order. */
public final class Limber implements AutoCloseable {
  private final Config config;
  private final InstantSource clock;
  private final Supplier<String> randomIds;
  private final Deque<AutoCloseable> running = new ArrayDeque<>();
  private final Map<String, Supplier<String>> health = new LinkedHashMap<>();
  private Runnable beforeAll = () -> {};
  private int port;

  /** {@code randomIds} makes ids that nobody can guess. */
  public Limber(Config config, InstantSource clock, Supplier<String> randomIds) {
    this.config = config;
    this.clock = clock;
    this.randomIds = randomIds;
  }

  /** Starts everything; ready when it returns. */
  public void start() {
    Ground.prepare(config);
    // The tokenizer unpacks its native library: into our folder and not the user's.
    System.setProperty("DJL_CACHE_DIR", config.home().resolve("cache").toString());
    var library = Library.in(config.knowledge());
    var desk = CompletableFuture.supplyAsync(() -> Desk.load(library));
    var store = keep(DatabaseStore.open(config.database(), randomIds));
    health.put("database", () -> healthOf(store));
    var door = new Door();
    var web = keep(new WebGateway(store, door, clock, randomIds, config.host()));
    var gateways = new ArrayList<Gateway>(List.of(web));
    var telegram = config.telegram().map(token -> telegram(token, door));
    telegram.ifPresent(gateways::add);
    var conversation = desk.thenApply(Conversation::new);
    var slack = slack(store, door, desk, conversation);
    slack.ifPresent(gateways::add);
    var delivery = keep(new Delivery(store, gateways, clock));
    var coach = new Coach(store, conversation.join(), delivery::wake);
    door.open(coach);
    var sending = loop("delivery", delivery, delivery::health);
    delivery.connect(coach, sending::wake);
    beforeAll =
        () -> {
          sending.close();
          delivery.close();
        };
    telegram.ifPresent(this::poll);
    slack.ifPresent(this::listen);
    loop("alarms", new Alarms(store, coach, clock));
    var routes = new ArrayList<Routes>(List.of(web, new Health(health)));
    telegram.flatMap(TelegramGateway::routes).ifPresent(routes::add);
    slack.ifPresent(routes::add);
    serve(routes);
  }

  private TelegramGateway telegram(Secret token, Door door) {
    var gateway =
        new TelegramGateway(
            token.value(),
            config.telegramApi(),
            config.telegramWebhook(),
            door,
            new TelegramGateway.Setting(clock, (north, east) -> Maps.ON_DEMAND.zone(north, east)));
    health.put("telegram", gateway::health);
    return gateway;
  }

  private Optional<SlackGateway> slack(
      Store store,
      Door door,
      CompletableFuture<Desk> desk,
      CompletableFuture<Conversation> conversation) {
    if (!config.slack().isUsed()) {
      return Optional.empty();
    }
    var access =
        new SlackGateway.Access(
            config.slack().api(),
            config.slack().botToken().value(),
            config.slack().appToken().value(),
            config.slack().signingSecret().value());
    var inside =
        new Inside(
            door,
            store::memory,
            text -> conversation.join().isForAll(text),
            () -> desk.join().coaching().questions(),
            clock);
    var gateway = new SlackGateway(access, inside);
    health.put("slack", gateway::health);
    return Optional.of(gateway);
  }

  private void listen(SlackGateway gateway) {
    keep(Loop.start("slack", gateway));
    keep(gateway);
  }

  /** Closed before its loop, which would otherwise wait for a poll to end. */
  private void poll(TelegramGateway gateway) {
    keep(Loop.start("telegram", gateway));
    keep(gateway);
  }

  private static String healthOf(Store store) {
    store.note("health");
    return "ok";
  }

  private Loop loop(String name, Loop.Round round) {
    return loop(name, round, () -> "ok");
  }

  private Loop loop(String name, Loop.Round round, Supplier<String> state) {
    var loop = keep(Loop.start(name, round));
    health.put(name, () -> loop.isAlive() ? state.get() : "stopped");
    return loop;
  }

  private void serve(List<Routes> routes) {
    port = keep(HttpServer.start(config.host(), config.port(), routes)).port();
  }

  private <T extends AutoCloseable> T keep(T part) {
    running.push(part);
    return part;
  }

  /** Where the web chat is. */
  public String address() {
    return address(config.host(), port);
  }

  /** As a browser takes it. */
  static String address(String host, int port) {
    var name =
        switch (host) {
          case "0.0.0.0", "::", "[::]" -> "127.0.0.1";
          case String ip when ip.contains(":") && !ip.startsWith("[") -> "[" + ip + "]";
          default -> host;
        };
    return "http://" + name + ":" + port;
  }

  @Override
  public void close() {
    // Letters on their way come back while their gateways still stand.
    beforeAll.run();
    while (!running.isEmpty()) {
      try {
        running.pop().close();
      } catch (Exception e) {
        org.slf4j.LoggerFactory.getLogger(Limber.class)
            .warn("a part did not stop cleanly: {}", Fault.words(e));
      }
    }
  }

  /** Read when the first place is shared, and by most programs never. */
  private static final class Maps {
    static final OnTheMap ON_DEMAND = OnTheMap.load();
  }

  /** Stands for the coach until it is there: gateways are built before it. */
  private static final class Door implements Consumer<Inbound> {
    private final CompletableFuture<Coach> coach = new CompletableFuture<>();

    void open(Coach opened) {
      coach.complete(opened);
    }

    @Override
    public void accept(Inbound event) {
      coach.join().receive(event);
    }
  }
}
