package coach.limber.bot.http;

import io.javalin.config.JavalinConfig;

/** What a part of the program answers over HTTP. */
public interface Routes {
  void addTo(JavalinConfig config);
}
