package coach.limber.bot.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.util.RawValue;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps one connection to Slack.
 *
 * <pre>
 *             ┌── closed, silent: again at once, then after growing pauses
 *             ▼                                                      │
 * apps.connections.open ──> connected ──────────────────────────────>┤
 *                            │   ▲                                   │
 *            told to leave   ▼   │ the new one is connected          │
 *                     connecting another, both take part             │
 *                                                                    ▼
 *                                       link_disabled ──> stopped, with advice
 * </pre>
 *
 * An envelope is acknowledged after the commit, whatever it was; one that failed is not, and comes
 * again. One that comes by both connections is handled once: the store knows its event.
 */
final class SocketMode implements Connection.Ear {
  private static final Logger LOG = LoggerFactory.getLogger(SocketMode.class);
  private static final Duration QUIET = Duration.ofSeconds(30);
  private static final Duration TOO_MANY = Duration.ofSeconds(30);
  private static final int LONGEST_PAUSE = 30;

  private final SlackApi api;
  private final Reception reception;
  private final Runnable isUp;
  private final ObjectMapper mapper = new ObjectMapper();
  private final BlockingQueue<Signal> signals = new LinkedBlockingQueue<>();
  private volatile @Nullable Connection current;
  private final AtomicInteger failures = new AtomicInteger();

  /** What the connections told. */
  private sealed interface Signal {
    Connection about();

    record Leave(Connection about, String reason) implements Signal {}

    record Closed(Connection about) implements Signal {}
  }

  /** Slack does not want us to connect. */
  static final class SwitchedOff extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /**
   * @param api with the app's token
   * @param isUp told whenever there is a connection
   */
  SocketMode(SlackApi api, Reception reception, Runnable isUp) {
    this.api = api;
    this.reception = reception;
    this.isUp = isUp;
  }

  /**
   * Connects if need be and waits for what comes; returns how long to wait before the next turn.
   *
   * @throws Refusal if Slack says no or cannot be reached
   * @throws SwitchedOff if Socket Mode is switched off for the app
   */
  Duration turn() throws InterruptedException {
    if (current == null) {
      current = connected();
    }
    var signal = signals.poll(QUIET.toMillis(), TimeUnit.MILLISECONDS);
    if (signal == null) {
      failures.set(0);
      return Duration.ZERO;
    }
    return signal.about() == current ? follow(signal) : Duration.ZERO;
  }

  private Duration follow(Signal signal) throws InterruptedException {
    return switch (signal) {
      case Signal.Closed _ -> {
        current = null;
        yield pause();
      }
      case Signal.Leave(var old, var reason) -> {
        leaveIfUnwanted(old, reason);
        changeOver(signal, old);
        yield Duration.ZERO;
      }
    };
  }

  private void changeOver(Signal signal, Connection old) throws InterruptedException {
    try {
      current = connected();
      old.leave();
    } catch (Refusal refusal) {
      signals.add(signal); // the old one still works
      throw refusal;
    }
  }

  /** Another connection would be no more welcome. */
  private void leaveIfUnwanted(Connection old, String reason) {
    if (reason.equals("link_disabled")) {
      current = null;
      old.leave();
      throw new SwitchedOff();
    }
    if (reason.equals("too_many_websockets")) {
      current = null;
      old.leave();
      throw Refusal.slowDown(TOO_MANY);
    }
  }

  private Connection connected() throws InterruptedException {
    var opened = api.call("apps.connections.open", Map.of());
    var connection = new Connection(address(opened), this);
    if (!connection.begin()) {
      throw Refusal.unreachable("no connection");
    }
    LOG.info("Slack: connected");
    isUp.run();
    return connection;
  }

  private static URI address(JsonNode opened) {
    try {
      return URI.create(opened.path("url").asText(""));
    } catch (IllegalArgumentException _) {
      throw Refusal.unreachable("an address that is none");
    }
  }

  /** At once the first time; then 1, 2, 4 … 30 s, until something comes or all is quiet. */
  Duration pause() {
    var failed = failures.getAndIncrement();
    return failed == 0
        ? Duration.ZERO
        : Duration.ofSeconds(Math.min(1L << Math.min(failed - 1, 5), LONGEST_PAUSE));
  }

  // What the connections tell

  @Override
  public void envelope(Connection from, JsonNode envelope) {
    failures.set(0);
    var id = envelope.path("envelope_id").asText();
    var done = reception.receive(envelope.path("payload"), id);
    Thread.ofVirtual().start(() -> acknowledge(from, envelope, id, done));
  }

  private void acknowledge(
      Connection from, JsonNode envelope, String id, Future<Optional<String>> done) {
    try {
      var answer = done.get();
      var json = mapper.createObjectNode().put("envelope_id", id);
      if (answer.isPresent() && envelope.path("accepts_response_payload").asBoolean(false)) {
        json.putRawValue("payload", new RawValue(answer.get()));
      }
      var other = current;
      if (!from.acknowledge(json.toString()) && other != null) {
        other.acknowledge(json.toString());
      }
    } catch (ExecutionException e) {
      LOG.error(
          "an envelope failed and comes again: {}",
          Optional.ofNullable(e.getCause()).orElse(e).getClass().getName());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } finally {
      from.answered();
    }
  }

  @Override
  public void disconnect(Connection from, String reason) {
    signals.add(new Signal.Leave(from, reason));
  }

  @Override
  public void closed(Connection which) {
    signals.add(new Signal.Closed(which));
  }

  void close() {
    var open = current;
    if (open != null) {
      open.close();
    }
  }
}
