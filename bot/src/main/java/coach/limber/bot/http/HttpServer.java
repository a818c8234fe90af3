package coach.limber.bot.http;

import io.javalin.Javalin;
import java.util.List;

/** The server; what it answers, the gateways add. */
public final class HttpServer implements AutoCloseable {
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
              routes.forEach(route -> route.addTo(config));
            });
    return new HttpServer(javalin.start(host, port));
  }

  public int port() {
    return javalin.port();
  }

  @Override
  public void close() {
    javalin.stop();
  }
}
