package coach.limber.bot.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Predicate;

/**
 * Telegram's server on the loopback: long polling with offsets, every call held against the Bot
 * API's description, and faults on demand.
 */
final class FakeTelegram implements AutoCloseable {
  static final String TOKEN = "123456:TEST-token-that-nobody-may-see";
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int ANN = 4711;

  private final ObjectMapper mapper = new ObjectMapper();
  private final BotApi api = new BotApi();
  private final HttpServer server;
  private final List<ObjectNode> updates = new ArrayList<>();
  private final Deque<Fault> faults = new ArrayDeque<>();
  final List<String> problems = new CopyOnWriteArrayList<>();
  final List<Call> calls = new CopyOnWriteArrayList<>();

  /** Where updates are sent to; empty if they are asked for. */
  private volatile String webhook = "";

  private volatile String secret = "";

  /** From where on the bot asked for updates last. */
  volatile long lastOffset;

  /** The topic of her chat in which Ann writes and taps; 0 outside of topics. */
  volatile int topic;

  private int nextUpdate = 700;
  private int nextMessage = 1;

  /** A call that the bot made. */
  record Call(String method, JsonNode body, int message) {}

  /**
   * How the next call of a method goes wrong, once.
   *
   * @param done whether Telegram does what it was asked all the same
   * @param status 0 for an answer that breaks off, -1 for none, -2 for none ever
   * @param body {@code ""} for what Telegram would have said
   */
  record Fault(String method, boolean done, int status, String body) {
    Fault(String method, int status, String body) {
      this(method, false, status, body);
    }
  }

