package coach.limber.bot.telegram;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import java.io.IOException;
import java.io.Serializable;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/** Calls of the Bot API, with failures that name no token. */
final class TelegramApi implements AutoCloseable {
  private static final MediaType JSON = MediaType.get("application/json");
  private static final Duration POLL = Duration.ofSeconds(50);
  private static final Duration CALL = Duration.ofSeconds(30);

  private final ObjectMapper mapper = new ObjectMapper();
  private final OkHttpClient http;
  private final TelegramClient client;
  private final String base;

  TelegramApi(String token, URI url) {
    this.http =
        new OkHttpClient.Builder()
            .callTimeout(POLL.plus(CALL))
            .readTimeout(POLL.plus(CALL))
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    var sending =
        http.newBuilder()
            .callTimeout(CALL)
            .readTimeout(CALL)
            .addInterceptor(under(url.getPath()))
            .build();
    this.client = new OkHttpTelegramClient(plain(), sending, token, address(url));
    this.base = url.toString().replaceFirst("/+$", "") + "/bot" + token + "/";
  }

  /** Without the field by which the library names the method: the URL names it already. */
  private static ObjectMapper plain() {
    var module = new SimpleModule();
    module.setSerializerModifier(
        new BeanSerializerModifier() {
          private static final long serialVersionUID = 1;

          @Override
          public List<BeanPropertyWriter> changeProperties(
              SerializationConfig config,
              BeanDescription bean,
              List<BeanPropertyWriter> properties) {
            properties.removeIf(
                property ->
                    property.getName().equals("method")
                        && PartialBotApiMethod.class.isAssignableFrom(bean.getBeanClass()));
            return properties;
          }
        });
    return new ObjectMapper().registerModule(module);
  }

  /** The library knows a host and a port; a proxy may stand under a path of it. */
  private static Interceptor under(String path) {
    var prefix = path.replaceFirst("/+$", "");
    return chain -> {
      var url = chain.request().url();
      var moved = url.newBuilder().encodedPath(prefix + url.encodedPath()).build();
      return chain.proceed(chain.request().newBuilder().url(moved).build());
    };
  }

  private static TelegramUrl address(URI url) {
    var usual = url.getScheme().equals("https") ? 443 : 80;
    return TelegramUrl.builder()
        .schema(url.getScheme())
        .host(url.getHost())
        .port(url.getPort() < 0 ? usual : url.getPort())
        .testServer(false)
        .build();
  }

  <T extends Serializable, M extends BotApiMethod<T>> T execute(M method) {
    return calling(() -> client.execute(method));
  }

  Message execute(SendPhoto photo) {
    return calling(() -> client.execute(photo));
  }

  Message execute(SendDocument document) {
    return calling(() -> client.execute(document));
  }

  /**
   * Waits for updates. They come as JSON, each to be read by itself: one that the library does not
   * know must not take the others with it.
   */
  JsonNode updates(long offset) {
    var body = mapper.createObjectNode();
    body.put("offset", offset);
    body.put("timeout", POLL.toSeconds());
    allow(body);
    return post("getUpdates", body);
  }

  private static void allow(ObjectNode body) {
    body.putArray("allowed_updates")
        .add("message")
        .add("edited_message")
        .add("callback_query")
        .add("my_chat_member");
  }

  /** From now on updates are sent to this URL, with the secret in a header. */
  void setWebhook(String url, String secret) {
    var body = mapper.createObjectNode();
    body.put("url", url);
    body.put("secret_token", secret);
    allow(body);
    post("setWebhook", body);
  }

  /** Where updates are sent, {@code ""} if they are to be asked for. */
  String webhookUrl() {
    return post("getWebhookInfo", mapper.createObjectNode()).path("url").asText("");
  }

  /** From now on updates are to be asked for; those that wait are kept. */
  void deleteWebhook() {
    post("deleteWebhook", mapper.createObjectNode());
  }

  private JsonNode post(String method, ObjectNode body) {
    var request =
        new Request.Builder()
            .url(base + method)
            .post(RequestBody.create(body.toString(), JSON))
            .build();
    try (var response = http.newCall(request).execute()) {
      var answer = mapper.readTree(Objects.requireNonNull(response.body()).bytes());
      if (answer.path("ok").asBoolean()) {
        return answer.path("result");
      }
      throw new Refusal(
          answer.path("error_code").asInt(response.code()),
          answer.path("description").asText(""),
          Duration.ofSeconds(answer.path("parameters").path("retry_after").asLong(0)),
          answer.path("parameters").path("migrate_to_chat_id").asText(""));
    } catch (IOException e) {
      throw Refusal.unreachable(e);
    }
  }

  @FunctionalInterface
  private interface Call<T> {
    T go() throws TelegramApiException;
  }

  private static <T> T calling(Call<T> call) {
    try {
      return call.go();
    } catch (TelegramApiRequestException e) {
      throw refusal(e);
    } catch (TelegramApiException | RuntimeException e) {
      throw Refusal.unreachable(e);
    }
  }

  private static Refusal refusal(TelegramApiRequestException e) {
    if (e.getErrorCode() == null) {
      return Refusal.unreachable(e);
    }
    var wait =
        e.getParameters() == null || e.getParameters().getRetryAfter() == null
            ? Duration.ZERO
            : Duration.ofSeconds(e.getParameters().getRetryAfter());
    var movedTo =
        e.getParameters() == null || e.getParameters().getMigrateToChatId() == null
            ? ""
            : e.getParameters().getMigrateToChatId().toString();
    return new Refusal(
        e.getErrorCode(), e.getApiResponse() == null ? "" : e.getApiResponse(), wait, movedTo);
  }

  /** Ends a poll that is waiting. */
  @Override
  public void close() {
    http.dispatcher().cancelAll();
    http.dispatcher().executorService().shutdown();
    http.connectionPool().evictAll();
  }
}
