package coach.limber.bot.http;

import io.javalin.config.JavalinConfig;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * {@code GET /healthz}: 200 if all parts say {@code ok}, 503 otherwise, each part's state in JSON.
 */
public final class Health implements Routes {
  private static final String OK = "ok";

  private final Map<String, Supplier<String>> parts;

  /** {@code parts} by name; each says {@code ok}, or in a few words what is wrong. */
  public Health(Map<String, Supplier<String>> parts) {
    this.parts = new LinkedHashMap<>(parts);
  }

  @Override
  public void addTo(JavalinConfig config) {
    config.routes.get(
        "/healthz",
        context -> {
          var states = new LinkedHashMap<String, String>();
          parts.forEach((name, state) -> states.put(name, state(state)));
          context.status(states.values().stream().allMatch(OK::equals) ? 200 : 503).json(states);
        });
  }

  private static String state(Supplier<String> part) {
    try {
      return part.get();
    } catch (RuntimeException e) {
      return "failing: " + e.getClass().getSimpleName();
    }
  }
}
