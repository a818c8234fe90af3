package coach.limber.bot.web;

import coach.limber.bot.app.Gateway.Letter;
import coach.limber.bot.conversation.Choice;
import coach.limber.bot.conversation.Outbound;
import coach.limber.bot.conversation.Person;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.sse.SseClient;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * The open streams of events. Each has a queue and a thread of its own, so that a slow browser
 * holds nobody up; it first replays what was sent before, then goes on live, each letter once.
 */
final class Streams implements AutoCloseable {
  private static final int LONGEST_QUEUE = 1_000;
  private static final int HEARTBEAT_SECONDS = 15;

  private final Map<Person, Set<Stream>> open = new ConcurrentHashMap<>();
  private final ObjectMapper json = new ObjectMapper();
  private final ScheduledExecutorService heart =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("heartbeat").factory());

  Streams() {
    var _ =
        heart.scheduleAtFixedRate(
            this::beat, HEARTBEAT_SECONDS, HEARTBEAT_SECONDS, TimeUnit.SECONDS);
  }

  void add(Person person, SseClient client, long after, Supplier<List<Letter>> before) {
    var stream = new Stream(client, after);
    client.keepAlive();
    open.computeIfAbsent(person, _ -> ConcurrentHashMap.newKeySet()).add(stream);
    client.onClose(() -> remove(person, stream));
    Thread.ofVirtual().name("stream").start(() -> stream.run(before));
  }

  private void remove(Person person, Stream stream) {
    stream.close();
    open.computeIfPresent(
        person,
        (_, streams) -> {
          streams.remove(stream);
          return streams.isEmpty() ? null : streams;
        });
  }

  void send(Letter letter) {
    open.getOrDefault(letter.person(), Set.of()).forEach(stream -> stream.offer(letter));
  }

  private void beat() {
    open.values().forEach(streams -> streams.forEach(Stream::beat));
  }

  @Override
  public void close() {
    heart.shutdownNow();
    open.values().forEach(streams -> streams.forEach(Stream::close));
  }

  private sealed interface Item {
    record Mail(Letter letter) implements Item {}

    record Beat() implements Item {}

    record End() implements Item {}
  }

  private final class Stream {
    private final SseClient client;
    private final LinkedBlockingQueue<Item> queue = new LinkedBlockingQueue<>(LONGEST_QUEUE);
    private long last;

    Stream(SseClient client, long after) {
      this.client = client;
      this.last = after;
    }

    /** A browser that does not keep up is cut off; it comes back and catches up. */
    void offer(Letter letter) {
      if (!queue.offer(new Item.Mail(letter))) {
        close();
      }
    }

    void beat() {
      if (!queue.offer(new Item.Beat())) {
        close();
      }
    }

    void close() {
      queue.clear();
      queue.offer(new Item.End());
    }

    void run(Supplier<List<Letter>> before) {
      try {
        var history = before.get();
        client.sendEvent("history", last == 0 && history.isEmpty() ? "empty" : "kept");
        history.forEach(this::write);
        while (!client.terminated()) {
          switch (queue.take()) {
            case Item.Mail(var letter) -> write(letter);
            case Item.Beat() -> client.sendComment("still here");
            case Item.End() -> {
              client.close();
              return;
            }
          }
        }
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
    }

    private void write(Letter letter) {
      if (letter.sequence() > last) {
        client.sendEvent("letter", text(letter.message()), String.valueOf(letter.sequence()));
        last = letter.sequence();
      }
    }
  }

  private String text(Outbound message) {
    var node = json.createObjectNode();
    switch (message) {
      case Outbound.Text(var text) -> node.put("kind", "text").put("text", text);
      case Outbound.Question(var key, var text, var rows) ->
          node.put("kind", "question").put("key", key).put("text", text).set("rows", rows(rows));
      case Outbound.Edit(var key, var text, var rows) ->
          node.put("kind", "edit").put("key", key).put("text", text).set("rows", rows(rows));
      case Outbound.Picture(var caption, var alt, var png) ->
          node.put("kind", "picture")
              .put("text", caption)
              .put("alt", alt)
              .put("data", "data:image/png;base64," + Base64.getEncoder().encodeToString(png));
      case Outbound.Document(var caption, var name, var type, var content) ->
          document(node, caption, name, type, content);
    }
    try {
      return json.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a letter cannot be written as JSON", e);
    }
  }

  private static void document(
      ObjectNode node, String caption, String name, String type, byte[] content) {
    node.put("kind", "document")
        .put("text", caption)
        .put("name", name)
        .put("data", "data:" + type + ";base64," + Base64.getEncoder().encodeToString(content));
  }

  private ArrayNode rows(List<List<Choice>> rows) {
    var array = json.createArrayNode();
    for (var row : rows) {
      var buttons = array.addArray();
      row.forEach(
          choice -> buttons.addObject().put("label", choice.label()).put("id", choice.id()));
    }
    return array;
  }
}
