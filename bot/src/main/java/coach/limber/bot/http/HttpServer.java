package coach.limber.bot.http;

import coach.limber.bot.app.Fault;
import io.javalin.Javalin;
import io.javalin.http.Context;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server; what it answers, the gateways add. */
public final class HttpServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(HttpServer.class);

  /** More than anything that a chat or a webhook sends. */
  private static final long LARGEST_REQUEST = 1_000_000;

  private final Javalin javalin;

  private HttpServer(Javalin javalin) {
    this.javalin = javalin;
  }

  /** Starts on a port (0 for any free one) and returns once it answers. */
  public static HttpServer start(String host, int port, List<Routes> routes) {
    var javalin =
        Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              // A handler may wait as long as it likes: an open page has one to itself.
              config.concurrency.useVirtualThreads = true;
              config.http.maxRequestSize = LARGEST_REQUEST;
              config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
              config.routes.exception(Exception.class, HttpServer::failed);
              routes.forEach(route -> route.addTo(config));
            });
    return new HttpServer(javalin.start(host, port));
  }

  /** Javalin would log the message, which may hold what a person wrote, or whose it is. */
  private static void failed(Exception failure, Context context) {
    LOG.error("a request failed: {}", Fault.words(failure));
    context.status(500).result("Server Error");
  }

  /** What keeps us from listening there and what to do, in terms of the settings; or nothing. */
  public static Optional<String> obstacle(String host, int port) {
    if (!canListen(host, 0)) {
      return Optional.of(
          "HOST is '"
              + host
              + "', which is no address of this machine: leave it out, or set 0.0.0.0 to let others"
              + " in");
    }
    if (canListen(host, port)) {
      return Optional.empty();
    }
    var why = port < 1024 ? "which is for the system or in use" : "which another program uses";
    return Optional.of("PORT is " + port + ", " + why + ": set another one, such as 8081");
  }

  private static boolean canListen(String host, int port) {
    try (var socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(host, port));
      return true;
    } catch (IOException _) {
      return false;
    }
  }

  public int port() {
    return javalin.port();
  }

  @Override
  public void close() {
    javalin.stop();
  }
}
