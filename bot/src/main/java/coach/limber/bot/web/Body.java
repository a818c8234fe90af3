package coach.limber.bot.web;

import coach.limber.bot.http.Posted;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Locale;

/** What the page posts: one small JSON object. What is wrong with it is said with 400, 413, 415. */
record Body(JsonNode fields) {
  private static final int LARGEST = 64 * 1024;
  private static final ObjectMapper JSON = new ObjectMapper();

  static Body of(Context context, InstantSource clock) {
    var type = context.contentType();
    if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("application/json")) {
      throw new HttpResponseException(415, "Send JSON, with Content-Type: application/json.");
    }
    var bytes = Posted.read(context, LARGEST, clock);
    if (bytes.length > LARGEST) {
      throw new HttpResponseException(413, "Send at most 64 KB.");
    }
    try {
      return new Body(JSON.readTree(bytes));
    } catch (IOException _) {
      throw new BadRequestResponse("Send a JSON object.");
    }
  }

  /** The event's id, made by the page; the same when it is sent again. */
  String id() {
    var id = text("id");
    if (!id.matches("[A-Za-z0-9-]{8,64}")) {
      throw new BadRequestResponse("id: 8 to 64 letters, digits or dashes.");
    }
    return id;
  }

  String text(String name) {
    var value = fields.path(name);
    if (!value.isTextual() || value.textValue().isBlank()) {
      throw new BadRequestResponse(name + ": a text, and not an empty one.");
    }
    return value.textValue();
  }
}