  FakeTelegram() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::handle);
    server.start();
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** Where Telegram would send updates; waits until it was told. */
  URI webhook() {
    await(call -> call.method().equals("setWebhook"));
    return URI.create(webhook);
  }

  String secret() {
    return secret;
  }

  /** The update that people's deeds made last. */
  String lastUpdate() {
    synchronized (updates) {
      return updates.getLast().toString();
    }
  }

  /** Waits until all that was to go wrong went wrong. */
  void awaitFault() {
    var until = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < until) {
      synchronized (faults) {
        if (faults.isEmpty()) {
          return;
        }
      }
      pause();
    }
    throw new AssertionError("the bot did not come so far");
  }

  // What people do

  void sharesPlace(double latitude, double longitude) {
    var message = message();
    message.putObject("location").put("latitude", latitude).put("longitude", longitude);
    update("message", message);
  }

  /** Says it; returns the message, which can be edited. */
  ObjectNode says(String text) {
    var message = message().put("text", text);
    update("message", message);
    return message;
  }

  void edits(ObjectNode message, String text) {
    update("edited_message", message.deepCopy().put("text", text).put("edit_date", 1_774_692_100));
  }

  void sendsPhoto(String caption) {
    var message = message().put("caption", caption);
    message.putArray("photo").addObject().put("file_id", "f").put("width", 1).put("height", 1);
    update("message", message);
  }

  /** Sends so many pictures at once; the words stand below the first. */
  void sendsAlbum(String caption, int pictures) {
    var album = "album" + nextUpdate;
    for (int i = 0; i < pictures; i++) {
      var message = message().put("media_group_id", album);
      if (i == 0) {
        message.put("caption", caption);
      }
      message.putArray("photo").addObject().put("file_id", "f").put("width", 1).put("height", 1);
      update("message", message);
    }
  }

  void sendsVoice() {
    var message = message();
    message.putObject("voice").put("file_id", "v").put("duration", 3);
    update("message", message);
  }

  void saysInGroup(String text) {
    var message = message().put("text", text);
    message.putObject("chat").put("id", -100_500L).put("type", "supergroup").put("title", "g");
    update("message", message);
  }

  void saysInTopic(int topic, String text) {
    var message = message().put("text", text);
    message.putObject("chat").put("id", -100_600L).put("type", "supergroup").put("is_forum", true);
    message.put("message_thread_id", topic).put("is_topic_message", true);
    update("message", message);
  }

  void somethingUnknown() {
    update("business_of_tomorrow", mapper.createObjectNode().put("x", 1));
  }

  /** Taps the newest button with this label, twice in a moment. */
  void tapsTwice(String label) {
    var tapped = tapped(label);
    synchronized (updates) {
      for (int i = 0; i < 2; i++) {
        update("callback_query", tapped.deepCopy().put("id", "q" + nextUpdate));
      }
    }
  }

  /** Taps the newest button with this label. */
  void taps(String label) {
    var query = tapped(label);
    query.set("message", message());
    update("callback_query", query);
  }

  private ObjectNode tapped(String label) {
    var shown =
        await(
            call ->
                call.body().findParents("callback_data").stream()
                    .anyMatch(button -> button.path("text").asText().equals(label)));
    var data =
        shown.body().findParents("callback_data").stream()
            .filter(button -> button.path("text").asText().equals(label))
            .findFirst()
            .orElseThrow()
            .path("callback_data")
            .asText();
    var query = mapper.createObjectNode().put("id", "q" + nextUpdate).put("data", data);
    query.set("from", from());
    query.set("message", message().put("message_id", shown.message()).put("text", label));
    return query;
  }

  private ObjectNode message() {
    var message = mapper.createObjectNode();
    message.put("message_id", 10_000 + nextUpdate).put("date", 1_774_692_000);
    message.set("from", from());
    message.putObject("chat").put("id", ANN).put("type", "private");
    if (topic != 0) {
      message.put("message_thread_id", topic).put("is_topic_message", true);
    }
    return message;
  }

  private ObjectNode from() {
    return mapper.createObjectNode().put("id", ANN).put("is_bot", false).put("first_name", "Ann");
  }

  private void update(String kind, ObjectNode content) {
    synchronized (updates) {
      var update = mapper.createObjectNode().put("update_id", nextUpdate++);
      update.set(kind, content);
      updates.add(update);
      updates.notifyAll();
    }
  }

  /** Answers the next call of a method like this, once. */
  void fails(Fault fault) {
    synchronized (faults) {
      faults.add(fault);
    }
  }

  // What the bot did

  /** The newest call that fits, waiting for it if need be. */
  Call await(Predicate<Call> fits) {
    var until = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < until) {
      var found = calls.reversed().stream().filter(fits).findFirst();
      if (found.isPresent()) {
        return found.get();
      }
      pause();
    }
    throw new AssertionError("the bot did not do that; it did " + calls);
  }

  Call awaitText(String part) {
    return await(call -> call.body().path("text").asText().contains(part));
  }

  long count(Predicate<Call> fits) {
    return calls.stream().filter(fits).count();
  }

  private static void pause() {
    try {
      Thread.sleep(10);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  // The server

  private void handle(HttpExchange exchange) throws IOException {
    var path = exchange.getRequestURI().getPath();
    var method = api.method(path.substring(path.lastIndexOf('/') + 1));
    if (!path.startsWith("/bot" + TOKEN + "/")) {
      answer(exchange, 401, error(401, "Unauthorized", 0));
      return;
    }
    var raw = exchange.getRequestBody().readAllBytes();
    var type = exchange.getRequestHeaders().getFirst("Content-Type");
    var json = type != null && type.startsWith("application/json");
    var body = json ? mapper.readTree(raw) : Multipart.fields(mapper, type, raw);
    problems.addAll(api.problems(method, body));
    var fault = fault(method);
    if (fault != null) {
      var said = fault.done() ? result(method, body) : "";
      answer(exchange, fault.status(), fault.body().isEmpty() ? half(said) : fault.body());
      return;
    }
    answer(exchange, 200, result(method, body));
  }

  private @org.jspecify.annotations.Nullable Fault fault(String method) {
    synchronized (faults) {
      if (!faults.isEmpty() && faults.peek().method().equals(method)) {
        return faults.poll();
      }
      return null;
    }
  }

  static String error(int code, String description, int retryAfter) {
    var parameters = retryAfter == 0 ? "" : ",\"parameters\":{\"retry_after\":" + retryAfter + "}";
    return "{\"ok\":false,\"error_code\":%d,\"description\":\"%s\"%s}"
        .formatted(code, description, parameters);
  }

  private String result(String method, JsonNode body) {
    return switch (method) {
      case "getMe" ->
          "{\"ok\":true,\"result\":{\"id\":1,\"is_bot\":true,\"first_name\":\"L\",\"username\":\"LimberTestBot\"}}";
      case "setWebhook" -> {
        webhook = body.path("url").asText();
        secret = body.path("secret_token").asText();
        calls.add(new Call(method, body, 0));
        yield "{\"ok\":true,\"result\":true}";
      }
      case "getWebhookInfo" ->
          "{\"ok\":true,\"result\":{\"url\":\"%s\",\"has_custom_certificate\":false,\"pending_update_count\":0}}"
              .formatted(webhook);
      case "getUpdates" -> "{\"ok\":true,\"result\":" + updatesFrom(body) + "}";
      case "sendMessage", "sendPhoto", "sendDocument" -> {
        var id = nextMessage++;
        calls.add(new Call(method, body, id));
        yield "{\"ok\":true,\"result\":{\"message_id\":%d,\"date\":1,\"chat\":{\"id\":%d,\"type\":\"private\"}}}"
            .formatted(id, ANN);
      }
      case "editMessageText" -> {
        calls.add(new Call(method, body, body.path("message_id").asInt()));
        yield "{\"ok\":true,\"result\":{\"message_id\":%d,\"date\":1,\"chat\":{\"id\":%d,\"type\":\"private\"}}}"
            .formatted(body.path("message_id").asInt(), ANN);
      }
      default -> {
        calls.add(new Call(method, body, 0));
        yield "{\"ok\":true,\"result\":true}";
      }
    };
  }

  /** A poll waits for an update from its offset on; a lower one is forgotten for ever. */
  private String updatesFrom(JsonNode body) {
    var offset = body.path("offset").asLong();
    lastOffset = offset;
    var until = System.nanoTime() + Duration.ofSeconds(body.path("timeout").asInt()).toNanos();
    synchronized (updates) {
      updates.removeIf(update -> update.path("update_id").asLong() < offset);
      while (updates.isEmpty() && System.nanoTime() < until) {
        try {
          updates.wait(100);
        } catch (InterruptedException _) {
          return "[]";
        }
      }
      return updates.toString();
    }
  }

  private static String half(String body) {
    return body.substring(0, body.length() / 2);
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    if (status == -2) {
      return; // the connection stays open
    }
    if (status < 0) {
      exchange.close();
      return;
    }
    if (status == 0) {
      // A connection that breaks in the middle of a body.
      exchange.sendResponseHeaders(200, bytes.length + 100L);
      exchange.getResponseBody().write(bytes);
      exchange.getResponseBody().flush();
      exchange.close();
      return;
    }
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    if (status == 429) {
      exchange.getResponseHeaders().add("Retry-After", "3");
    }
    exchange.sendResponseHeaders(status, bytes.length);
    try (var out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
