package coach.limber.bot.slack;

import coach.limber.bot.http.Routes;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Slack over HTTP: {@code POST /slack/events}, {@code /slack/interactions}, {@code
 * /slack/commands}. The body tells them apart, so one address for all will do too. 200 after the
 * commit; 401 to whoever is not Slack.
 */
final class Hooks implements Routes {
  private static final Logger LOG = LoggerFactory.getLogger(Hooks.class);
  private static final int LARGEST = 1_000_000;

  private final Signature signature;
  private final Reception reception;
  private final InstantSource clock;
  private final ObjectMapper mapper = new ObjectMapper();

  Hooks(Signature signature, Reception reception, InstantSource clock) {
    this.signature = signature;
    this.reception = reception;
    this.clock = clock;
  }

  @Override
  public void addTo(JavalinConfig config) {
    config.routes.post("/slack/*", this::handle);
  }

  private void handle(Context context) throws IOException, InterruptedException {
    if (context.contentLength() > LARGEST) {
      context.header("Connection", "close").status(413);
      return;
    }
    var body = context.bodyInputStream().readNBytes(LARGEST + 1);
    if (body.length > LARGEST) {
      context.header("Connection", "close").status(413);
      return;
    }
    var signed = header(context, "X-Slack-Signature");
    var time = header(context, "X-Slack-Request-Timestamp");
    if (!signature.holds(time, signed, body, clock.instant())) {
      context.status(401);
      return;
    }
    var payload = payload(new String(body, StandardCharsets.UTF_8));
    if (payload.path("type").asText("").equals("url_verification")) {
      context.result(payload.path("challenge").asText(""));
    } else {
      received(context, payload, signed);
    }
  }

  /** Not taken if it fails: Slack sends an event again. */
  private void received(Context context, JsonNode payload, String signed)
      throws InterruptedException {
    try {
      var answer = reception.receive(payload, signed).get();
      signature.take(signed, clock.instant());
      answer.ifPresent(json -> context.contentType("application/json").result(json));
      context.status(200);
    } catch (ExecutionException e) {
      LOG.error("a request from Slack failed and comes again: {}", kind(e));
      context.status(500);
    }
  }

  private static String kind(ExecutionException e) {
    return String.valueOf(Optional.ofNullable(e.getCause()).orElse(e).getClass().getName());
  }

  /** An event is JSON, a command is a form, an interaction is JSON in a form. */
  private JsonNode payload(String body) {
    if (body.stripLeading().startsWith("{")) {
      return json(body);
    }
    var fields = mapper.createObjectNode();
    for (var pair : body.split("&")) {
      var equals = pair.indexOf('=');
      if (equals > 0) {
        fields.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
      }
    }
    return fields.has("payload") ? json(fields.path("payload").asText()) : fields;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      return text;
    }
  }

  private JsonNode json(String text) {
    try {
      var read = mapper.readTree(text);
      return read == null ? MissingNode.getInstance() : read;
    } catch (JsonProcessingException _) {
      return MissingNode.getInstance();
    }
  }

  private static String header(Context context, String name) {
    var value = context.header(name);
    return value == null ? "" : value.strip();
  }
}
