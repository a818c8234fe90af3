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
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.concurrent.Executors;

/**
 * A Telegram that takes its time and its limits seriously: 30 messages a second and in bursts, one
 * a second to a chat with bursts of four; whoever sends more hears 429. One in four of those who
 * are prompted says something soon after.
 */
final class StrictTelegram implements AutoCloseable {
  private static final double PER_SECOND = 30;
  private static final double BURST_OF_A_CHAT = 4;

  private final ObjectMapper mapper = new ObjectMapper();
  private final HttpServer server;
  private final Random random = new Random(7);
  private final Bucket bot = new Bucket(PER_SECOND, PER_SECOND);
  private final Map<String, Bucket> chats = new HashMap<>();
  private final PriorityQueue<Say> toSay = new PriorityQueue<>(Comparator.comparingLong(Say::at));
  private final List<String> updates = new ArrayList<>();
  private final Map<String, Long> waiting = new HashMap<>();
  private final List<Duration> answered = new ArrayList<>();
  private int tooMany;
  private int taken;
  private int prompted;
  private int takenWithTheLastPrompt;
  private long firstTaken;
  private long lastPrompt;

  /** Somebody is going to say something. */
  private record Say(long at, String chat) {}

  StrictTelegram() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::handle);
    server.start();
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  synchronized int prompted() {
    return prompted;
  }

  synchronized int tooMany() {
    return tooMany;
  }

  synchronized boolean nobodyWaits() {
    return toSay.isEmpty() && waiting.isEmpty();
  }

  /** How much of the rate was used from the first message to the last prompt. */
  synchronized double used() {
    return takenWithTheLastPrompt / (PER_SECOND * (lastPrompt - firstTaken) / 1e9);
  }

  /** How long people waited for the first word of an answer, the shortest first. */
  synchronized List<Duration> answered() {
    return answered.stream().sorted().toList();
  }

  private void handle(HttpExchange exchange) throws IOException {
    var body = mapper.readTree(exchange.getRequestBody());
    var path = exchange.getRequestURI().getPath();
    var method = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    switch (method) {
      case "getme" -> answer(exchange, 200, ok("{\"id\":1,\"username\":\"StrictBot\"}"));
      case "getupdates" -> answer(exchange, 200, ok(updates(body.path("offset").asInt())));
      case "sendmessage", "editmessagetext" -> message(exchange, body);
      default -> answer(exchange, 200, ok("true"));
    }
  }

  private void message(HttpExchange exchange, JsonNode body) throws IOException {
    var late = take(body.path("chat_id").asText(), body.path("text").asText());
    pause(30 + random.nextInt(220));
    if (late) {
      answer(
          exchange,
          429,
          "{\"ok\":false,\"error_code\":429,\"description\":\"Too Many Requests: retry after 1\","
              + "\"parameters\":{\"retry_after\":1}}");
    } else {
      answer(exchange, 200, ok("{\"message_id\":" + random.nextInt(1, 1_000_000) + "}"));
    }
  }

  /** Whether it was one too many. */
  private synchronized boolean take(String chat, String text) {
    var now = System.nanoTime();
    var free = chats.computeIfAbsent(chat, _ -> new Bucket(1, BURST_OF_A_CHAT));
    if (!bot.takes(now) || !free.takes(now)) {
      tooMany++;
      return true;
    }
    firstTaken = taken == 0 ? now : firstTaken;
    taken++;
    var since = waiting.remove(chat);
    if (since != null) {
      answered.add(Duration.ofNanos(now - since));
    } else if (text.contains("1 of ")) {
      prompted++;
      lastPrompt = now;
      takenWithTheLastPrompt = taken;
      if (random.nextInt(4) == 0) {
        toSay.add(new Say(now + Duration.ofMillis(1_000 + random.nextInt(9_000)).toNanos(), chat));
      }
    }
    return false;
  }

  /** Update 1 is the first; they are kept until they are confirmed. */
  private String updates(int offset) {
    var until = System.nanoTime() + Duration.ofSeconds(5).toNanos();
    while (System.nanoTime() < until) {
      synchronized (this) {
        sayWhatIsDue();
        if (updates.size() >= Math.max(1, offset)) {
          return updates.subList(Math.max(1, offset) - 1, updates.size()).toString();
        }
      }
      pause(5);
    }
    return "[]";
  }

  private void sayWhatIsDue() {
    var now = System.nanoTime();
    while (!toSay.isEmpty() && toSay.peek().at() <= now) {
      var chat = toSay.remove().chat();
      waiting.put(chat, now);
      var id = updates.size() + 1;
      updates.add(
          """
          {"update_id":%d,"message":{"message_id":%d,"date":%d,"text":"pain 4",
            "from":{"id":%s,"is_bot":false,"first_name":"P"},"chat":{"id":%s,"type":"private"}}}
          """
              .formatted(id, id, System.currentTimeMillis() / 1000, chat, chat));
    }
  }

  private static String ok(String result) {
    return "{\"ok\":true,\"result\":" + result + "}";
  }

  private static void pause(int milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private static void answer(HttpExchange exchange, int status, String text) throws IOException {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    try (var out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private static final class Bucket {
    private final double perSecond;
    private final double capacity;
    private double tokens;
    private long filled = System.nanoTime();

    Bucket(double perSecond, double capacity) {
      this.perSecond = perSecond;
      this.capacity = capacity;
      this.tokens = capacity;
    }

    boolean takes(long now) {
      tokens = Math.min(capacity, tokens + (now - filled) / 1e9 * perSecond);
      filled = now;
      if (tokens < 1) {
        return false;
      }
      tokens--;
      return true;
    }
  }
}
