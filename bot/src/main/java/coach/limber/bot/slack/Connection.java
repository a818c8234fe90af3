package coach.limber.bot.slack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.java_websocket.client.WebSocketClient;
import org.java_websocket.exceptions.WebsocketNotConnectedException;
import org.java_websocket.handshake.ServerHandshake;

/** One connection of Socket Mode: frames in, acknowledgements out. It takes part until it ends. */
final class Connection extends WebSocketClient {
  private static final Duration CONNECT = Duration.ofSeconds(10);
  private static final Duration HELLO = Duration.ofSeconds(5);

  /** Seconds between pings; dead after one and a half of them without an answer. */
  private static final int PING = 5;

  private static final Duration GRACE = Duration.ofSeconds(2);
  private static final int GRACES = 5;

  private final Ear ear;
  private final ObjectMapper mapper = new ObjectMapper();
  private final CountDownLatch hello = new CountDownLatch(1);
  private final AtomicInteger unanswered = new AtomicInteger();

  /** Who listens. Called on the connection's own thread: nobody may take long. */
  interface Ear {
    void envelope(Connection from, JsonNode envelope);

    /** Slack is going to close this connection. */
    void disconnect(Connection from, String reason);

    void closed(Connection which);
  }

  Connection(URI url, Ear ear) {
    super(url);
    this.ear = ear;
    setConnectionLostTimeout(PING);
    setTcpNoDelay(true);
  }

  /** Connects and waits for Slack's hello; false if there is no connection. */
  boolean begin() throws InterruptedException {
    if (!connectBlocking(CONNECT.toMillis(), TimeUnit.MILLISECONDS)) {
      close();
      return false;
    }
    // One that never says hello is used all the same: what counts is what comes.
    return hello.await(HELLO.toMillis(), TimeUnit.MILLISECONDS) || isOpen();
  }

  /** Ends it once what it brought is answered, in a while: another one has taken over. */
  void leave() {
    Thread.ofVirtual()
        .start(
            () -> {
              try {
                for (int i = 0; i < GRACES && (i == 0 || unanswered.get() > 0); i++) {
                  Thread.sleep(GRACE);
                }
                close();
              } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
              }
            });
  }

  /** False if the connection has ended. */
  boolean acknowledge(String json) {
    try {
      send(json);
      return true;
    } catch (WebsocketNotConnectedException _) {
      return false;
    }
  }

  /** An envelope that came by here is done with. */
  void answered() {
    unanswered.decrementAndGet();
  }

  @Override
  public void onOpen(ServerHandshake handshake) {
    // hello says more
  }

  @Override
  public void onMessage(ByteBuffer bytes) {
    onMessage(StandardCharsets.UTF_8.decode(bytes).toString());
  }

  @Override
  public void onMessage(String text) {
    var frame = read(text);
    if (frame.path("envelope_id").isValueNode()) {
      hello.countDown();
      unanswered.incrementAndGet();
      ear.envelope(this, frame);
      return;
    }
    switch (frame.path("type").asText("")) {
      case "hello" -> hello.countDown();
      case "disconnect" -> ear.disconnect(this, frame.path("reason").asText(""));
      default -> {}
    }
  }

  private JsonNode read(String text) {
    try {
      var read = mapper.readTree(text);
      return read == null ? mapper.createObjectNode() : read;
    } catch (JsonProcessingException _) {
      return mapper.createObjectNode();
    }
  }

  @Override
  public void onClose(int code, String reason, boolean remote) {
    hello.countDown();
    ear.closed(this);
  }

  @Override
  public void onError(Exception e) {
    // onClose follows; the message may hold the one-use address
  }
}
