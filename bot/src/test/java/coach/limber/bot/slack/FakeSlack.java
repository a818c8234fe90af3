package coach.limber.bot.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Slack's Web API on the loopback, with what is posted kept as Slack keeps it: every call is held
 * against what Slack documents, and fails on demand.
 */
final class FakeSlack implements AutoCloseable {
  static final String BOT_TOKEN = "xoxb-TEST-token-that-nobody-may-see";
  static final String APP_TOKEN = "xapp-TEST-token-that-nobody-may-see";
  static final String ANN = "U0ANN";
  static final String DIRECT = "D0ANN";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  final FakeSocket socket;
  final List<String> problems = new CopyOnWriteArrayList<>();
  final List<Call> calls = new CopyOnWriteArrayList<>();
  final List<byte[]> uploads = new CopyOnWriteArrayList<>();

  /** The files that were taken in and not deleted. */
  final Set<String> files = ConcurrentHashMap.newKeySet();

  volatile String zone = "Europe/Rome";
  private final ObjectMapper mapper = new ObjectMapper();
  private final WebApi api = new WebApi();
  private final HttpServer server;
  private final Deque<Fault> faults = new ArrayDeque<>();
  private volatile Refused refusal = new Refused(_ -> false, new AtomicInteger(), "");
  private final AtomicInteger stamps = new AtomicInteger(100);

