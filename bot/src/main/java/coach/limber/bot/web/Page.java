package coach.limber.bot.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;

/** The page: a few files, nothing from anywhere else. */
final class Page {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
          + " img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
  private static final Map<String, String> FILES =
      Map.of(
          "/", "index.html",
          "/chat.css", "chat.css",
          "/page.js", "page.js",
          "/talk.js", "talk.js",
          "/letter.js", "letter.js",
          "/mine.js", "mine.js",
          "/post.js", "post.js",
          "/stream.js", "stream.js",
          "/icon.svg", "icon.svg");

  private Page() {}

  static void addTo(JavalinConfig config, Guard guard) {
    FILES.forEach((path, file) -> config.routes.get(path, context -> show(context, file, guard)));
  }

  private static void show(Context context, String file, Guard guard) {
    guard.host(context);
    context.header("Content-Security-Policy", POLICY);
    context.header("X-Content-Type-Options", "nosniff");
    context.header("Referrer-Policy", "no-referrer");
    context.header("Cross-Origin-Resource-Policy", "same-origin");
    context.header("Cache-Control", "no-cache");
    context.contentType(type(file));
    context.result(bytes(file));
  }

  private static String type(String file) {
    return switch (file.substring(file.indexOf('.'))) {
      case ".css" -> "text/css; charset=utf-8";
      case ".js" -> "text/javascript; charset=utf-8";
      case ".svg" -> "image/svg+xml";
      default -> "text/html; charset=utf-8";
    };
  }

  private static byte[] bytes(String file) {
    try (var in = Page.class.getResourceAsStream("/coach/limber/bot/web/" + file)) {
      return Objects.requireNonNull(in, file).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the page's " + file, e);
    }
  }
}
