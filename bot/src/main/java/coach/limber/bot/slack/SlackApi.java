package coach.limber.bot.slack;

import coach.limber.bot.http.Fetched;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/**
 * Calls of the Web API. Of an answer only what we ask for is read: the library's typed client fails
 * on an answer that it does not know, after the message was sent. Throws {@link Refusal} only.
 */
final class SlackApi implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration UNSAID = Duration.ofSeconds(5);
  private static final MediaType BYTES = MediaType.get("application/octet-stream");

  private final ObjectMapper mapper = new ObjectMapper();
  private final String base;
  private final String token;
  private final OkHttpClient http;

  /** {@code url} is the base of the Web API, such as {@code https://slack.com/api/}. */
  SlackApi(URI url, String token) {
    this.token = token;
    this.base = url.toString().replaceFirst("/*$", "/");
    // What goes wrong is tried again by the outbox, which knows what must not be sent twice.
    this.http =
        new OkHttpClient.Builder()
            .callTimeout(PATIENCE)
            .readTimeout(PATIENCE)
            .connectTimeout(Duration.ofSeconds(10))
            .retryOnConnectionFailure(false)
            .build();
  }

  /** Calls a method; its fields go as a form, which every method takes. */
  JsonNode call(String method, Map<String, String> fields) {
    var form = new FormBody.Builder();
    fields.forEach(form::add);
    var request =
        new Request.Builder()
            .url(base + method)
            .header("Authorization", "Bearer " + token)
            .post(form.build())
            .build();
    try (var response = http.newCall(request).execute()) {
      return answer(response);
    } catch (IOException e) {
      throw Refusal.unreachable(e.getClass().getSimpleName());
    }
  }

  private JsonNode answer(Response response) throws IOException {
    var body = read(response);
    if (response.code() == 429) {
      throw Refusal.slowDown(retryAfter(response));
    }
    if (response.code() >= 500) {
      throw Refusal.unreachable("status " + response.code());
    }
    if (body.path("ok").asBoolean()) {
      return body;
    }
    var error = body.path("error").asText("");
    if (error.contains("limited")) {
      throw Refusal.slowDown(retryAfter(response));
    }
    if (error.isEmpty() && response.isSuccessful()) {
      throw Refusal.unreachable("an answer that is none");
    }
    throw Refusal.of(error.isEmpty() ? "http_" + response.code() : error);
  }

  /** Nothing for what is no JSON: a proxy's page, half a body. */
  private JsonNode read(Response response) throws IOException {
    var fetched = Fetched.of(response.body());
    if (!fetched.complete()) {
      throw Refusal.unreachable("an answer that breaks off");
    }
    try {
      var read = mapper.readTree(fetched.content());
      return read == null ? MissingNode.getInstance() : read;
    } catch (JsonProcessingException _) {
      return MissingNode.getInstance();
    }
  }

  private static Duration retryAfter(Response response) {
    var seconds = response.header("Retry-After", "");
    return seconds != null && seconds.matches("\\d{1,6}(\\.\\d{1,3})?")
        ? Duration.ofMillis(new BigDecimal(seconds).movePointRight(3).longValue())
        : UNSAID;
  }

  /** Puts a file's bytes where Slack said. */
  void upload(String url, byte[] content) {
    var to = HttpUrl.parse(url);
    if (to == null) {
      throw Refusal.unreachable("an upload address that is none");
    }
    var request = new Request.Builder().url(to).post(RequestBody.create(content, BYTES)).build();
    try (var response = http.newCall(request).execute()) {
      if (response.code() == 429) {
        throw Refusal.slowDown(retryAfter(response));
      }
      if (!response.isSuccessful()) {
        throw Refusal.unreachable("upload status " + response.code());
      }
    } catch (IOException e) {
      throw Refusal.unreachable(e.getClass().getSimpleName());
    }
  }

  @Override
  public void close() {
    http.dispatcher().cancelAll();
    http.dispatcher().executorService().shutdown();
    http.connectionPool().evictAll();
  }
}
