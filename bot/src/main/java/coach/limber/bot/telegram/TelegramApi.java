package coach.limber.bot.telegram;

import coach.limber.bot.http.Fetched;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Duration;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;

/**
 * Calls of the Bot API, with failures that name no token. Of an answer only what we ask for is
 * read: the library's client fails on one that it does not know, after the message was sent. Throws
 * {@link Refusal} only.
 */
final class TelegramApi implements AutoCloseable {
  private static final MediaType JSON = MediaType.get("application/json");
  private static final MediaType BYTES = MediaType.get("application/octet-stream");
  static final Duration POLL = Duration.ofSeconds(50);

  /** An answer to a poll is not long on its way; until it is given up, nobody is heard. */
  private static final Duration ON_ITS_WAY = Duration.ofSeconds(10);

  private static final Duration CALL = Duration.ofSeconds(30);

  private final ObjectMapper mapper = new ObjectMapper();
  private final OkHttpClient polling;
  private final OkHttpClient sending;
  private final String base;

  TelegramApi(String token, URI url) {
    this.polling =
        new OkHttpClient.Builder()
            .callTimeout(POLL.plus(ON_ITS_WAY))
            .readTimeout(POLL.plus(ON_ITS_WAY))
            .connectTimeout(Duration.ofSeconds(10))
            // What goes wrong is tried again by the outbox, which counts what it sends.
            .retryOnConnectionFailure(false)
            .build();
    this.sending = polling.newBuilder().callTimeout(CALL).readTimeout(CALL).build();
    this.base = url.toString().replaceFirst("/+$", "") + "/bot" + token + "/";
  }

  /** What a method that asks something returns. */
  JsonNode ask(BotApiMethod<?> method) {
    return answer(sending, method.getMethod(), json(method)).result();
  }

  /**
   * Does something; what that returns, or nothing where it was done and the words of the answer
   * were lost.
   */
  JsonNode tell(BotApiMethod<?> method) {
    return answer(sending, method.getMethod(), json(method)).resultIfTold();
  }

  /**
   * Edits a message. The library takes ids of 32 bits; what a server calls its messages, it can be
   * told.
   */
  JsonNode edit(EditMessageText method, String message) {
    var body = fields(method).put("message_id", Long.parseLong(message));
    var told = RequestBody.create(body.toString(), JSON);
    return answer(sending, method.getMethod(), told).resultIfTold();
  }

  /** The same with a file. */
  JsonNode tell(Upload upload) {
    var form =
        new MultipartBody.Builder()
            .setType(MultipartBody.FORM)
            .addFormDataPart("chat_id", upload.place().chat())
            .addFormDataPart(
                upload.field(), upload.name(), RequestBody.create(upload.content(), BYTES));
    upload
        .place()
        .topic()
        .ifPresent(topic -> form.addFormDataPart("message_thread_id", topic.toString()));
    if (!upload.caption().isEmpty()) {
      form.addFormDataPart("caption", upload.caption());
    }
    return answer(sending, upload.method(), form.build()).resultIfTold();
  }

  /**
   * A file for a chat.
   *
   * @param field the argument that takes it
   */
  record Upload(
      String method, String field, Place place, String caption, String name, byte[] content) {}

  private RequestBody json(BotApiMethod<?> method) {
    return RequestBody.create(fields(method).toString(), JSON);
  }

  /**
   * The method's arguments, without the field by which the library names it: the URL does. Chats
   * are called by the numbers by which updates call them, of which the library makes words.
   */
  private ObjectNode fields(BotApiMethod<?> method) {
    ObjectNode body = mapper.valueToTree(method);
    body.remove("method");
    var chat = body.path("chat_id").asText("");
    return chat.matches("-?\\d{1,18}") ? body.put("chat_id", Long.parseLong(chat)) : body;
  }

  /**
   * Waits for updates. They come as JSON, each to be read by itself: one that the library does not
   * know must not take the others with it.
   */
  JsonNode updates(long offset, Duration wait) {
    var body = mapper.createObjectNode();
    body.put("offset", offset);
    body.put("timeout", wait.toSeconds());
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
    return answer(polling, method, RequestBody.create(body.toString(), JSON)).result();
  }

  private Answer answer(OkHttpClient client, String method, RequestBody body) {
    var request = new Request.Builder().url(base + method).post(body).build();
    try (var response = client.newCall(request).execute()) {
      var read = Fetched.of(response.body());
      return new Answer(
          response.code(), response.header("Retry-After", ""), read, json(read.content()));
    } catch (java.io.IOException e) {
      throw Refusal.unreachable(e.getClass().getSimpleName());
    }
  }

  /** Nothing for what is no JSON: a proxy's page, half a body. */
  private JsonNode json(byte[] content) {
    try {
      var read = mapper.readTree(content);
      return read == null ? MissingNode.getInstance() : read;
    } catch (JsonProcessingException _) {
      return MissingNode.getInstance();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException("bytes are read without failing", e);
    }
  }

  /** Ends a poll that is waiting. */
  @Override
  public void close() {
    polling.dispatcher().cancelAll();
    polling.dispatcher().executorService().shutdown();
    polling.connectionPool().evictAll();
  }
}
