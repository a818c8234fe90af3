package coach.limber.bot.http;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.time.InstantSource;

/** What somebody posts: no more of it is read than wanted, and for no longer than a while. */
public final class Posted {
  /** Also for a body that comes byte by byte; a silent connection is closed by the server. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** So much of what is refused is let by, so that whoever sends it gets to read why. */
  private static final int LET_BY = 32_000_000;

  private Posted() {}

  /**
   * The body, or more than {@code largest} bytes of it if it is too large.
   *
   * @throws HttpResponseException 408 if it takes too long, 400 if it breaks off
   */
  public static byte[] read(Context context, int largest, InstantSource clock) {
    var bytes = new ByteArrayOutputStream();
    try {
      pass(context, largest, clock, bytes);
      return bytes.toByteArray();
    } catch (IOException _) {
      throw new HttpResponseException(400);
    }
  }

  /** Whether it says of itself that it is larger. */
  public static boolean isLarger(Context context, int largest) {
    return context.req().getContentLengthLong() > largest;
  }

  /** Answers at once, with nothing but this status; what is still to come is not kept. */
  public static void refuse(Context context, int status, InstantSource clock) {
    context.status(status).header("Connection", "close");
    context.res().setContentLength(0);
    try {
      context.res().flushBuffer();
      if (context.header("Expect") == null) {
        pass(context, LET_BY, clock, OutputStream.nullOutputStream());
      }
    } catch (IOException | HttpResponseException _) {
      // whoever it was is gone, or slow
    }
  }

  private static void pass(Context context, int most, InstantSource clock, OutputStream to)
      throws IOException {
    var until = clock.instant().plus(PATIENCE);
    InputStream in = context.req().getInputStream();
    var buffer = new byte[8192];
    var passed = 0L;
    for (var read = in.read(buffer); read >= 0 && passed <= most; read = in.read(buffer)) {
      to.write(buffer, 0, read);
      passed += read;
      if (clock.instant().isAfter(until)) {
        throw new HttpResponseException(408);
      }
    }
  }
}
