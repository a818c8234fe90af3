package coach.limber.bot.telegram;

import coach.limber.bot.http.Posted;
import coach.limber.bot.http.Routes;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Telegram comes to us: {@code POST} at the path of {@code TELEGRAM_WEBHOOK_URL}. 200 after the
 * commit; until then Telegram keeps the update and whatever comes after it in the same chat, so an
 * instance that dies loses nothing, and any other may take the next. Who lacks the secret gets 401
 * and learns nothing.
 */
final class Webhook implements Routes {
  private static final Logger LOG = LoggerFactory.getLogger(Webhook.class);
  private static final String SECRET = "X-Telegram-Bot-Api-Secret-Token";
  private static final String USUAL_PATH = "/telegram/webhook";

  /** More than any update: text and entities of 4,096 characters, and what it replies to. */
  private static final int LARGEST = 1_000_000;

  private final TelegramApi api;
  private final Reception reception;
  private final URI url;
  private final String secret;
  private final InstantSource clock;
  private final ObjectMapper mapper = new ObjectMapper();

  /**
   * @param url where Telegram finds this program; without a path the usual one is added
   * @param token of the bot: the secret follows from it, so that every instance has the same
   */
  Webhook(TelegramApi api, Reception reception, URI url, String token, InstantSource clock) {
    this.api = api;
    this.reception = reception;
    var path = url.getPath() == null ? "" : url.getPath().replaceFirst("/+$", "");
    this.url = path.isEmpty() ? url.resolve(USUAL_PATH) : url;
    this.secret = secret(token);
    this.clock = clock;
  }

  private static String secret(String token) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(token.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      var words = "limber telegram webhook".getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(mac.doFinal(words));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HmacSHA256", e);
    }
  }

  /** Tells Telegram where to come; throws a {@link Refusal} if it says no. */
  void announce() {
    reception.translation();
    api.setWebhook(url.toString(), secret);
  }

  /** Another program may have taken the bot elsewhere. */
  boolean isKnown() {
    return api.webhookUrl().equals(url.toString());
  }

  @Override
  public void addTo(JavalinConfig config) {
    config.routes.post(url.getPath(), this::handle);
    if (!url.getPath().equals(USUAL_PATH)) {
      // A proxy in front may keep the public path to itself.
      config.routes.post(USUAL_PATH, this::handle);
    }
  }

  private void handle(Context context) {
    if (!isTelegram(context)) {
      Posted.refuse(context, 401, clock);
      return;
    }
    if (Posted.isLarger(context, LARGEST)) {
      Posted.refuse(context, 413, clock);
      return;
    }
    var body = Posted.read(context, LARGEST, clock);
    if (body.length > LARGEST) {
      Posted.refuse(context, 413, clock);
      return;
    }
    var update = json(body);
    context.status(update.isEmpty() ? 400 : taken(update.get()) ? 200 : 500);
  }

  private boolean isTelegram(Context context) {
    var said = Optional.ofNullable(context.header(SECRET)).orElse("");
    return MessageDigest.isEqual(
        said.getBytes(StandardCharsets.UTF_8), secret.getBytes(StandardCharsets.UTF_8));
  }

  private Optional<JsonNode> json(byte[] body) {
    try {
      return Optional.ofNullable(mapper.readTree(body)).filter(JsonNode::isObject);
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  /** What is not taken, Telegram sends again. */
  private boolean taken(JsonNode update) {
    try {
      reception.take(update);
      return true;
    } catch (RuntimeException e) {
      LOG.error("an update was not taken and comes again: {}", e.getClass().getSimpleName());
      return false;
    }
  }
}
