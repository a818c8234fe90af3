package coach.limber.bot.slack;

import coach.limber.bot.http.Posted;
import coach.limber.bot.http.Routes;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
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

  /** Slack looks whether our certificate is good, unsigned; nothing follows from it. */
  private static final String CERTIFICATE_CHECK = "(?s)(?:.*&)?ssl_check=1(?:&.*)?";

  private static final int A_CHECK = 1000;

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

  private void handle(Context context) throws InterruptedException {
    var signed = header(context, "X-Slack-Signature");
    var time = header(context, "X-Slack-Request-Timestamp");
    var larger = Posted.isLarger(context, LARGEST);
    if (!signed.isEmpty() && larger) {
      Posted.refuse(context, 413, clock);
      return;
    }
    if (larger || (signed.isEmpty() && Posted.isLarger(context, A_CHECK))) {
      Posted.refuse(context, 401, clock);
      return;
    }
    var body = Posted.read(context, LARGEST, clock);
    if (body.length > LARGEST) {
      Posted.refuse(context, 413, clock);
      return;
    }
    var text = new String(body, StandardCharsets.UTF_8);
    if (text.length() <= A_CHECK && text.matches(CERTIFICATE_CHECK)) {
      context.status(200);
    } else if (isTheSameAgain(context, time, signed, body)) {
      context.status(200);
    } else if (signature.holds(time, signed, body, clock.instant())) {
      taken(context, payload(text), signed);
    } else {
      context.status(401);
    }
  }

  /** Slack says that it comes again, as our answer was lost: it is done, and need not be done. */
  private boolean isTheSameAgain(Context context, String time, String signed, byte[] body) {
    return !header(context, "X-Slack-Retry-Num").isEmpty()
        && signature.wasTaken(time, signed, body, clock.instant());
  }

  private void taken(Context context, JsonNode payload, String signed) throws InterruptedException {
    if (!payload.isObject()) {
      context.status(400);
    } else if (payload.path("type").asText("").equals("url_verification")) {
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
    if (fields.isEmpty()) {
      return MissingNode.getInstance();
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
