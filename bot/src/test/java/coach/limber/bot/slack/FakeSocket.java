package coach.limber.bot.slack;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.java_websocket.WebSocket;
import org.java_websocket.framing.Framedata;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;

/** Slack's end of Socket Mode on the loopback. */
final class FakeSocket extends WebSocketServer {
  final List<WebSocket> connections = new CopyOnWriteArrayList<>();
  final List<String> acknowledged = new CopyOnWriteArrayList<>();
  final Map<String, String> answers = new ConcurrentHashMap<>();
  private final Set<String> tickets = ConcurrentHashMap.newKeySet();
  private final Set<WebSocket> silent = ConcurrentHashMap.newKeySet();
  private final CountDownLatch started = new CountDownLatch(1);

  FakeSocket() throws InterruptedException {
    super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    setReuseAddr(true);
    setConnectionLostTimeout(0);
    start();
    started.await();
  }

  /** An address that can be used once. */
  String ticket() {
    var ticket = "ticket-" + java.util.UUID.randomUUID();
    tickets.add(ticket);
    return "ws://127.0.0.1:" + getPort() + "/link/?ticket=" + ticket + "&app_id=A1";
  }

  /** The connection that was opened last and is still open. */
  WebSocket newest() {
    return connections.reversed().stream().filter(WebSocket::isOpen).findFirst().orElseThrow();
  }

  long open() {
    return connections.stream().filter(WebSocket::isOpen).count();
  }

  /** From now on it neither says nor answers anything. */
  void silence(WebSocket connection) {
    silent.add(connection);
  }

  void disconnect(WebSocket connection, String reason) {
    connection.send(
        "{\"type\":\"disconnect\",\"reason\":\"" + reason + "\",\"debug_info\":{\"host\":\"h\"}}");
  }

  /** The cable is cut: no closing handshake. */
  static void cut(WebSocket connection) {
    connection.closeConnection(1006, "cut");
  }

  @Override
  public void onOpen(WebSocket connection, ClientHandshake handshake) {
    var path = handshake.getResourceDescriptor();
    if (!tickets.removeIf(ticket -> path.contains("ticket=" + ticket + "&"))) {
      connection.close(4000, "a used ticket");
      return;
    }
    connections.add(connection);
    connection.send(
        """
        {"type":"hello","num_connections":%d,"debug_info":{"approximate_connection_time":18060},
         "connection_info":{"app_id":"A1"},"something_new":[1]}
        """
            .formatted(open()));
  }

  @Override
  public void onWebsocketPing(WebSocket connection, Framedata ping) {
    if (!silent.contains(connection)) {
      super.onWebsocketPing(connection, ping);
    }
  }

  @Override
  public void onMessage(WebSocket connection, String message) {
    if (silent.contains(connection)) {
      return;
    }
    var id = message.replaceFirst("(?s).*\"envelope_id\":\"([^\"]*)\".*", "$1");
    answers.put(id, message);
    acknowledged.add(id);
  }

  @Override
  public void onClose(WebSocket connection, int code, String reason, boolean remote) {
    // it stays in the list, closed
  }

  @Override
  public void onError(WebSocket connection, Exception e) {
    // tests see what is missing
  }

  @Override
  public void onStart() {
    started.countDown();
  }
}
