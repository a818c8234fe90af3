package coach.limber.bot.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/**
 * The body of an answer, as far as it came.
 *
 * @param complete false if the connection broke off in the middle, or there was no end to them
 */
public record Fetched(byte[] content, boolean complete) {
  /** More than any platform answers. */
  private static final int LARGEST = 16_000_000;

  public static Fetched of(@Nullable ResponseBody body) {
    var bytes = new ByteArrayOutputStream();
    if (body == null) {
      return new Fetched(bytes.toByteArray(), true);
    }
    try (var in = body.byteStream()) {
      var buffer = new byte[8192];
      for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        bytes.write(buffer, 0, read);
        if (bytes.size() > LARGEST) {
          return new Fetched(new byte[0], false);
        }
      }
      return new Fetched(bytes.toByteArray(), true);
    } catch (IOException _) {
      return new Fetched(bytes.toByteArray(), false);
    }
  }
}
