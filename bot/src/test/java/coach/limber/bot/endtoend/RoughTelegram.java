package coach.limber.bot.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;

/**
 * A Telegram at its worst: one call in six fails, with an error, a cut connection, the wish to slow
 * down, or, after it was done, with an answer that breaks off; updates come in any order and twice.
 */
final class RoughTelegram implements AutoCloseable {
  private static final int FIRST_CHAT = 1000;
  private static final int A_BATCH = 20;
  private static final Duration QUIET = Duration.ofSeconds(4);

  private final ObjectMapper mapper = new ObjectMapper();
  private final HttpServer server;
  private final Random random = new Random(5);
  private final List<Integer> chats = new ArrayList<>();
  private final Map<String, List<String>> heard = new HashMap<>();
  private int confirmed;
  private int faults;
  private int messages;
  private long lastMessage = System.nanoTime();

  /** Everybody says so many things, each a pain of its own. */
  RoughTelegram(int people, int times) throws IOException {
    for (int time = 0; time < times; time++) {
      for (int person = 0; person < people; person++) {
        chats.add(person);
      }
    }
    Collections.shuffle(chats, random);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::handle);
    server.start();
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** All was said, and nothing has been sent for longer than the bot waits after a fault. */
  synchronized boolean isQuiet() {
    return confirmed >= chats.size() && System.nanoTime() - lastMessage > QUIET.toNanos();
  }

  synchronized int faults() {
    return faults;
  }

  /** What a person has said, in its order. */
  synchronized List<Double> painsOf(int person) {
    var said = new ArrayList<Double>();
    for (int number = 0; number < chats.size(); number++) {
      if (chats.get(number) == person) {
        said.add(pain(number));
      }
    }
    return said;
  }

  /** What a chat was sent, in its order. */
  synchronized List<String> heard(String chat) {
    return heard.getOrDefault(chat, List.of());
  }

  private static double pain(int number) {
    return number % 11;
  }

  private void handle(HttpExchange exchange) throws IOException {
    var body = mapper.readTree(exchange.getRequestBody());
    var path = exchange.getRequestURI().getPath();
    var method = path.substring(path.lastIndexOf('/') + 1).toLowerCase(java.util.Locale.ROOT);
    var luck = luck();
    switch (luck) {
      case 0 -> exchange.close();
      case 1 -> answer(exchange, 500, "oops");
      case 2 ->
          answer(
              exchange,
              429,
              "{\"ok\":false,\"error_code\":429,\"description\":\"Too Many Requests: retry after"
                  + " 3\",\"parameters\":{\"retry_after\":3}}");
      case 3 -> breakOff(exchange, "{\"ok\":true,\"result\":" + result(method, body) + "}");
      default -> answer(exchange, 200, "{\"ok\":true,\"result\":" + result(method, body) + "}");
    }
  }

  private synchronized int luck() {
    var luck = random.nextInt(24);
    faults += luck < 4 ? 1 : 0;
    return luck;
  }

  private synchronized String result(String method, JsonNode body) {
    return switch (method) {
      case "getme" -> "{\"id\":1,\"is_bot\":true,\"first_name\":\"L\",\"username\":\"RoughBot\"}";
      case "getupdates" -> updates(body.path("offset").asInt());
      case "sendmessage", "editmessagetext" -> {
        heard
            .computeIfAbsent(body.path("chat_id").asText(), _ -> new ArrayList<>())
            .add(body.path("text").asText());
        messages++;
        lastMessage = System.nanoTime();
        yield "{\"message_id\":%d,\"date\":1,\"chat\":{\"id\":1,\"type\":\"private\"}}"
            .formatted(messages);
      }
      default -> "true";
    };
  }

  /**
   * Update 1 is the first; one person's keep their order, all others are mixed, some come twice.
   */
  private String updates(int offset) {
    confirmed = Math.max(confirmed, offset - 1);
    var batch = new ArrayList<Integer>();
    for (int id = Math.max(1, offset); id <= chats.size() && batch.size() < A_BATCH; id++) {
      batch.add(id);
    }
    for (int i = 0; i + 1 < batch.size(); i++) {
      var other = random.nextInt(3) == 0 && chatOf(batch.get(i)) != chatOf(batch.get(i + 1));
      if (other) {
        Collections.swap(batch, i, i + 1);
      }
    }
    if (batch.size() > 3) {
      batch.add(2, batch.getFirst());
    }
    return batch.stream().map(this::update).toList().toString();
  }

  private int chatOf(int id) {
    return chats.get(id - 1);
  }

  private String update(int id) {
    var chat = FIRST_CHAT + chatOf(id);
    return """
    {"update_id":%d,"message":{"message_id":%d,"date":1774687000,"text":"pain %s",
      "from":{"id":%d,"is_bot":false,"first_name":"P"},"chat":{"id":%d,"type":"private"}}}
    """
        .formatted(id, id, (int) pain(id - 1), chat, chat);
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private static void breakOff(HttpExchange exchange, String text) throws IOException {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes, 0, bytes.length / 2);
    exchange.getResponseBody().flush();
    exchange.close();
  }

  private static void answer(HttpExchange exchange, int status, String text) throws IOException {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    try (var out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }
}
