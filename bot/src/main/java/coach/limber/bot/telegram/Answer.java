package coach.limber.bot.telegram;

import coach.limber.bot.http.Fetched;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What came back of a call, which need not be from Telegram: between us stand a network and perhaps
 * a proxy.
 *
 * @param retryAfter the header's words
 * @param read the bytes of the body as far as they came
 * @param json them, read; missing if they are no JSON
 */
record Answer(int status, @Nullable String retryAfter, Fetched read, JsonNode json) {
  private static final Pattern OK = Pattern.compile("\\s*\\{\\s*\"ok\"\\s*:\\s*true\\b.*");
  private static final int LONG_ENOUGH = 100;
  private static final int TOO_LARGE = 413;
  private static final int TOO_MANY = 429;

  /** Throws a {@link Refusal} unless Telegram says that all is well. */
  JsonNode result() {
    if (json.path("ok").asBoolean()) {
      return json.path("result");
    }
    if (json.has("ok") || status == TOO_MANY || status == TOO_LARGE) {
      throw new Refusal(
          json.path("error_code").asInt(status),
          json.path("description").asText(""),
          pause(),
          json.path("parameters").path("migrate_to_chat_id").asText(""));
    }
    throw Refusal.unreachable("status " + status + " and an answer that is none");
  }

  /**
   * The same of a call that does something. Telegram says "well done" first and what it did then:
   * if the rest is lost, it is done all the same, and once more would be twice.
   */
  JsonNode resultIfTold() {
    return !json.has("ok") && saysDone() ? MissingNode.getInstance() : result();
  }

  private boolean saysDone() {
    var begun = read.content().length > LONG_ENOUGH ? LONG_ENOUGH : read.content().length;
    var words = new String(read.content(), 0, begun, StandardCharsets.UTF_8);
    return status == 200 && (!read.complete() || OK.matcher(words).matches());
  }

  private Duration pause() {
    var told = json.path("parameters").path("retry_after");
    if (told.isNumber()) {
      return Duration.ofSeconds(Math.max(0, told.asLong()));
    }
    return retryAfter != null && retryAfter.matches("\\d{1,6}")
        ? Duration.ofSeconds(Long.parseLong(retryAfter))
        : Duration.ZERO;
  }
}