  /** A call that the bot made, and the time stamp of its message. */
  record Call(String method, JsonNode body, String ts) {
    /** All that a person reads in it. */
    String shown() {
      return body.path("blocks").findParents("text").stream()
          .flatMap(parent -> parent.findValues("text").stream())
          .map(text -> text.path("text").asText(text.asText()))
          .map(text -> text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))
          .collect(Collectors.joining("\n"));
    }
  }

  /**
   * How the next call of a method goes wrong, once.
   *
   * @param done whether Slack does what it was asked all the same
   * @param status 0 for an answer that breaks off
   */
  record Fault(String method, boolean done, int status, String body) {}

  FakeSlack() throws IOException, InterruptedException {
    socket = new FakeSocket();
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/api/", this::handle);
    server.createContext("/upload/", this::upload);
    server.start();
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/api/");
  }

  void fails(Fault fault) {
    synchronized (faults) {
      faults.add(fault);
    }
  }

  /** The next calls with such a body are refused, so many times. */
  void failsWhere(Predicate<JsonNode> fits, int times, String error) {
    refusal = new Refused(fits, new AtomicInteger(times), error);
  }

  private record Refused(Predicate<JsonNode> fits, AtomicInteger times, String error) {
    boolean refuses(JsonNode body) {
      return fits.test(body) && times.getAndDecrement() > 0;
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
    throw new AssertionError(
        "the bot did not do that; it did "
            + calls.stream().map(call -> call.method() + ": " + call.shown()).toList());
  }

  Call awaitText(String part) {
    return await(call -> call.method().startsWith("chat.") && call.shown().contains(part));
  }

  long count(Predicate<Call> fits) {
    return calls.stream().filter(fits).count();
  }

  long count(String method) {
    return count(call -> call.method().equals(method));
  }

  static void pause() {
    try {
      Thread.sleep(10);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  static void until(java.util.function.BooleanSupplier holds) {
    var until = System.nanoTime() + PATIENCE.toNanos();
    while (!holds.getAsBoolean()) {
      if (System.nanoTime() > until) {
        throw new AssertionError("it did not come to pass");
      }
      pause();
    }
  }

  String stamp() {
    return "1774692000.%06d".formatted(stamps.incrementAndGet());
  }

  // The server

  private void handle(HttpExchange exchange) throws IOException {
    var method = exchange.getRequestURI().getPath().replaceFirst("^/api/", "");
    var body = form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    var token = method.equals("apps.connections.open") ? APP_TOKEN : BOT_TOKEN;
    if (!("Bearer " + token).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
      answer(exchange, 200, "{\"ok\":false,\"error\":\"invalid_auth\"}");
      return;
    }
    problems.addAll(api.problems(method, body));
    var fault = fault(method);
    if (refusal.refuses(body)) {
      answer(exchange, 200, "{\"ok\":false,\"error\":\"" + refusal.error() + "\"}");
      return;
    }
    if (fault == null && showsAFileThatIsNotThere(body)) {
      answer(exchange, 200, "{\"ok\":false,\"error\":\"invalid_arguments\"}");
      return;
    }
    if (fault == null) {
      answer(exchange, 200, result(method, body));
      return;
    }
    var done = fault.done() ? result(method, body) : "";
    answer(exchange, fault.status(), fault.body().isEmpty() ? done : fault.body());
  }

  private @Nullable Fault fault(String method) {
    synchronized (faults) {
      if (!faults.isEmpty() && faults.peek().method().equals(method)) {
        return faults.poll();
      }
      return null;
    }
  }

  private ObjectNode form(String text) throws IOException {
    var fields = mapper.createObjectNode();
    for (var pair : text.isEmpty() ? new String[0] : text.split("&")) {
      var parts = pair.split("=", 2);
      var value = URLDecoder.decode(parts[1], StandardCharsets.UTF_8);
      if (List.of("blocks", "view", "metadata", "files").contains(parts[0])) {
        fields.set(parts[0], mapper.readTree(value));
      } else {
        fields.put(parts[0], value);
      }
    }
    return fields;
  }

  private String result(String method, JsonNode body) {
    var ts = method.equals("chat.update") ? body.path("ts").asText() : stamp();
    calls.add(new Call(method, body, ts));
    var answer = mapper.createObjectNode().put("ok", true);
    switch (method) {
      case "auth.test" ->
          answer.put("user_id", "U0BOT").put("bot_id", "B0BOT").put("team_id", "T1");
      case "apps.connections.open" -> answer.put("url", socket.ticket());
      case "conversations.open" -> answer.putObject("channel").put("id", DIRECT);
      case "conversations.history", "conversations.replies" ->
          answer.set("messages", history(body));
      case "users.info" -> answer.putObject("user").put("id", ANN).put("tz", zone);
      case "chat.postMessage", "chat.update" ->
          answer.put("channel", body.path("channel").asText()).put("ts", ts);
      case "files.getUploadURLExternal" ->
          answer
              .put("upload_url", url().resolve("/upload/v1/" + ts).toString())
              .put("file_id", "F" + ts.substring(11));
      case "files.completeUploadExternal" ->
          body.path("files").forEach(file -> files.add(file.path("id").asText()));
      case "files.delete" -> {
        if (!files.remove(body.path("file").asText())) {
          problems.add("a file that is not there is deleted: " + body);
        }
      }
      default -> {}
    }
    return answer.toString();
  }

  private boolean showsAFileThatIsNotThere(JsonNode body) {
    return body.findValues("slack_file").stream()
        .anyMatch(file -> !files.contains(file.path("id").asText()));
  }

  private JsonNode history(JsonNode body) {
    var messages = mapper.createArrayNode();
    for (var call : calls) {
      if (call.method().equals("chat.postMessage")
          && call.body().path("channel").equals(body.path("channel"))
          && call.body().path("thread_ts").equals(body.path("ts"))) {
        var message = messages.addObject().put("ts", call.ts());
        message.set("metadata", call.body().path("metadata"));
      }
    }
    return messages;
  }

  private void upload(HttpExchange exchange) throws IOException {
    uploads.add(exchange.getRequestBody().readAllBytes());
    answer(exchange, 200, "OK - 1");
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    if (status == 0) {
      exchange.sendResponseHeaders(200, bytes.length + 100L);
      exchange.getResponseBody().write(bytes);
      exchange.getResponseBody().flush();
      exchange.close();
      return;
    }
    if (status == 429) {
      exchange.getResponseHeaders().add("Retry-After", "1");
    }
    exchange.getResponseHeaders().add("Content-Type", "application/json; charset=utf-8");
    exchange.sendResponseHeaders(status, bytes.length);
    try (var out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }

  List<Call> messages() {
    var messages = new ArrayList<Call>();
    for (var call : calls) {
      if (call.method().equals("chat.postMessage")) {
        messages.add(call);
      }
    }
    return messages;
  }

  @Override
  public void close() {
    server.stop(0);
    try {
      socket.stop(100);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
